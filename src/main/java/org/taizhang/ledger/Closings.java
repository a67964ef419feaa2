package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.taizhang.campaign.Period;

/** Keeps the {@link Closing}s of a ledger for as long as they are right. */
final class Closings {
    private static final String PARTED = "\n";

    /** Later than any day. */
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** What a ledger that was opened does with closings: it has none, reads those there are, or keeps new ones too. */
    enum Use {
        NONE,
        READ,
        KEEP
    }

    private Closings() {}

    /** Those of a county that are right since a day, by form. */
    static Map<String, Closing> of(DSLContext db, String county, LocalDate day, String terms) {
        Map<String, Closing> closings = new HashMap<>();
        Prepared.query(
                db,
                "select form, day, through, units, errors, warnings, body from closing"
                        + " where county = ? and terms = ? and day <= ?",
                r -> closings.put(
                        r.getString(1),
                        new Closing(
                                county,
                                r.getString(1),
                                LocalDate.parse(r.getString(2)),
                                Period.parse(r.getString(3)).orElseThrow(),
                                Arrays.asList(r.getString(4).split(PARTED, -1)),
                                r.getInt(5),
                                r.getInt(6),
                                terms,
                                r.getString(7))),
                county,
                terms,
                day.toString());
        return closings;
    }

    /** Something of a period has changed. */
    static void reopen(DSLContext db, String county, String form, Period period) {
        db.execute(
                "delete from closing where county = ? and form = ? and through >= ?", county, form, period.toString());
    }

    /** What keys mean has changed. */
    static void reopen(DSLContext db, String county, String form) {
        db.execute("delete from closing where county = ? and form = ?", county, form);
    }

    /**
     * Keeps closings in the place of those that reach less far and of those made under other terms. Where something that is
     * closed has changed after their day, they say what is no longer so, and are left.
     */
    static void keep(DSLContext db, List<Closing> closings) {
        for (Closing c : closings) {
            Closing known = of(db, c.county(), LAST, c.terms()).get(c.form());
            if (known != null && known.through().compareTo(c.through()) >= 0) continue;
            Record since = since(db, c, known == null ? "" : known.through().toString());
            String day = Stream.of(since.get(2), since.get(3), since.get(4), known == null ? null : known.day())
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .max(Comparator.naturalOrder())
                    .orElse(c.day().toString());
            if (day.compareTo(c.day().toString()) > 0) continue;
            db.execute(
                    "insert into closing (county, form, day, through, units, errors, warnings, terms, body)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (county, form) do update set"
                            + " day = excluded.day, through = excluded.through, units = excluded.units,"
                            + " errors = excluded.errors, warnings = excluded.warnings, terms = excluded.terms,"
                            + " body = excluded.body",
                    c.county(),
                    c.form(),
                    day,
                    c.through().toString(),
                    String.join(PARTED, c.units()),
                    (known == null ? 0 : known.errors()) + since.get(0, Integer.class),
                    (known == null ? 0 : known.warnings()) + since.get(1, Integer.class),
                    c.terms(),
                    c.body());
        }
    }

    /** Of what was closed since an earlier closing: errors, warnings, and the last days on which something changed. */
    private static Record since(DSLContext db, Closing c, String after) {
        return db.fetchOne(
                "select coalesce(sum(case when st.until_day is null then r.errors - r.settled_errors else 0 end), 0),"
                        + " coalesce(sum(case when st.until_day is null then r.warnings - r.settled_warnings else 0 end), 0),"
                        + " max(st.since_day), max(st.until_day),"
                        + " (select max(k.day) from key_decision k where k.county = ? and k.form = ?)"
                        + " from report r join standing st on st.report_id = r.id"
                        + " where r.county = ? and r.form = ? and r.period > ? and r.period <= ?",
                c.county(),
                c.form(),
                c.county(),
                c.form(),
                after,
                c.through().toString());
    }
}
