package org.taizhang.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.campaign.Period;

/** Reads what a county had reported by the end of a day, form by form, over closings where they are of use. */
final class CountyReading {
    private static final String COLUMNS = "select r.id, r.submission_id, s.file_name, r.unit, r.period, r.revision,"
            + " s.received_at, case when st.report_id is null then 0 else 1 end, s.status, r.row_count, r.first_row,"
            + " r.last_row, r.errors, r.warnings, r.is_current from report r join submission s on s.id = r.submission_id"
            + " left join standing st on st.report_id = r.id and st.since_day <= ?"
            + " and (st.until_day is null or st.until_day > ?)";
    private static final String REPORTS =
            COLUMNS + " where r.county = ? and r.form = ? and r.period > ? and r.received_day <= ? order by r.id";
    private static final String REPORT = COLUMNS + " where r.id = ?";

    private final Database database;
    private final DSLContext db;
    private final String county;
    private final String day;
    private final Map<String, Decisions> decided;
    private final List<Closing> closed = new ArrayList<>();
    private final List<AsOf.Report> reports = new ArrayList<>();
    private final List<AsOf.LatestRow> latest = new ArrayList<>();
    private int errors;
    private int warnings;

    CountyReading(Database database, DSLContext db, String county, LocalDate day, Map<String, Decisions> decided) {
        this.database = database;
        this.db = db;
        this.county = county;
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
        return new AsOf.CountyLedger(county, closed, reports, latest, decisions, new AsOf.Quality(errors, warnings));
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
        LatestRows rows = new LatestRows(db, table, county, day, counting, closing, id -> report(table, id));
        Decisions decisions = decided.get(table.form().name());
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
        int[] quality = new int[2];
        Prepared.query(
                db,
                REPORTS,
                r -> {
                    AsOf.Report report = report(table, r);
                    all.add(report);
                    if (r.getInt(15) == 1) present.add(report.id());
                    if (!report.current()) return;
                    quality[0] += r.getInt(13);
                    quality[1] += r.getInt(14);
                },
                day,
                day,
                county,
                table.form().name(),
                after,
                day);
        return new Said(all, present, quality[0], quality[1]);
    }

    private AsOf.Report report(FormTable table, long id) {
        List<AsOf.Report> found = new ArrayList<>();
        Prepared.query(db, REPORT, r -> found.add(report(table, r)), day, day, id);
        return found.get(0);
    }

    private AsOf.Report report(FormTable table, ResultSet r) throws SQLException {
        long count = r.getLong(10);
        List<AsOf.ReportRow> rows =
                count == 0 ? List.of() : new LazyRows(database, table, r.getLong(11), r.getLong(12));
        return new AsOf.Report(
                r.getLong(1),
                r.getLong(2),
                r.getString(3),
                table.form().name(),
                Optional.ofNullable(r.getString(4)),
                Period.parse(r.getString(5)).orElseThrow(),
                r.getInt(6),
                OffsetDateTime.parse(r.getString(7)),
                r.getInt(8) == 1,
                r.getString(9),
                count == 0,
                rows);
    }
}
