package org.taizhang.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * Of every key of a county the row in the report of the greatest period that was current on a day.
 *
 * <p>The present answers for the day at hand. For a past day it still answers for every key whose row was there then;
 * what is looked up beside it is what reports said that no longer count, and keys that have been reported since, from the
 * latest report back.
 */
final class LatestRows {
    private static final Comparator<AsOf.Report> LATER =
            Comparator.comparing(AsOf.Report::period).thenComparing(AsOf.Report::id);

    private final DSLContext db;
    private final FormTable table;
    private final String county;
    private final String day;
    private final List<AsOf.Report> counted;
    private final Map<String, AsOf.LatestRow> latest = new TreeMap<>();
    private final Set<String> open = new HashSet<>();

    private LatestRows(DSLContext db, FormTable table, String county, String day, List<AsOf.Report> counted) {
        this.db = db;
        this.table = table;
        this.county = county;
        this.day = day;
        this.counted = counted;
    }

    /**
     * The rows of every form, in the order of forms and keys.
     *
     * @param reports all reports of the county as of the day
     * @param present which of them count now
     */
    static List<AsOf.LatestRow> of(
            DSLContext db,
            Map<String, FormTable> forms,
            String county,
            String day,
            List<AsOf.Report> reports,
            Set<Long> present) {
        List<AsOf.LatestRow> all = new ArrayList<>();
        new TreeMap<>(forms).forEach((form, table) -> {
            List<AsOf.Report> counted = reports.stream()
                    .filter(r -> r.current() && r.form().equals(form))
                    .toList();
            if (counted.isEmpty()) return;
            boolean decided = !db.fetch(
                            "select 1 from key_decision where county = ? and form = ? limit 1", county, form)
                    .isEmpty();
            all.addAll(
                    decided
                            ? AsOf.LatestRow.among(counted)
                            : new LatestRows(db, table, county, day, counted).read(present));
        });
        return all;
    }

    private List<AsOf.LatestRow> read(Set<Long> present) {
        Map<Long, AsOf.Report> byId = new HashMap<>();
        for (AsOf.Report r : counted) byId.put(r.id(), r);
        db.connection(c -> {
            try (PreparedStatement select = c.prepareStatement("select h.*, p.report_id, p.key_text, p.first_day from "
                    + FormTable.quoted(table.present()) + " p join (" + new Rows(table).select()
                    + ") h on h.row_id = p.row_id where p.county = ?")) {
                select.setString(1, county);
                present(select, byId);
            }
        });
        for (AsOf.Report r : counted) if (!present.contains(r.id())) r.rows().forEach(row -> offer(r, row));
        List<AsOf.Report> back = new ArrayList<>(counted);
        back.sort(LATER.reversed());
        for (AsOf.Report r : back) {
            if (open.isEmpty()) break;
            r.rows().forEach(row -> {
                if (open.remove(row.key())) offer(r, row);
            });
        }
        return List.copyOf(latest.values());
    }

    private void present(PreparedStatement select, Map<Long, AsOf.Report> byId) throws SQLException {
        Rows rows = new Rows(table);
        int at = rows.next();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                AsOf.Report report = byId.get(found.getLong(at));
                if (report != null) offer(report, rows.row(found));
                else if (found.getString(at + 2).compareTo(day) <= 0) open.add(found.getString(at + 1));
            }
        }
    }

    private void offer(AsOf.Report report, AsOf.ReportRow row) {
        latest.merge(
                row.key(),
                new AsOf.LatestRow(report, row),
                (a, b) -> LATER.compare(a.report(), b.report()) <= 0 ? b : a);
    }
}
