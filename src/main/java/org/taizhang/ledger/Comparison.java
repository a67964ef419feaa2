package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.campaign.Language;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;

/**
 * What a report about to be entered says against what had been reported before: which reports it takes the place of,
 * which keys are new, changed or gone, and what went back.
 *
 * <p>Goes once over its rows; what it holds in memory grows with the earlier report, never with the new one.
 */
final class Comparison {
    private final DSLContext db;
    private final Draft draft;
    private final Decisions decisions;
    private final List<Stored> all;
    private final List<Stored> counting;
    private final Optional<Stored> repaired;
    private Optional<Stored> corrected;
    private final Map<String, Former> former = new LinkedHashMap<>();
    private final Map<Long, Boolean> shares = new HashMap<>();
    private final Plausibility plausibility;
    private final Gone gone;
    private final List<Merged> merged = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Set<Long> replaced = Set.of();

    /** What the reports that count so far say of a key: the last of them wins. */
    private record Former(AsOf.ReportRow row, List<Long> reports) {}

    /** A row whose key the office has merged into one that a report has which counts so far. */
    record Merged(TableReading table, RowReading row, String into, List<Long> reports) {}

    Comparison(DSLContext db, Draft draft, Language language) {
        this.db = db;
        this.draft = draft;
        this.decisions = Decisions.of(db, draft.county(), draft.form().name());
        this.all =
                Stored.ofPeriod(db, draft.county(), draft.unit(), draft.form().name(), draft.period());
        this.counting = all.stream().filter(Stored::current).toList();
        this.repaired = Corrected.own(db, draft, all);
        this.corrected = repaired;
        this.plausibility = new Plausibility(db, draft, decisions, language);
        this.gone = new Gone(db, draft, decisions, language);
    }

    /** What the office has decided about the keys of its county and form. */
    Decisions decisions() {
        return decisions;
    }

    Comparison run() {
        for (Stored s : counting)
            if (!s.nil())
                new Rows(draft.table())
                        .each(
                                db,
                                s.firstRow(),
                                s.lastRow(),
                                row -> former.merge(
                                        row.key(),
                                        new Former(row, List.of(s.id())),
                                        (a, b) -> new Former(b.row(), joined(a, b))));
        draft.each(this::meet);
        if (corrected.isEmpty()) corrected = Corrected.instead(draft, counting, s -> shares.containsKey(s.id()));
        if (corrected.isEmpty()) {
            replaced = Succession.replaced(counting, draft.nil(), s -> shares.containsKey(s.id()), heirs());
            findings.addAll(gone.findings(former(), keysBeside(), isPart()));
        }
        findings.addAll(0, plausibility.findings());
        return this;
    }

    /** Asked for only where a correction counts of a report that does not. */
    private Map<Long, Long> heirs() {
        Set<Long> count = new java.util.HashSet<>();
        for (Stored s : counting) count.add(s.id());
        if (counting.stream().allMatch(s -> s.corrects().map(count::contains).orElse(true))) return Map.of();
        return Succession.heirs(all.stream().filter(Stored::live).toList(), s -> s.keys(db, draft.table()));
    }

    private static List<Long> joined(Former a, Former b) {
        List<Long> both = new ArrayList<>(a.reports());
        both.addAll(b.reports());
        return both;
    }

    private void meet(TableReading table, RowReading row) {
        String key = draft.table().keys().of(row.values());
        String now = decisions.now(key);
        gone.meet(now, row);
        if (!row.accepted()) return;
        plausibility.meet(now, table, row);
        Former before = former.get(key);
        if (!now.equals(key) && former.containsKey(now))
            merged.add(new Merged(
                    table,
                    row,
                    decisions.called(now).orElse(now),
                    former.get(now).reports()));
        if (before == null) {
            if (!former.isEmpty()) added.add(draft.table().keys().written(row.values()));
            return;
        }
        before.reports().forEach(id -> shares.put(id, true));
        if (!before.row().values().equals(row.values()))
            updated.add(draft.table().keys().written(row.values()));
    }

    /** Of the reports that it replaces, each key as it was written. */
    private Map<String, String> former() {
        Map<String, String> keys = new LinkedHashMap<>();
        former.forEach((key, was) -> {
            if (replaced.containsAll(was.reports()))
                keys.put(
                        decisions.now(key),
                        draft.table().keys().written(was.row().values()));
        });
        return keys;
    }

    /** The keys of the reports beside which it stands. */
    private Set<String> keysBeside() {
        Set<String> beside = new java.util.HashSet<>();
        former.forEach((key, was) -> {
            if (!replaced.containsAll(was.reports())) beside.add(decisions.now(key));
        });
        return beside;
    }

    /** Whether it is a part that stands beside others and takes nobody's place. */
    boolean isPart() {
        return corrected.isEmpty() && !draft.nil() && replaced.isEmpty() && !former.isEmpty();
    }

    Draft draft() {
        return draft;
    }

    /** The report beside which it stands as a correction. */
    Optional<Stored> corrected() {
        return corrected;
    }

    /** The report of which it mends rows: that one, unless it only stands in for what no longer counts. */
    Optional<Stored> repaired() {
        return repaired;
    }

    /** Whether it is a correction of a report that had been replaced before it came. */
    boolean isLate() {
        return corrected.isPresent() && repaired.filter(counting::contains).isEmpty();
    }

    /** The reports that count so far and no longer will. */
    Set<Long> replaced() {
        return replaced;
    }

    /** The reports beside which it stands. */
    List<Stored> beside() {
        return counting.stream()
                .filter(s -> !s.nil() && !replaced.contains(s.id()))
                .toList();
    }

    /** The rows that don't count, because a report beside which it stands has the key into which theirs was merged. */
    List<Merged> outranked() {
        return merged.stream().filter(m -> !replaced.containsAll(m.reports())).toList();
    }

    List<String> updated() {
        return updated;
    }

    List<String> added() {
        return replaced.isEmpty() && corrected.isEmpty() ? List.of() : added;
    }

    List<String> dropped() {
        return gone.written();
    }

    List<Finding> findings() {
        return findings;
    }
}
