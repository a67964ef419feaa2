package org.taizhang.reading;

import org.taizhang.value.Value;

/** The values that are read of a row, one field after the other. */
public final class RowValues extends PlacedValues {
    private final Value[] values;

    public RowValues(FieldPlaces places) {
        super(places);
        values = new Value[places.size()];
    }

    @Override
    protected Value at(int place) {
        return values[place];
    }

    @Override
    protected boolean has(int place) {
        return values[place] != null;
    }

    /** @throws IllegalArgumentException where there is no such field */
    @Override
    public Value put(String field, Value value) {
        int place = places().of(field);
        if (place < 0) throw new IllegalArgumentException("No field " + field);
        Value before = values[place];
        put(place, value);
        return before;
    }

    /** Puts a value where the place of its field is known. */
    public void put(int place, Value value) {
        values[place] = value;
    }

    @Override
    public Value remove(Object field) {
        int place = places().of(field);
        if (place < 0) return null;
        Value before = values[place];
        values[place] = null;
        return before;
    }
}
