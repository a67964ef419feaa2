package org.taizhang.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
                                "select id, recipient, state, attempts, error from message"
                                        + " where error is not null and state <> 'sent' order by id desc limit ?",
                                last)
                        .map(r -> new LedgerStatus.Undelivered(
                                r.get(0, Long.class),
                                r.get(1, String.class),
                                r.get(2, String.class),
                                r.get(3, Integer.class),
                                r.get(4, String.class))),
                alarms(db, last),
                Publications.latest(db));
    }

    /** One mail goes to each of several people in the office; they are told at the same moment. */
    private static List<LedgerStatus.Alarm> alarms(DSLContext db, int last) {
        return db.fetch(
                        "select subject, count(distinct created_at), max(created_at) from message where kind = 'alarm'"
                                + " group by subject order by 3 desc limit ?",
                        last)
                .map(r -> new LedgerStatus.Alarm(
                        r.get(0, String.class), r.get(1, Integer.class), Instant.parse(r.get(2, String.class))));
    }

    private static Map<String, Integer> counts(DSLContext db, String sql) {
        Map<String, Integer> counts = new TreeMap<>();
        db.fetch(sql).forEach(r -> counts.put(r.get(0, String.class), r.get(1, Integer.class)));
        return counts;
    }
}
