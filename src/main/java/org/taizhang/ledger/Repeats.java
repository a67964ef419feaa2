package org.taizhang.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Finds the submission that a file repeats.
 *
 * <p>The same content for the same period again from the same county and unit is no new submission as long as the reports
 * it gave are current and it was fully understood. Otherwise (replaced, withdrawn, refused in part) it is read anew.
 */
final class Repeats {
    private Repeats() {}

    static Optional<Long> find(DSLContext db, Arrival arrival, Optional<String> unit, List<Draft> drafts) {
        if (drafts.isEmpty()) return Optional.empty();
        Set<List<String>> wanted = new HashSet<>();
        for (Draft d : drafts) wanted.add(List.of(d.form().name(), d.period().toString()));
        List<Long> same = db.fetch(
                        "select id from submission where sha256 = ? and county = ? and coalesce(unit, '') = ?"
                                + " and status = 'accepted' and excluded = 0 and coalesce(corrects, 0) = ? order by id desc",
                        arrival.sha256(),
                        arrival.county(),
                        unit.orElse(""),
                        drafts.get(0).corrects().orElse(0L))
                .getValues(0, Long.class);
        return same.stream().filter(s -> gave(db, s, wanted)).findFirst();
    }

    private static boolean gave(DSLContext db, long submission, Set<List<String>> wanted) {
        Set<List<String>> gave = new HashSet<>();
        for (Record r : db.fetch("select form, period, is_current from report where submission_id = ?", submission)) {
            if (r.get(2, Integer.class) == 0) return false;
            gave.add(List.of(r.get(0, String.class), r.get(1, String.class)));
        }
        return gave.equals(wanted);
    }
}
