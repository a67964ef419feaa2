package org.taizhang.consolidate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;

/**
 * The current reports of one form by one unit of a county (or by the county itself), by period.
 *
 * <p>Several reports of a period stand beside each other; where they share a key, the later arrival counts. A report that
 * says that nothing has changed repeats the rows of the period before. Rows are read when first asked for.
 */
final class UnitReports {
    private final Keys keys;
    private final NavigableMap<Period, List<AsOf.Report>> reports = new TreeMap<>();
    private final Map<Period, Map<String, Line>> rows = new HashMap<>();

    UnitReports(Keys keys) {
        this.keys = keys;
    }

    void add(AsOf.Report report) {
        reports.computeIfAbsent(report.period(), p -> new ArrayList<>()).add(report);
    }

    NavigableSet<Period> periods() {
        return reports.navigableKeySet();
    }

    List<AsOf.Report> reports(Period period) {
        return reports.getOrDefault(period, List.of());
    }

    /** Whether all that was said of a period is that nothing had changed. */
    boolean unchanged(Period period) {
        List<AsOf.Report> said = reports.get(period);
        return said != null && said.stream().allMatch(AsOf.Report::nil);
    }

    /** The rows of a period by key; none where there is no report of it. */
    Map<String, Line> rows(Period period) {
        Map<String, Line> known = rows.get(period);
        if (known != null) return known;
        Map<String, Line> read = unchanged(period) ? repeated(period) : read(period);
        rows.put(period, read);
        return read;
    }

    /** The keys that stand in the latest reports, in rows that were refused too. */
    Set<String> listed() {
        Period last = reports.lastKey();
        Set<String> listed = new HashSet<>(rows(last).keySet());
        Period said = unchanged(last) ? told(last) : last;
        if (said != null)
            for (AsOf.Report report : reports(said)) for (String key : report.refused()) listed.add(keys.now(key));
        return listed;
    }

    private Map<String, Line> repeated(Period period) {
        Period before = told(period);
        if (before == null) return Map.of();
        Map<String, Line> again = new HashMap<>();
        rows(before).forEach((key, line) -> again.put(key, line.again(period)));
        return again;
    }

    /** The latest period before of which more was said than that nothing had changed; null where there is none. */
    private Period told(Period period) {
        Period before = reports.lowerKey(period);
        while (before != null && unchanged(before)) before = reports.lowerKey(before);
        return before;
    }

    private Map<String, Line> read(Period period) {
        Map<String, Line> read = new HashMap<>();
        for (AsOf.Report report : reports(period))
            for (AsOf.ReportRow row : report.rows()) {
                String key = keys.now(row.key());
                Line line = new Line(report, row);
                read.merge(key, line, (a, b) -> keys.prefer(key, a, b));
            }
        return read;
    }
}
