package org.taizhang.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * How many errors and warnings of rows a correction sheet settles: those of the report that it corrects, and of earlier
 * corrections of the same, as soon as no fewer rows come back than were in doubt. What is wrong with the rows that come
 * back it says itself.
 */
record Settled(int errors, int warnings) {
    static final Settled NONE = new Settled(0, 0);

    /**
     * What a report about to be entered settles.
     *
     * @param counting the reports of its county, unit, form and period that count
     */
    static Settled by(DSLContext db, Draft draft, Optional<Stored> corrected, List<Stored> counting) {
        if (corrected.filter(counting::contains).isEmpty()) return NONE;
        Stored first = corrected.get();
        RowDoubts ofFirst = RowDoubts.of(db, draft.table(), first);
        if (draft.rowCount() < ofFirst.rows()) return NONE;
        Map<Long, Long> roots = roots(counting, Stored::id, Stored::corrects);
        Settled left = NONE;
        Settled said = NONE;
        for (Stored s : counting) {
            if (!roots.get(s.id()).equals(roots.get(first.id()))) continue;
            RowDoubts doubts = s.id() == first.id() ? ofFirst : RowDoubts.of(db, draft.table(), s);
            left = left.plus(doubts).minus(s.settled());
            if (s.id() == first.id()
                    || s.corrects().filter(c -> c == first.id()).isPresent()) said = said.plus(doubts);
        }
        return new Settled(least(left.errors, said.errors), least(left.warnings, said.warnings));
    }

    /**
     * By its number the report that each report corrects in the end, over corrections of corrections; itself where it
     * corrects none.
     *
     * @param reports in the order in which they came
     */
    static <T> Map<Long, Long> roots(List<T> reports, Function<T, Long> id, Function<T, Optional<Long>> corrects) {
        Map<Long, Long> roots = new HashMap<>();
        for (T report : reports)
            roots.put(
                    id.apply(report),
                    corrects.apply(report).map(c -> roots.getOrDefault(c, c)).orElse(id.apply(report)));
        return roots;
    }

    private Settled plus(RowDoubts doubts) {
        return new Settled(errors + doubts.errors(), warnings + doubts.warnings());
    }

    private Settled minus(Settled other) {
        return new Settled(errors - other.errors, warnings - other.warnings);
    }

    private static int least(int a, int b) {
        return Math.max(0, Math.min(a, b));
    }
}
