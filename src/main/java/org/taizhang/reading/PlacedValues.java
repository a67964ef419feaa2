package org.taizhang.reading;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.taizhang.value.Value;

/** A row's values by field, without those that it has not, in an array instead of a node for each: rows are many. */
public abstract class PlacedValues extends AbstractMap<String, Value> {
    private final FieldPlaces places;

    protected PlacedValues(FieldPlaces places) {
        this.places = places;
    }

    /** The value at a place; null where there is none. */
    protected abstract Value at(int place);

    /** Whether there is a value at a place. */
    protected abstract boolean has(int place);

    protected final FieldPlaces places() {
        return places;
    }

    @Override
    public final Value get(Object field) {
        int place = places.of(field);
        return place < 0 ? null : at(place);
    }

    @Override
    public final boolean containsKey(Object field) {
        int place = places.of(field);
        return place >= 0 && has(place);
    }

    @Override
    public final int size() {
        int size = 0;
        for (int i = 0; i < places.size(); i++) if (has(i)) size++;
        return size;
    }

    /** The place of the first value from one place on; the number of places where there is none. */
    private int from(int place) {
        int next = place;
        while (next < places.size() && !has(next)) next++;
        return next;
    }

    @Override
    public final Set<Map.Entry<String, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return PlacedValues.this.size();
            }

            @Override
            public Iterator<Map.Entry<String, Value>> iterator() {
                return new Entries();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Value>> {
        private int next = from(0);

        @Override
        public boolean hasNext() {
            return next < places.size();
        }

        @Override
        public Map.Entry<String, Value> next() {
            if (!hasNext()) throw new NoSuchElementException();
            int place = next;
            next = from(place + 1);
            return Map.entry(places.name(place), at(place));
        }
    }
}
