package org.taizhang.digest;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** A list of what becomes of another list's items, made anew each time that it is asked for and held nowhere. */
final class Mapped<A, B> extends AbstractList<B> {
    private final List<A> items;
    private final Function<? super A, ? extends B> to;

    Mapped(List<A> items, Function<? super A, ? extends B> to) {
        this.items = items;
        this.to = to;
    }

    @Override
    public B get(int index) {
        return to.apply(items.get(index));
    }

    @Override
    public Iterator<B> iterator() {
        return items.stream().<B>map(to).iterator();
    }

    @Override
    public int size() {
        return items.size();
    }
}
