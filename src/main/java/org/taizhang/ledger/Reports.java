package org.taizhang.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.campaign.Period;
import org.taizhang.reading.Finding;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Severity;

/** Writes reports, each with its rows, its standing, and the present that follows from it. */
final class Reports {
    private static final TypeReference<List<TableColumns>> COLUMNS = new TypeReference<>() {};

    private Reports() {}

    /** Which column of a sheet held which field. */
    record TableColumns(String sheet, boolean transposed, List<HeldField> columns) {
        static TableColumns of(TableReading t) {
            return new TableColumns(
                    t.sheet().orElse(null),
                    t.transposed(),
                    t.columns().stream()
                            .map(c -> new HeldField(
                                    c.index(), c.header(), c.field().orElse(null)))
                            .toList());
        }
    }

    /** A field's 0-based column, or row where the table is transposed; no field where it is kept as an extra. */
    record HeldField(int index, String header, String field) {}

    /** What a report changed, as it is kept beside it. */
    record Changes(Long replaced, List<String> updated, List<String> added, List<String> dropped) {}

    static Entry.ReportEntry insert(
            DSLContext db, long submission, String day, Comparison comparison, List<Finding> findings) {
        Draft draft = comparison.draft();
        long id = Numbers.next(db, "report");
        int revision =
                Stored.ofPeriod(db, draft.county(), draft.unit(), draft.form().name(), draft.period()).stream()
                                .mapToInt(Stored::revision)
                                .max()
                                .orElse(0)
                        + 1;
        Optional<Long> replaced = comparison.replaced().stream().max(Long::compare);
        Changes changes =
                new Changes(replaced.orElse(null), comparison.updated(), comparison.added(), comparison.dropped());
        Settled settled = Settled.by(db, draft, comparison.repaired(), comparison.beside());
        Set<String> refused = draft.refused();
        HistoryWriter.Range rows = HistoryWriter.write(db, draft, id);
        db.execute(
                "insert into report (id, submission_id, form, county, unit, period, revision, is_current, kind, corrects,"
                        + " received_day, row_count, first_row, last_row, errors, warnings, settled_errors, settled_warnings,"
                        + " columns_json, changes_json, refused_json, unfilled)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                submission,
                draft.form().name(),
                draft.county(),
                draft.unit().orElse(null),
                draft.period().toString(),
                revision,
                kind(comparison),
                comparison.corrected().map(Stored::id).orElse(null),
                day,
                rows.count(),
                rows.count() == 0 ? null : rows.first(),
                rows.count() == 0 ? null : rows.last(),
                count(findings, Severity.ERROR),
                count(findings, Severity.WARNING),
                settled.errors(),
                settled.warnings(),
                Json.write(draft.tables().stream().map(TableColumns::of).toList()),
                Json.write(changes),
                refused.isEmpty() ? null : Json.write(refused),
                draft.unfilled() && count(findings, Severity.ERROR) == 0 ? 1 : 0);
        Closings.reopen(db, draft.county(), draft.form().name(), draft.period());
        rise(db, id, day);
        for (long r : comparison.replaced()) fall(db, r, day);
        new Present(db, draft.table(), draft.county())
                .take(draft, rows, day, comparison.replaced(), comparison.decisions());
        return new Entry.ReportEntry(
                id,
                draft.form().name(),
                draft.period(),
                revision,
                replaced,
                changes.updated(),
                changes.added(),
                changes.dropped());
    }

    private static String kind(Comparison comparison) {
        if (comparison.corrected().isPresent()) return "correction";
        if (comparison.draft().nil()) return "nil";
        return comparison.isPart() ? "part" : "whole";
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** From a day on a report counts. */
    static void rise(DSLContext db, long report, String day) {
        db.execute("update report set is_current = 1 where id = ?", report);
        db.execute("insert into standing (report_id, since_day) values (?, ?)", report, day);
    }

    /** From a day on a report no longer counts. */
    static void fall(DSLContext db, long report, String day) {
        db.execute("update report set is_current = 0 where id = ?", report);
        db.execute("update standing set until_day = ? where report_id = ? and until_day is null", day, report);
    }

    /** What the reports of a submission changed when they were entered. */
    static List<Entry.ReportEntry> entries(DSLContext db, long submission) {
        List<Entry.ReportEntry> entries = new ArrayList<>();
        db.fetch(
                        "select id, form, period, revision, changes_json from report where submission_id = ? order by id",
                        submission)
                .forEach(r -> {
                    Changes c = Json.read(r.get(4, String.class), Changes.class);
                    entries.add(new Entry.ReportEntry(
                            r.get(0, Long.class),
                            r.get(1, String.class),
                            Period.parse(r.get(2, String.class)).orElseThrow(),
                            r.get(3, Integer.class),
                            Optional.ofNullable(c.replaced()),
                            c.updated(),
                            c.added(),
                            c.dropped()));
                });
        return entries;
    }

    /** Which columns held which fields, for each table of a report. */
    static List<TableColumns> columns(String json) {
        return Json.read(json, COLUMNS);
    }
}
