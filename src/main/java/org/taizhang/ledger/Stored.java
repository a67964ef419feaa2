package org.taizhang.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.taizhang.campaign.Period;

/**
 * A report as the ledger holds it, without its rows.
 *
 * @param corrects the report beside which it stands as a correction
 * @param firstRow the number of its first row in the history; 0 where it has none
 */
record Stored(
        long id,
        long submissionId,
        String fileName,
        String form,
        Period period,
        int revision,
        boolean current,
        Optional<Long> corrects,
        boolean live,
        long rowCount,
        long firstRow,
        long lastRow,
        Settled settled) {
    private static final String SELECT = "select r.id, r.submission_id, s.file_name, r.form, r.period,"
            + " r.revision, r.is_current, r.corrects, r.withdrawn + s.excluded, r.row_count, r.first_row, r.last_row,"
            + " r.settled_errors, r.settled_warnings"
            + " from report r join submission s on s.id = r.submission_id where r.county = ? and r.form = ?";

    static Stored of(Record r) {
        return new Stored(
                r.get(0, Long.class),
                r.get(1, Long.class),
                r.get(2, String.class),
                r.get(3, String.class),
                Period.parse(r.get(4, String.class)).orElseThrow(),
                r.get(5, Integer.class),
                r.get(6, Integer.class) == 1,
                Optional.ofNullable(r.get(7, Long.class)),
                r.get(8, Integer.class) == 0,
                r.get(9, Long.class),
                Optional.ofNullable(r.get(10, Long.class)).orElse(0L),
                Optional.ofNullable(r.get(11, Long.class)).orElse(0L),
                new Settled(r.get(12, Integer.class), r.get(13, Integer.class)));
    }

    boolean nil() {
        return rowCount == 0;
    }

    /** All reports ever of a county, unit, form and period, in the order of their arrival. */
    static List<Stored> ofPeriod(DSLContext db, String county, Optional<String> unit, String form, Period period) {
        return db.fetch(
                        SELECT + " and r.period = ? and coalesce(r.unit, '') = ? order by r.id",
                        county,
                        form,
                        period.toString(),
                        unit.orElse(""))
                .map(Stored::of);
    }

    /** The current reports with rows of the latest period before one that a unit has reported. */
    static List<Stored> before(DSLContext db, Draft draft) {
        List<Stored> earlier = db.fetch(
                        SELECT
                                + " and r.is_current = 1 and r.row_count > 0 and r.period = (select max(b.period) from report b"
                                + " where b.county = ? and b.form = ? and b.period < ? and coalesce(b.unit, '') = ?"
                                + " and b.is_current = 1 and b.row_count > 0) and coalesce(r.unit, '') = ? order by r.id",
                        draft.county(),
                        draft.form().name(),
                        draft.county(),
                        draft.form().name(),
                        draft.period().toString(),
                        draft.unit().orElse(""),
                        draft.unit().orElse(""))
                .map(Stored::of);
        return earlier;
    }

    /**
     * The current reports with rows of a county and form by their period, the latest period first and in it the latest
     * arrival.
     */
    static Collection<List<Stored>> current(DSLContext db, String county, String form) {
        return db
                .fetch(
                        SELECT + " and r.is_current = 1 and r.row_count > 0 order by r.period desc, r.id desc",
                        county,
                        form)
                .stream()
                .map(Stored::of)
                .collect(Collectors.groupingBy(Stored::period, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Those of the periods before one. */
    static List<List<Stored>> before(DSLContext db, String county, String form, Period period) {
        return current(db, county, form).stream()
                .filter(ofPeriod -> ofPeriod.get(0).period().compareTo(period) < 0)
                .toList();
    }

    /** The keys of its rows. */
    TreeSet<String> keys(DSLContext db, FormTable table) {
        if (nil()) return new TreeSet<>();
        return new TreeSet<>(db.fetch(
                        "select key_text from " + FormTable.quoted(table.history()) + " where row_id between ? and ?",
                        firstRow,
                        lastRow)
                .getValues(0, String.class));
    }
}
