package org.taizhang.digest;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A record's components as a map, in the order in which they were put.
 *
 * <p>A nation's figures are millions of such maps: all that got the same keys in the same order share them, so that each
 * costs little more than its values. Meant for keys that the program names, never for those of data.
 */
final class Fields extends AbstractMap<String, Object> {
    private Keys keys;
    private Object[] values;

    /** @param values one for each of the keys */
    Fields(Keys keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    static Keys keys(List<String> names) {
        Keys keys = Keys.NONE;
        for (String name : names) keys = keys.with(name);
        return keys;
    }

    @Override
    public Object get(Object key) {
        int at = keys.at(key);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(Object key) {
        return keys.at(key) >= 0;
    }

    @Override
    public Object put(String key, Object value) {
        int at = keys.at(key);
        if (at < 0) {
            at = keys.names.length;
            keys = keys.with(key);
            if (at == values.length) values = Arrays.copyOf(values, at + 1);
        }
        Object before = values[at];
        values[at] = value;
        return before;
    }

    @Override
    public Object remove(Object key) {
        int at = keys.at(key);
        if (at < 0) return null;
        Object before = values[at];
        keys = keys.without(at);
        System.arraycopy(values, at + 1, values, at, values.length - at - 1);
        values[values.length - 1] = null;
        return before;
    }

    @Override
    public int size() {
        return keys.names.length;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return Fields.this.size();
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<String, Object>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Map.Entry<String, Object> next() {
            if (!hasNext()) throw new NoSuchElementException();
            Map.Entry<String, Object> entry = new SimpleImmutableEntry<>(keys.names[next], values[next]);
            next++;
            return entry;
        }
    }

    /** The keys of many maps, and those that follow from them when one more is put or one is taken away. */
    static final class Keys {
        private static final Keys NONE = new Keys(new String[0]);

        private final String[] names;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Keys> longer = new ConcurrentHashMap<>();

        private Keys(String[] names) {
            this.names = names;
            for (String name : names) places.put(name, places.size());
        }

        private int at(Object name) {
            return places.getOrDefault(name, -1);
        }

        private Keys with(String name) {
            return longer.computeIfAbsent(name, n -> {
                String[] all = Arrays.copyOf(names, names.length + 1);
                all[names.length] = n;
                return new Keys(all);
            });
        }

        private Keys without(int place) {
            Keys rest = NONE;
            for (int i = 0; i < names.length; i++) if (i != place) rest = rest.with(names[i]);
            return rest;
        }
    }
}
