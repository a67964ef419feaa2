package org.taizhang.consolidate;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** Lists one after another, read as one and copied nowhere. */
final class Chain<T> extends AbstractList<T> {
    private final List<List<T>> links;
    private final int[] starts;
    private final int size;

    Chain(List<List<T>> lists) {
        links = lists.stream().filter(l -> !l.isEmpty()).toList();
        starts = new int[links.size()];
        int items = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = items;
            items = Math.addExact(items, links.get(i).size());
        }
        size = items;
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, size);
        int link = Arrays.binarySearch(starts, index);
        if (link < 0) link = -link - 2;
        return links.get(link).get(index - starts[link]);
    }

    @Override
    public Iterator<T> iterator() {
        return links.stream().flatMap(List::stream).iterator();
    }

    @Override
    public int size() {
        return size;
    }
}
