package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.DSLContext;

/** Finds the report beside which a correction sheet stands. */
final class Corrected {
    private Corrected() {}

    /**
     * The report that a correction sheet is made from: that of the submission that it corrects, or where none of that counts
     * or ever did, of the one that this corrects in its turn.
     *
     * @param all the reports of its county, unit, form and period
     */
    static Optional<Stored> own(DSLContext db, Draft draft, List<Stored> all) {
        Optional<Long> submission = draft.corrects();
        while (submission.isPresent()) {
            long of = submission.get();
            Optional<Stored> report =
                    all.stream().filter(s -> s.live() && s.submissionId() == of).findFirst();
            if (report.isPresent()) return report;
            submission = db.fetch("select corrects from submission where id = ? and corrects < id", of).stream()
                    .map(r -> r.get(0, Long.class))
                    .findFirst();
        }
        return Optional.empty();
    }

    /** Where there is none any more: of the reports that count the last with which it shares a key, else the last. */
    static Optional<Stored> instead(Draft draft, List<Stored> counting, Predicate<Stored> shares) {
        if (draft.corrects().isEmpty()) return Optional.empty();
        List<Stored> own = new ArrayList<>(counting);
        own.removeIf(s -> s.nil() || s.corrects().isPresent());
        return own.stream()
                .filter(shares)
                .reduce((a, b) -> b)
                .or(() -> own.stream().reduce((a, b) -> b));
    }
}
