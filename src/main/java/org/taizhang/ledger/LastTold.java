package org.taizhang.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.value.Value;

/**
 * The last values told before a report's period, as figures carry them over, of what the row before it leaves empty. The
 * reports of a form are read from the latest back until all that is asked for is found.
 */
final class LastTold {
    /** A field of a key. */
    record Asked(String key, String field) {}

    /** A value and the period of the report that tells it. */
    record Told(String period, Value value) {}

    private final DSLContext db;
    private final Draft draft;
    private final Decisions decisions;

    LastTold(DSLContext db, Draft draft, Decisions decisions) {
        this.db = db;
        this.draft = draft;
        this.decisions = decisions;
    }

    /** What was told last of each; nothing of what never was. */
    Map<Asked, Told> of(Set<Asked> asked) {
        Map<Asked, Told> told = new HashMap<>();
        if (asked.isEmpty()) return told;
        List<String> names = asked.stream().map(Asked::field).distinct().toList();
        Rows rows = new Rows(
                draft.table(),
                draft.form().fields().stream()
                        .filter(f -> names.contains(f.name()))
                        .toList());
        for (List<Stored> ofPeriod :
                Stored.before(db, draft.county(), draft.form().name(), draft.period())) {
            if (told.size() == asked.size()) break;
            String period = ofPeriod.get(0).period().toString();
            for (Stored s : ofPeriod)
                rows.each(db, s.firstRow(), s.lastRow(), row -> {
                    String key = decisions.now(row.key());
                    row.values().forEach((field, value) -> {
                        Asked found = new Asked(key, field);
                        if (asked.contains(found)) told.putIfAbsent(found, new Told(period, value));
                    });
                });
        }
        return told;
    }
}
