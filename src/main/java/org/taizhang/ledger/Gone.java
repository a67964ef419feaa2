package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.NewName;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/**
 * The keys that a report no longer has: those of the reports it replaces, and those of the latest period before.
 *
 * <p>Where the period before came in several parts (one file a school), only the parts that share a key with the report
 * are asked for their keys. A part that stands beside others is not asked for those of a whole report. Where rows belong to
 * their period alone, only the reports that it replaces are.
 */
final class Gone {
    /** Beyond so many pairs no likely new name is looked for. */
    private static final int PAIRS = 20_000;

    private final Draft draft;
    private final Decisions decisions;
    private final Language language;
    private final List<Map<String, String>> before = new ArrayList<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final List<String> written = new ArrayList<>();

    Gone(DSLContext db, Draft draft, Decisions decisions, Language language) {
        this.draft = draft;
        this.decisions = decisions;
        this.language = language;
        if (draft.corrects().isPresent() || draft.nil() || !draft.form().keepsRows()) return;
        for (Stored s : Stored.before(db, draft)) {
            Map<String, String> keys = new LinkedHashMap<>();
            Rows.keys(draft.table())
                    .each(
                            db,
                            s.firstRow(),
                            s.lastRow(),
                            row -> keys.put(
                                    decisions.now(row.key()),
                                    draft.table().keys().written(row.values())));
            before.add(keys);
        }
    }

    /** A row of the report, refused ones too: their keys are not gone. */
    void meet(String key, RowReading row) {
        boolean known = false;
        for (Map<String, String> part : before) known |= part.containsKey(key);
        met.add(key);
        if (!known && row.accepted() && unknown.size() < PAIRS)
            unknown.put(key, draft.table().keys().written(row.values()));
    }

    /**
     * What is to be said of each key that is gone.
     *
     * @param replaced the keys of the reports that it replaces, as they were written
     * @param beside the keys of the reports beside which it stands
     * @param part whether it stands beside others and replaces none
     */
    List<Finding> findings(Map<String, String> replaced, Set<String> beside, boolean part) {
        Map<String, String> expected = new LinkedHashMap<>(replaced);
        for (Map<String, String> keys : before)
            if (before.size() == 1 ? !part : keys.keySet().stream().anyMatch(met::contains))
                keys.forEach(expected::putIfAbsent);
        expected.keySet().removeIf(k -> met.contains(k) || beside.contains(k) || decisions.isRetired(k));
        unknown.keySet().removeAll(replaced.keySet());
        List<Finding> findings = new ArrayList<>();
        expected.forEach((key, name) -> {
            written.add(name);
            findings.add(finding(name, likely(key, expected.size())));
        });
        return findings;
    }

    private Optional<String> likely(String key, int gone) {
        if ((long) gone * unknown.size() > PAIRS) return Optional.empty();
        return NewName.of(key, unknown.keySet()).map(unknown::get);
    }

    private Finding finding(String name, Optional<String> likely) {
        List<String> fields = draft.form().primaryKey();
        return new Finding(
                Severity.WARNING,
                Code.DROPPED,
                draft.sheet(),
                Optional.empty(),
                fields.size() == 1 ? Optional.of(fields.get(0)) : Optional.empty(),
                Optional.of(name),
                language.say(
                        likely.isPresent() ? "ledger.dropped-likely" : "ledger.dropped",
                        Map.of("key", name, "likely", likely.orElse(""))),
                likely);
    }

    /** The keys that are gone, as they were written. */
    List<String> written() {
        return written;
    }
}
