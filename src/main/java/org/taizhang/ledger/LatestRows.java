package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Of every key of a county the row in the report of the greatest period that was current on a day.
 *
 * <p>The present answers for the day at hand. For a past day it still answers for every key whose row was there then;
 * what is looked up beside it is what reports said that no longer count, and keys that have been reported since, from the
 * latest report back.
 */
final class LatestRows {
    private static final Comparator<AsOf.Report> LATER =
            Comparator.comparing(AsOf.Report::period).thenComparing(AsOf.Report::id);

    private final Collection<Holdings.PresentRow> present;
    private final String day;
    private final List<AsOf.Report> counted;
    private final Optional<Closing> closing;
    private final LongFunction<AsOf.Report> closedReport;
    private final Map<String, AsOf.LatestRow> latest = new TreeMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * @param present the rows of the present; as they were entered where the office has decided about keys
     * @param counted the reports that counted on the day, but for those that are closed
     * @param closedReport gives a report that is closed
     */
    LatestRows(
            Collection<Holdings.PresentRow> present,
            String day,
            List<AsOf.Report> counted,
            Optional<Closing> closing,
            LongFunction<AsOf.Report> closedReport) {
        this.present = present;
        this.day = day;
        this.counted = counted;
        this.closing = closing;
        this.closedReport = closedReport;
    }

    /**
     * The rows in the order of keys; empty where some could only be found in what is closed.
     *
     * @param counting which of the reports count now
     */
    Optional<List<AsOf.LatestRow>> read(Set<Long> counting) {
        for (AsOf.Report r : counted) if (!counting.contains(r.id())) r.rows().forEach(row -> offer(r, row));
        present((report, row, key) -> {
            offer(report, row);
            return true;
        });
        List<AsOf.Report> back = new ArrayList<>(counted);
        back.sort(LATER.reversed());
        for (AsOf.Report r : back) {
            if (open.isEmpty()) break;
            r.rows().forEach(row -> {
                if (open.remove(row.key())) offer(r, row);
            });
        }
        return found();
    }

    /**
     * The same where the office has decided about keys: of those that are one now, all rows that may be the latest. The
     * present has one of them alone.
     */
    Optional<List<AsOf.LatestRow>> read(Decisions decisions) {
        Set<String> met = new HashSet<>();
        for (AsOf.Report r : counted)
            for (AsOf.ReportRow row : r.rows()) {
                offer(r, row);
                met.add(decisions.now(row.key()));
            }
        Collection<String> merged = decisions.merged().values();
        present((report, row, key) -> {
            if (!met.contains(key)) offer(report, row);
            return met.contains(key) || !merged.contains(key);
        });
        open.removeAll(met);
        return found();
    }

    private Optional<List<AsOf.LatestRow>> found() {
        return closing.isPresent() && !open.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(latest.values()));
    }

    /** What is done with a row of the present that was there on the day. */
    private interface There {
        /** Whether no other row than this need be known of the key. */
        boolean take(AsOf.Report report, AsOf.ReportRow row, String key);
    }

    private void present(There there) {
        Map<Long, AsOf.Report> byId = new HashMap<>();
        for (AsOf.Report r : counted) byId.put(r.id(), r);
        for (Holdings.PresentRow p : present) {
            AsOf.Report report = report(byId, p.report(), p.period());
            boolean known = report == null ? p.firstDay().compareTo(day) > 0 : there.take(report, p.row(), p.key());
            if (!known) open.add(p.key());
        }
    }

    private AsOf.Report report(Map<Long, AsOf.Report> byId, long id, String period) {
        if (closing.filter(c -> period.compareTo(c.through().toString()) <= 0).isPresent())
            return byId.computeIfAbsent(id, closedReport::apply);
        return byId.get(id);
    }

    private void offer(AsOf.Report report, AsOf.ReportRow row) {
        latest.merge(
                row.key(),
                new AsOf.LatestRow(report, row),
                (a, b) -> LATER.compare(a.report(), b.report()) <= 0 ? b : a);
    }
}
