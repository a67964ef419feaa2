package org.taizhang.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * How many errors and warnings of rows a correction sheet settles: those of the report that it corrects, and of earlier
 * corrections of the same, as soon as no fewer rows have come back than were in doubt, on one sheet or on several. What is
 * wrong with the rows that come back it says itself.
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
        Map<Long, Long> roots = roots(counting, Stored::id, Stored::corrects);
        Long root = roots.get(corrected.get().id());
        List<Stored> same =
                counting.stream().filter(s -> roots.get(s.id()).equals(root)).toList();
        Sheets sheets = new Sheets();
        Settled before = NONE;
        for (Stored s : same) {
            sheets.add(s, RowDoubts.of(db, draft.table(), s), s.keys(db, draft.table()));
            before = before.plus(s.settled());
        }
        sheets.add(draft, corrected.get());
        return sheets.settled().minus(before);
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

    Settled plus(Settled other) {
        return new Settled(errors + other.errors, warnings + other.warnings);
    }

    /** Never below zero. */
    private Settled minus(Settled other) {
        return new Settled(Math.max(0, errors - other.errors), Math.max(0, warnings - other.warnings));
    }
}
