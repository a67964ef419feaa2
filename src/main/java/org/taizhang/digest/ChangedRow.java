package org.taizhang.digest;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that has changed of one project or school, to be told together. */
final class ChangedRow {
    private ChangedRow() {}

    /**
     * Maps of {@code county}, {@code form}, {@code key} and {@code changes}, one for each run of changes of the same key;
     * made as they are read.
     */
    static List<Map<String, Object>> among(List<Map<String, Object>> changes) {
        int[] starts = new int[16];
        int rows = 0;
        int at = 0;
        List<Object> last = List.of();
        for (Map<String, Object> change : changes) {
            List<Object> row = List.of(change.get("county"), change.get("form"), change.get("key"));
            if (!row.equals(last)) {
                if (rows == starts.length) starts = Arrays.copyOf(starts, 2 * rows);
                starts[rows++] = at;
                last = row;
            }
            at++;
        }
        int[] from = Arrays.copyOf(starts, rows + 1);
        from[rows] = at;
        return new AbstractList<>() {
            @Override
            public Map<String, Object> get(int row) {
                return row(changes.subList(from[row], from[row + 1]));
            }

            @Override
            public int size() {
                return from.length - 1;
            }
        };
    }

    private static Map<String, Object> row(List<Map<String, Object>> changes) {
        Map<String, Object> row = new LinkedHashMap<>();
        Map<String, Object> first = changes.get(0);
        for (String name : List.of("county", "form", "key")) row.put(name, first.get(name));
        row.put("changes", changes);
        return row;
    }
}
