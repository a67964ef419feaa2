package org.taizhang.campaign;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** The counties of a roster in their order, of which each is found by its id at once, however many there are. */
final class Counties extends AbstractList<County> implements RandomAccess {
    private final List<County> inOrder;
    private final Map<String, County> byId = new HashMap<>();

    Counties(List<County> counties) {
        inOrder = List.copyOf(counties);
        inOrder.forEach(c -> byId.putIfAbsent(c.id(), c));
    }

    Optional<County> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public County get(int index) {
        return inOrder.get(index);
    }

    @Override
    public int size() {
        return inOrder.size();
    }
}
