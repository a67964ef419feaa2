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
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;

/** All that one county has reported in one form: each key's row in each period, over the county's units. */
final class Book {
    private final Form form;
    private final Keys keys;
    private final Map<Optional<String>, UnitReports> units = new HashMap<>();
    private final NavigableSet<Period> periods = new TreeSet<>();
    private final TreeMap<String, Line> latest = new TreeMap<>();
    private Set<String> listed;

    Book(Form form, AsOf.CountyLedger ledger) {
        this.form = form;
        keys = new Keys(form.name(), ledger.decisions());
        for (AsOf.Report r : ledger.reports()) {
            if (!r.current() || !r.form().equals(form.name())) continue;
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
        Line found = null;
        for (UnitReports unit : units.values()) {
            Line line = unit.rows(period).get(key);
            if (line == null) continue;
            found = found == null || arrived(found, line) ? line : found;
        }
        return Optional.ofNullable(found);
    }

    private static boolean arrived(Line first, Line then) {
        return first.report().id() < then.report().id();
    }

    /** The key's rows from the latest report that lists it back to the first. */
    Stream<Line> back(String key) {
        Line last = latest.get(key);
        if (last == null) return Stream.empty();
        return lines(
                key,
                periods.descendingSet().stream()
                        .filter(p -> p.compareTo(last.period()) <= 0
                                || units.values().stream().anyMatch(u -> u.unchanged(p))));
    }

    /** The key's rows in the reports up to a period, from the latest back. */
    Stream<Line> upTo(Period period, String key) {
        return lines(key, periods.headSet(period, true).descendingSet().stream());
    }

    /** The key's rows in the reports after a period, from the earliest on. */
    Stream<Line> after(Period period, String key) {
        return lines(key, periods.tailSet(period, false).stream());
    }

    private Stream<Line> lines(String key, Stream<Period> in) {
        return in.flatMap(p -> at(p, key).stream());
    }

    /** The keys that stand in the latest report of any unit. */
    Set<String> listed() {
        if (listed == null) {
            listed = new HashSet<>();
            for (UnitReports unit : units.values())
                listed.addAll(unit.rows(unit.periods().last()).keySet());
        }
        return listed;
    }

    /** The rows of the latest period of each unit, in the order of keys. */
    List<Line> present() {
        TreeMap<String, Line> rows = new TreeMap<>();
        for (UnitReports unit : units.values())
            unit.rows(unit.periods().last()).forEach((key, line) -> {
                if (!keys.retired(key)) rows.merge(key, line, (a, b) -> later(key, a, b));
            });
        return new ArrayList<>(rows.values());
    }

    NavigableSet<Period> periods() {
        return periods;
    }

    /** The numbers of the reports that are current for a period. */
    Set<Long> reports(Period period) {
        Set<Long> ids = new HashSet<>();
        for (UnitReports unit : units.values()) unit.reports(period).forEach(r -> ids.add(r.id()));
        return ids;
    }

    /** What people call the key of a row: the texts of its key fields. */
    String name(Line line) {
        if (form.primaryKey().size() == 1)
            return line.text(Optional.of(form.primaryKey().get(0)))
                    .orElse(line.row().key());
        List<String> parts = form.primaryKey().stream()
                .flatMap(f -> line.text(Optional.of(f)).stream())
                .toList();
        return parts.isEmpty() ? line.row().key() : String.join(" ", parts);
    }
}
