package org.taizhang.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.ledger.AsOf;
import org.taizhang.value.Value;

/**
 * The rows that a county, each of its units, listed last of a form: what it is to tell of again.
 *
 * <p>Each key stands once, without those that are retired, and under the name that is left of those that were merged.
 */
public final class LastListed {
    private LastListed() {}

    /**
     * The rows in the order of the reports in which their keys stand first.
     *
     * @param ledger of the county, with all reports
     */
    public static List<AsOf.ReportRow> of(Form form, AsOf.CountyLedger ledger) {
        Book book = new Book(form, List.of(), ledger, Map.of());
        Map<String, Line> present = new HashMap<>();
        Set<Object> periods = new HashSet<>();
        for (Line line : book.present()) {
            present.put(book.key(line.row()), line);
            periods.add(line.report().period());
        }
        Map<String, AsOf.ReportRow> listed = new LinkedHashMap<>();
        for (AsOf.Report r : ledger.reports()) {
            if (!r.form().equals(form.name()) || !r.current() || !periods.contains(r.period())) continue;
            for (AsOf.ReportRow row : r.rows()) {
                String key = book.key(row);
                if (present.containsKey(key))
                    listed.putIfAbsent(key, present.get(key).row());
            }
        }
        for (AsOf.LatestRow l : ledger.latest())
            if (l.report().form().equals(form.name()))
                listed.computeIfPresent(l.row().key(), (key, row) -> named(form, row, l.row()));
        return new ArrayList<>(listed.values());
    }

    /** A row with the key's fields of another. */
    private static AsOf.ReportRow named(Form form, AsOf.ReportRow row, AsOf.ReportRow other) {
        if (row.key().equals(other.key())) return row;
        Map<String, Value> values = new LinkedHashMap<>(row.values());
        values.keySet().removeAll(form.primaryKey());
        form.primaryKey().forEach(f -> {
            if (other.values().containsKey(f)) values.put(f, other.values().get(f));
        });
        return new AsOf.ReportRow(other.key(), row.sheet(), row.rowNo(), values, row.extras());
    }
}
