package org.taizhang.ledger;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** Asks how the ledger stands. */
final class StatusQuery {
    private StatusQuery() {}

    static LedgerStatus of(DSLContext db, int last) {
        return new LedgerStatus(
                counts(db, "select status, count(*) from submission group by status"),
                db.fetch(
                                "select id, county, unit, file_name, received_at, status, excluded from submission"
                                        + " order by id desc limit ?",
                                last)
                        .map(r -> new LedgerStatus.Came(
                                r.get(0, Long.class),
                                r.get(1, String.class),
                                Optional.ofNullable(r.get(2, String.class)),
                                r.get(3, String.class),
                                OffsetDateTime.parse(r.get(4, String.class)),
                                r.get(5, String.class),
                                r.get(6, Integer.class) == 1)),
                db.fetchOne("select count(*) from errand").get(0, Integer.class),
                counts(db, "select state, count(*) from message group by state"),
                db.fetch(
                                "select id, recipient, subject, state, attempts, error from message"
                                        + " where error is not null and state <> 'sent' order by id desc limit ?",
                                last)
                        .map(r -> new LedgerStatus.Undelivered(
                                r.get(0, Long.class),
                                r.get(1, String.class),
                                r.get(2, String.class),
                                r.get(3, String.class),
                                r.get(4, Integer.class),
                                r.get(5, String.class))),
                Publications.latest(db));
    }

    private static Map<String, Integer> counts(DSLContext db, String sql) {
        Map<String, Integer> counts = new TreeMap<>();
        db.fetch(sql).forEach(r -> counts.put(r.get(0, String.class), r.get(1, Integer.class)));
        return counts;
    }
}
