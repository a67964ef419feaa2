package org.taizhang.normalise.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first few thousand different things of many, each with a number. Numbers are asked for on one thread. */
final class Numbered<T> {
    private static final int MOST = 4_000;

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    /** The number of a thing; -1 where others have all the numbers that there are. */
    int of(T thing) {
        Integer number = numbers.get(thing);
        if (number != null) return number;
        if (things.size() >= MOST) return -1;
        numbers.put(thing, things.size());
        things.add(thing);
        return things.size() - 1;
    }

    T get(int number) {
        return things.get(number);
    }
}
