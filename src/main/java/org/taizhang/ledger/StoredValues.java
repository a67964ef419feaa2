package org.taizhang.ledger;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.value.Value;

/**
 * A row's values by field, without those that it has not, as texts of the database until they are asked for: a night looks
 * at few of a row's values, and rows are many.
 *
 * <p>Not to be changed. Used by several threads it may make a value twice, which harms nobody.
 */
final class StoredValues extends AbstractMap<String, Value> {
    private final List<Form.Field> fields;
    private final Map<String, Integer> places;
    private final Object[] cells;

    /**
     * @param fields in the order of the cells
     * @param places of the fields by name
     * @param cells each the text of a value, or null
     */
    StoredValues(List<Form.Field> fields, Map<String, Integer> places, Object[] cells) {
        this.fields = fields;
        this.places = places;
        this.cells = cells;
    }

    @Override
    public Value get(Object field) {
        Integer place = places.get(field);
        return place == null ? null : at(place);
    }

    @Override
    public boolean containsKey(Object field) {
        Integer place = places.get(field);
        return place != null && cells[place] != null;
    }

    private Value at(int place) {
        Object cell = cells[place];
        if (cell instanceof String text)
            cells[place] = cell = Rows.value(fields.get(place).type(), text);
        return (Value) cell;
    }

    /** The place of the first value from one place on; the number of places where there is none. */
    private int from(int place) {
        int next = place;
        while (next < cells.length && cells[next] == null) next++;
        return next;
    }

    @Override
    public Set<Map.Entry<String, Value>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                int size = 0;
                for (Object cell : cells) if (cell != null) size++;
                return size;
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
            return next < cells.length;
        }

        @Override
        public Map.Entry<String, Value> next() {
            if (!hasNext()) throw new NoSuchElementException();
            int place = next;
            next = from(place + 1);
            return Map.entry(fields.get(place).name(), at(place));
        }
    }
}
