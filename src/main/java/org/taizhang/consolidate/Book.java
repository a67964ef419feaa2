package org.taizhang.consolidate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Closing;

/**
 * All that one county has reported in one form: each key's latest row, its row in each period that is not closed, and its
 * story through all periods, over the county's units.
 */
final class Book {
    private final Form form;
    private final List<Form.Field> watched;
    private final Keys keys;
    private final Optional<Closing> closing;
    private final Map<Optional<String>, UnitReports> units = new HashMap<>();
    private final List<AsOf.Report> replaced = new ArrayList<>();
    private final NavigableSet<Period> periods = new TreeSet<>();
    private final TreeMap<String, Line> latest = new TreeMap<>();
    /** Of several units, once they are asked for. */
    private final Map<Period, Map<String, Line>> rows = new HashMap<>();

    private Set<String> listed;
    private List<Line> present;
    private final Map<String, Past> pasts;
    private Map<String, Story> stories;

    /** @param pasts what is kept in the closings of the same county that have been opened, by form */
    Book(Form form, List<Form.Field> watched, AsOf.CountyLedger ledger, Map<String, Past> pasts) {
        this.form = form;
        this.watched = watched;
        this.pasts = pasts;
        closing = ledger.closed().stream()
                .filter(c -> c.form().equals(form.name()))
                .findFirst();
        keys = new Keys(form.name(), ledger.decisions());
        for (AsOf.Report r : ledger.reports()) {
            if (!r.form().equals(form.name())) continue;
            if (r.replaced()) replaced.add(r);
            if (!r.current()) continue;
            units.computeIfAbsent(r.unit(), u -> new UnitReports(keys)).add(r);
            periods.add(r.period());
        }
        for (AsOf.LatestRow l : ledger.latest()) {
            if (!l.report().form().equals(form.name())) continue;
            String key = keys.now(l.row().key());
            if (!keys.retired(key)) latest.merge(key, new Line(l.report(), l.row()), (a, b) -> later(key, a, b));
        }
    }

    private Line later(String key, Line a, Line b) {
        int byPeriod = a.period().compareTo(b.period());
        return byPeriod == 0 ? keys.prefer(key, a, b) : byPeriod > 0 ? a : b;
    }

    Form form() {
        return form;
    }

    /** Every key ever reported that is not retired, in the order of keys. */
    Collection<String> keys() {
        return latest.navigableKeySet();
    }

    /** The key's row in the latest period that has it. */
    Line latest(String key) {
        return latest.get(key);
    }

    Optional<Line> find(String key) {
        return Optional.ofNullable(latest.get(key));
    }

    /** The key's row in a period. */
    Optional<Line> at(Period period, String key) {
        return Optional.ofNullable(rows(period).get(key));
    }

    /** The rows of a period that is not closed, by key. */
    Map<String, Line> rows(Period period) {
        return units.size() == 1
                ? units.values().iterator().next().rows(period)
                : rows.computeIfAbsent(period, this::merged);
    }

    private Map<String, Line> merged(Period period) {
        Map<String, Line> merged = new HashMap<>();
        for (UnitReports unit : units.values())
            unit.rows(period).forEach((key, line) -> merged.merge(key, line, (a, b) -> keys.prefer(key, a, b)));
        return merged;
    }

    /** What is kept of closed periods. */
    Past past() {
        return closing.map(c -> pasts.computeIfAbsent(form.name(), f -> Past.of(c)))
                .orElse(Past.NONE);
    }

    Optional<Closing> closing() {
        return closing;
    }

    /** What the key's reports said one after another. */
    Story story(String key) {
        if (stories == null) {
            stories = past().retold();
            for (Period p : periods) tell(stories, p);
        }
        return stories.getOrDefault(key, new Story());
    }

    /** Adds to stories what a period's reports say. */
    void tell(Map<String, Story> stories, Period period) {
        rows(period)
                .forEach((key, line) ->
                        stories.computeIfAbsent(key, k -> new Story()).take(line, watched));
    }

    /** Whether a key stood in a period's reports; of a closed period it is known where that is the last of some key. */
    boolean stood(Period period, String key) {
        return periods.contains(period)
                ? rows(period).containsKey(key)
                : past().beside().getOrDefault(period.toString(), Set.of()).contains(key);
    }

    /** The keys that stand in the latest report of any unit, in rows that were refused too, and are not retired. */
    Set<String> listed() {
        if (listed == null) {
            listed = new HashSet<>();
            for (UnitReports unit : units.values()) listed.addAll(unit.listed());
            listed.removeIf(keys::retired);
        }
        return listed;
    }

    /** The keys that a report's rows have now. */
    Set<String> keysOf(AsOf.Report report) {
        return report.keys().stream().map(keys::now).collect(Collectors.toSet());
    }

    /** By key the rows of replaced reports of each unit's latest period of which no report that counts has the key. */
    Map<String, Line> leftOut() {
        TreeMap<String, Line> left = new TreeMap<>();
        for (AsOf.Report r : replaced) {
            UnitReports unit = units.get(r.unit());
            if (unit == null || !unit.periods().last().equals(r.period()) || unit.unchanged(r.period())) continue;
            if (r.keys().stream().allMatch(this::isKnown)) continue;
            for (AsOf.ReportRow row : r.rows())
                if (!isKnown(row.key())) left.put(keys.now(row.key()), new Line(r, row));
        }
        return left;
    }

    /** Whether a key that stood in a report has a latest row, or is retired. */
    private boolean isKnown(String asEntered) {
        String key = keys.now(asEntered);
        return latest.containsKey(key) || keys.retired(key);
    }

    /** The rows of the latest period of each unit, in the order of keys. */
    List<Line> present() {
        if (present != null) return present;
        TreeMap<String, Line> rows = new TreeMap<>();
        for (UnitReports unit : units.values())
            unit.rows(unit.periods().last()).forEach((key, line) -> {
                if (!keys.retired(key)) rows.merge(key, line, (a, b) -> later(key, a, b));
            });
        present = List.copyOf(rows.values());
        return present;
    }

    /** The periods that were reported, but for those that are closed. */
    NavigableSet<Period> periods() {
        return periods;
    }

    /** The reports by unit. */
    Map<Optional<String>, UnitReports> units() {
        return units;
    }

    /** The numbers of the reports that are current for a period. */
    Set<Long> reports(Period period) {
        Set<Long> ids = new HashSet<>();
        for (UnitReports unit : units.values()) unit.reports(period).forEach(r -> ids.add(r.id()));
        return ids;
    }

    /** The key that a row has now. */
    String key(AsOf.ReportRow row) {
        return keys.now(row.key());
    }

    /** What people call the key of a row: the texts of its key fields, or those of the key that it was merged into. */
    String name(Line line) {
        return keys.called(line.row().key()).orElseGet(() -> written(line));
    }

    private String written(Line line) {
        if (form.primaryKey().size() == 1)
            return line.text(Optional.of(form.primaryKey().get(0)))
                    .orElse(line.row().key());
        List<String> parts = form.primaryKey().stream()
                .flatMap(f -> line.text(Optional.of(f)).stream())
                .toList();
        return parts.isEmpty() ? line.row().key() : String.join(" / ", parts);
    }
}
