package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** What the office decided about the keys of one county and form: merged into another, or retired. */
final class Decisions {
    /**
     * One decision.
     *
     * @param into the key that it stands for from then on; empty where it is retired
     * @param called what the county called that key then
     * @param lastReport the last report that was there then; a later one that lists a retired key brings it back
     */
    record Decision(String key, Optional<String> into, Optional<String> called, String day, long lastReport) {}

    private final List<Decision> all;
    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();
    private final Set<String> targets;
    private final Map<String, Long> retired = new HashMap<>();

    private Decisions(List<Decision> all) {
        this.all = all;
        for (Decision d : all) {
            d.into().ifPresentOrElse(i -> merge(d.key(), i), () -> retired.put(d.key(), d.lastReport()));
            d.called().ifPresent(name -> called.put(d.into().orElseThrow(), name));
        }
        targets = Set.copyOf(merged.values());
    }

    private void merge(String key, String into) {
        merged.remove(into);
        retired.remove(key);
        merged.put(key, into);
    }

    /** All decisions up to now. */
    static Decisions of(DSLContext db, String county, String form) {
        return new Decisions(db.fetch(
                        "select d.key_text, d.into_text, d.day, d.last_report, o.about from key_decision d"
                                + " join office_log o on o.id = d.office_log_id"
                                + " where d.county = ? and d.form = ? order by d.id",
                        county,
                        form)
                .map(r -> new Decision(
                        r.get(0, String.class),
                        Optional.ofNullable(r.get(1, String.class)),
                        Office.into(r.get(4, String.class)),
                        r.get(2, String.class),
                        r.get(3, Long.class))));
    }

    /** Those that had been made by the end of a day. */
    Decisions asOf(LocalDate day) {
        return new Decisions(
                all.stream().filter(d -> d.day().compareTo(day.toString()) <= 0).toList());
    }

    Map<String, String> merged() {
        Map<String, String> straight = new HashMap<>();
        for (String key : merged.keySet()) straight.put(key, now(key));
        return straight;
    }

    /** Retired keys, each with the last report that was there then; {@link Relisting} says whether it came back since. */
    Map<String, Long> retired() {
        return retired;
    }

    /** Whether a key stands for another, or another for it. */
    boolean isMerged(String key) {
        return merged.containsKey(key) || targets.contains(key);
    }

    /** The key that a key stands for. */
    String now(String key) {
        String now = key;
        Set<String> met = new HashSet<>();
        while (merged.containsKey(now) && met.add(now)) now = merged.get(now);
        return now;
    }

    /** What people call a key into which others were merged. */
    Optional<String> called(String key) {
        return Optional.ofNullable(called.get(key));
    }

    boolean isRetired(String key) {
        return retired.containsKey(now(key));
    }

    /** A key with all that stand for it. */
    List<String> names(String key) {
        List<String> names = new ArrayList<>(List.of(key));
        for (String other : merged.keySet())
            if (!other.equals(key) && now(other).equals(key)) names.add(other);
        return names;
    }
}
