package org.taizhang.digest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that has changed of one project or school, to be told together. */
final class ChangedRow {
    private ChangedRow() {}

    /** Maps of {@code county}, {@code form}, {@code key} and {@code changes}, in the order in which each first comes. */
    static List<Map<String, Object>> among(List<Map<String, Object>> changes) {
        Map<List<Object>, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Map<String, Object> change : changes) {
            Object county = change.get("county");
            Map<String, Object> row = rows.computeIfAbsent(
                    List.of(county, change.get("form"), change.get("key")),
                    k -> new LinkedHashMap<>(Map.of(
                            "county",
                            county,
                            "form",
                            change.get("form"),
                            "key",
                            change.get("key"),
                            "changes",
                            new ArrayList<Map<String, Object>>())));
            DigestTree.items(row.get("changes")).add(change);
        }
        return List.copyOf(rows.values());
    }
}
