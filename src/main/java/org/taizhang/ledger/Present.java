package org.taizhang.ledger;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.val;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Keeps up the present of a form: of every key the row in the current report of the greatest period. */
final class Present {
    /** So many keys are asked for at a time. */
    private static final int CHUNK = 400;
    /** For a first period or day that may lie any time back. */
    private static final String UNKNOWN = "";

    private final DSLContext db;
    private final FormTable table;
    private final String county;

    Present(DSLContext db, FormTable table, String county) {
        this.db = db;
        this.table = table;
        this.county = county;
    }

    /**
     * Takes over the rows of a report that was just entered. Costs what the report has, whatever the history's length.
     *
     * @param replaced the reports that no longer count
     */
    void take(Draft draft, HistoryWriter.Range rows, String day, Set<Long> replaced, Decisions decisions) {
        String period = draft.period().toString();
        if (rows.count() > 0 && decisions.merged().isEmpty()) {
            upsert(rows, period, day);
            if (anyAfter(period, day)) earlier(rows, period, day);
        } else if (rows.count() > 0) settle(keys(rows, decisions), decisions);
        if (!replaced.isEmpty()) settle(left(replaced), decisions);
        if (!decisions.retired().isEmpty()) settle(retired(rows, replaced, decisions), decisions);
    }

    /** The retired keys that a report lists, or one that it replaces. */
    private Set<String> retired(HistoryWriter.Range rows, Set<Long> replaced, Decisions decisions) {
        Set<String> listed = rows.count() > 0 ? keys(rows, decisions) : new HashSet<>();
        for (long report : replaced)
            Prepared.query(
                    db,
                    "select distinct h.key_text from report r join " + FormTable.quoted(table.history())
                            + " h on h.row_id between r.first_row and r.last_row where r.id = ?",
                    r -> listed.add(decisions.now(r.getString(1))),
                    report);
        listed.retainAll(decisions.retired().keySet());
        return listed;
    }

    private void upsert(HistoryWriter.Range rows, String period, String day) {
        db.connection(c -> {
            try (PreparedStatement upsert = c.prepareStatement(table.upsert())) {
                upsert.setString(1, period);
                upsert.setString(2, day);
                upsert.setLong(3, rows.first());
                upsert.setLong(4, rows.last());
                upsert.executeUpdate();
            }
        });
    }

    /** Whether some key was first seen in a later period or on a later day. */
    private boolean anyAfter(String period, String day) {
        return !db.fetch(
                        "select 1 from " + FormTable.quoted(table.present())
                                + " where county = ? and (first_period > ? or first_day > ?) limit 1",
                        county,
                        period,
                        day)
                .isEmpty();
    }

    private void earlier(HistoryWriter.Range rows, String period, String day) {
        db.update(table.present())
                .set(FormTable.FIRST_PERIOD, least(FormTable.FIRST_PERIOD, val(period)))
                .set(FormTable.FIRST_DAY, least(FormTable.FIRST_DAY, val(day)))
                .where(FormTable.COUNTY.eq(county))
                .and(FormTable.FIRST_PERIOD.gt(period).or(FormTable.FIRST_DAY.gt(day)))
                .and(FormTable.KEY_TEXT.in(db.select(FormTable.KEY_TEXT)
                        .from(table.history())
                        .where(FormTable.ROW_ID.between(rows.first(), rows.last()))))
                .execute();
    }

    private Set<String> keys(HistoryWriter.Range rows, Decisions decisions) {
        Set<String> keys = new HashSet<>();
        db.select(FormTable.KEY_TEXT)
                .from(table.history())
                .where(FormTable.ROW_ID.between(rows.first(), rows.last()))
                .forEach(r -> keys.add(decisions.now(r.value1())));
        return keys;
    }

    private Set<String> left(Set<Long> reports) {
        return db.select(FormTable.KEY_TEXT)
                .from(table.present())
                .where(FormTable.COUNTY.eq(county), FormTable.REPORT_ID.in(reports))
                .fetchSet(FormTable.KEY_TEXT);
    }

    /**
     * Finds the row of some keys anew, from the latest current report back. In one period a row under the key's own name
     * counts before those under names that are merged into it.
     */
    void settle(Collection<String> keys, Decisions decisions) {
        Set<String> open = new HashSet<>(keys);
        for (List<String> some : chunks(open))
            db.deleteFrom(table.present())
                    .where(FormTable.COUNTY.eq(county), FormTable.KEY_TEXT.in(some))
                    .execute();
        open.removeIf(k -> !decisions.now(k).equals(k)
                || decisions.retired().containsKey(k) && !Relisting.isNow(db, table, county, k, decisions));
        for (List<Stored> ofPeriod : Stored.current(db, county, table.form().name())) {
            if (open.isEmpty()) return;
            fill(ofPeriod, open, FormTable.KEY_TEXT);
            if (!decisions.merged().isEmpty())
                fill(ofPeriod, open, case_(FormTable.KEY_TEXT).mapValues(decisions.merged()));
        }
    }

    private void fill(List<Stored> reports, Set<String> open, Field<String> key) {
        for (Stored report : reports)
            for (List<String> some : chunks(open)) if (fill(report, some, key) > 0) open.removeAll(there(some));
    }

    private int fill(Stored report, List<String> keys, Field<String> key) {
        List<Field<?>> into = new ArrayList<>(table.shared());
        List<Field<?>> from = new ArrayList<>(into);
        into.addAll(List.of(FormTable.KEY_TEXT, FormTable.FIRST_PERIOD, FormTable.FIRST_DAY));
        from.addAll(List.of(key, inline(UNKNOWN), inline(UNKNOWN)));
        return db.insertInto(table.present(), into)
                .select(db.select(from)
                        .from(table.history())
                        .where(FormTable.ROW_ID.between(report.firstRow(), report.lastRow()))
                        .and(key.in(keys))
                        .orderBy(FormTable.ROW_NO, FormTable.KEY_TEXT))
                .onConflictDoNothing()
                .execute();
    }

    private Set<String> there(List<String> keys) {
        return db.select(FormTable.KEY_TEXT)
                .from(table.present())
                .where(FormTable.COUNTY.eq(county), FormTable.KEY_TEXT.in(keys))
                .fetchSet(FormTable.KEY_TEXT);
    }

    private static List<List<String>> chunks(Collection<String> keys) {
        List<String> all = new ArrayList<>(keys);
        List<List<String>> chunks = new ArrayList<>();
        for (int i = 0; i < all.size(); i += CHUNK) chunks.add(all.subList(i, Math.min(all.size(), i + CHUNK)));
        return chunks;
    }
}
