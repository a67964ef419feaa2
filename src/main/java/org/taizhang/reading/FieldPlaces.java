package org.taizhang.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of fields, each at its place, which all rows of a table share. */
public final class FieldPlaces {
    private final String[] names;
    private final Map<String, Integer> places;

    /** @param names of the fields, in the order in which a row shall have them */
    public FieldPlaces(List<String> names) {
        this.names = names.toArray(String[]::new);
        places = new HashMap<>(2 * names.size());
        for (int i = 0; i < this.names.length; i++) places.put(this.names[i], i);
    }

    public int size() {
        return names.length;
    }

    public String name(int place) {
        return names[place];
    }

    /** The place of a field; -1 where it is none of these. */
    public int of(Object name) {
        Integer place = places.get(name);
        return place == null ? -1 : place;
    }
}
