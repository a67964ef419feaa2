package org.taizhang.normalise;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between a reading as JSON and what was expected of it: cells, labels, findings, false alarms. */
final class Comparison {
    private final List<String> notes = new ArrayList<>();

    private record At(JsonNode table, JsonNode row) {}

    static List<String> of(JsonNode want, JsonNode got) {
        Comparison c = new Comparison();
        c.rows(want, got);
        c.findings(want, got);
        if (want.hasNonNull("status") && !want.get("status").equals(got.get("status")))
            c.notes.add("status " + got.get("status"));
        return c.notes;
    }

    private static Map<String, At> rowsOf(JsonNode reading) {
        Map<String, At> rows = new LinkedHashMap<>();
        for (JsonNode t : reading.get("tables"))
            for (JsonNode r : t.get("rows"))
                rows.put(
                        t.get("form").asText() + "|" + t.get("sheet").asText() + "|"
                                + r.get("row").asInt(),
                        new At(t, r));
        return rows;
    }

    private void rows(JsonNode want, JsonNode got) {
        Map<String, At> found = rowsOf(got);
        Map<String, At> expected = rowsOf(want);
        expected.forEach((key, at) -> {
            At hit = found.get(key);
            if (hit == null) {
                notes.add("row " + key + " is not there");
                return;
            }
            for (String k : List.of("county", "period"))
                if (!at.table().get(k).equals(hit.table().get(k)))
                    notes.add(key + " " + k + ": " + hit.table().get(k));
            if (!at.row().get("status").equals(hit.row().get("status")))
                notes.add(key + " is " + hit.row().get("status"));
            if (at.row().get("status").asText().equals("accepted"))
                values(key, at.row().get("values"), hit.row().get("values"));
        });
        found.keySet().stream().filter(k -> !expected.containsKey(k)).forEach(k -> notes.add("row " + k + " is none"));
    }

    private void values(String row, JsonNode want, JsonNode got) {
        want.properties().forEach(e -> {
            if (!same(e.getValue(), got.get(e.getKey())))
                notes.add(row + " " + e.getKey() + ": " + got.get(e.getKey()) + ", not " + e.getValue());
        });
        got.fieldNames().forEachRemaining(f -> {
            if (!want.has(f)) notes.add(row + " " + f + ": " + got.get(f) + " from nowhere");
        });
    }

    private static boolean same(JsonNode want, JsonNode got) {
        if (got == null) return false;
        if (!want.isNumber() || !got.isNumber()) return want.asText().equals(got.asText());
        BigDecimal slack =
                new BigDecimal("0.000001").multiply(want.decimalValue().abs().max(BigDecimal.ONE));
        return want.decimalValue().subtract(got.decimalValue()).abs().compareTo(slack) <= 0;
    }

    private void findings(JsonNode want, JsonNode got) {
        Set<String> found = new HashSet<>();
        for (JsonNode f : got.get("findings")) {
            found.add(f.get("code").asText() + " " + f.get("cell").asText());
            found.add(f.get("code").asText() + " null");
        }
        Set<String> planted = new HashSet<>();
        for (JsonNode f : want.get("findings")) {
            planted.add(f.get("cell").asText());
            String key = f.get("code").asText() + " " + f.get("cell").asText();
            if (!found.contains(key)) notes.add("no finding " + key);
        }
        for (JsonNode f : got.get("findings"))
            if (!f.get("severity").asText().equals("info")
                    && !planted.contains(f.get("cell").asText())) notes.add("false alarm " + f);
    }
}
