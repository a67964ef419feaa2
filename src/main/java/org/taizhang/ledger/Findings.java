package org.taizhang.ledger;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.taizhang.reading.Finding;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/** The findings of submissions. */
public final class Findings {
    private static final List<String> COLUMNS = List.of(
            "id",
            "submission_id",
            "severity",
            "code",
            "sheet",
            "cell",
            "field",
            "raw",
            "message",
            "suggestion",
            "report_id");

    private Findings() {}

    static void insert(DSLContext db, long submission, Optional<Long> report, List<Finding> findings) {
        if (findings.isEmpty()) return;
        long first = Numbers.next(db, "finding");
        db.connection(c -> {
            try (RowSink rows = RowSink.into("finding", COLUMNS, c)) {
                long id = first;
                for (Finding f : findings) {
                    rows.add(id++);
                    rows.add(submission);
                    rows.add(f.severity().id());
                    rows.add(f.code().id());
                    rows.add(f.sheet().orElse(null));
                    rows.add(f.cell().orElse(null));
                    rows.add(f.field().orElse(null));
                    rows.add(f.raw().orElse(null));
                    rows.add(f.message());
                    rows.add(f.suggestion().orElse(null));
                    if (report.isPresent()) rows.add(report.get());
                    else rows.add((String) null);
                    rows.endRow();
                }
            }
        });
    }

    /** What was found in a submission, in the order of finding. */
    static List<Finding> of(DSLContext db, long submission) {
        return of(db, "submission_id = ?", submission);
    }

    /** What was found in one report of a submission. */
    static List<Finding> ofReport(DSLContext db, long submission, long report) {
        return of(db, "submission_id = ? and report_id = ?", submission, report);
    }

    private static List<Finding> of(DSLContext db, String condition, Object... bound) {
        return db.fetch(
                        "select severity, code, sheet, cell, field, raw, message, suggestion from finding where "
                                + condition + " order by id",
                        bound)
                .map(r -> new Finding(
                        Severity.valueOf(r.get(0, String.class).toUpperCase(java.util.Locale.ROOT)),
                        Code.of(r.get(1, String.class)),
                        Optional.ofNullable(r.get(2, String.class)),
                        Optional.ofNullable(r.get(3, String.class)),
                        Optional.ofNullable(r.get(4, String.class)),
                        Optional.ofNullable(r.get(5, String.class)),
                        r.get(6, String.class),
                        Optional.ofNullable(r.get(7, String.class))));
    }
}
