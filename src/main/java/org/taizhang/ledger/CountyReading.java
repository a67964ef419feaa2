package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.taizhang.campaign.Period;

/** Reads what a county had reported by the end of a day, form by form, over closings where they are of use. */
final class CountyReading {
    private final DSLContext db;
    private final Holdings held;
    private final String day;
    private final Map<String, Decisions> decided;
    private final List<Closing> closed = new ArrayList<>();
    private final List<AsOf.Report> reports = new ArrayList<>();
    private final List<AsOf.LatestRow> latest = new ArrayList<>();
    private int errors;
    private int warnings;

    CountyReading(DSLContext db, Holdings held, LocalDate day, Map<String, Decisions> decided) {
        this.db = db;
        this.held = held;
        this.day = day.toString();
        this.decided = decided;
    }

    /**
     * The reports of one form after a closing, or all.
     *
     * @param present which of them count now
     */
    private record Said(List<AsOf.Report> all, Set<Long> present, int errors, int warnings) {}

    AsOf.CountyLedger ledger(List<AsOf.KeyDecision> decisions) {
        reports.sort(Comparator.comparing(AsOf.Report::id));
        return new AsOf.CountyLedger(
                held.county(),
                closed,
                reports,
                latest,
                decisions,
                new AsOf.Quality(Math.max(0, errors), Math.max(0, warnings)));
    }

    void read(FormTable table, Optional<Closing> closing) {
        if (closing.isPresent() && over(table, closing.get())) return;
        Said said = said(table, "");
        List<AsOf.Report> counting = counting(said);
        add(said);
        if (decided.containsKey(table.form().name())) latest.addAll(AsOf.LatestRow.among(counting));
        else latest.addAll(latest(table, said, counting, Optional.empty()).orElseThrow());
    }

    /** Reads over a closing; false where that does not hold all that is wanted. */
    private boolean over(FormTable table, Closing closing) {
        Said said = said(table, closing.through().toString());
        List<AsOf.Report> counting = counting(said);
        if (!eachBegins(closing.units(), counting)) return false;
        Optional<List<AsOf.LatestRow>> rows = latest(table, said, counting, Optional.of(closing));
        if (rows.isEmpty()) return false;
        add(said);
        latest.addAll(rows.get());
        closed.add(closing);
        errors += closing.errors();
        warnings += closing.warnings();
        return true;
    }

    private Optional<List<AsOf.LatestRow>> latest(
            FormTable table, Said said, List<AsOf.Report> counting, Optional<Closing> closing) {
        if (counting.isEmpty() && closing.isEmpty()) return Optional.of(List.of());
        Decisions decisions = decided.get(table.form().name());
        Collection<Holdings.PresentRow> present = held.present(db, table, decisions != null);
        LatestRows rows = new LatestRows(
                present,
                day,
                counting,
                closing,
                id -> held.behind(db, table, closing.orElseThrow().through().toString())
                        .get(id)
                        .on(day));
        return decisions == null ? rows.read(said.present()) : rows.read(decisions);
    }

    /** Whether of each unit the first report after the closing says something of its own. */
    private static boolean eachBegins(List<String> units, List<AsOf.Report> counting) {
        Map<String, Period> first = new HashMap<>();
        Map<String, Period> own = new HashMap<>();
        for (AsOf.Report r : counting) {
            String unit = r.unit().orElse("");
            first.merge(unit, r.period(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            if (!r.nil()) own.merge(unit, r.period(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return units.stream().allMatch(u -> first.containsKey(u) && first.get(u).equals(own.get(u)));
    }

    private static List<AsOf.Report> counting(Said said) {
        return said.all().stream().filter(AsOf.Report::current).toList();
    }

    private void add(Said said) {
        reports.addAll(said.all());
        errors += said.errors();
        warnings += said.warnings();
    }

    private Said said(FormTable table, String after) {
        List<AsOf.Report> all = new ArrayList<>();
        Set<Long> present = new HashSet<>();
        int formErrors = 0;
        int formWarnings = 0;
        List<Holdings.Held> came = held.reports(db, table, after).stream()
                .filter(h -> h.receivedDay().compareTo(day) <= 0)
                .toList();
        Set<Long> repaired = repaired(came);
        for (Holdings.Held h : came) {
            AsOf.Report report = h.on(day);
            all.add(repaired.contains(report.id()) ? report.whole() : report);
            if (h.now()) present.add(report.id());
            if (!report.current()) continue;
            formErrors += h.errors() - h.settled().errors();
            formWarnings += h.warnings() - h.settled().warnings();
        }
        return new Said(all, present, formErrors, formWarnings);
    }

    /** The reports with errors of which none is left, with all corrections of the same that counted on the day. */
    private Set<Long> repaired(List<Holdings.Held> came) {
        if (came.stream().allMatch(h -> h.corrects().isEmpty())) return Set.of();
        Map<Long, Long> roots = Settled.roots(came, h -> h.report().id(), Holdings.Held::corrects);
        Map<Long, Integer> left = new HashMap<>();
        for (Holdings.Held h : came)
            if (h.on(day).current())
                left.merge(roots.get(h.report().id()), h.errors() - h.settled().errors(), Integer::sum);
        return came.stream()
                .filter(h -> h.errors() > 0)
                .map(h -> h.report().id())
                .filter(id -> left.getOrDefault(roots.get(id), 1) <= 0)
                .collect(Collectors.toSet());
    }
}
