package org.taizhang.ledger;

import java.sql.PreparedStatement;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.taizhang.normalise.Finding;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/** The findings of submissions. */
final class Findings {
    private static final String INSERT =
            "insert into finding (id, submission_id, severity, code, sheet, cell, field, raw,"
                    + " message, suggestion, report_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private Findings() {}

    static void insert(DSLContext db, long submission, Optional<Long> report, List<Finding> findings) {
        if (findings.isEmpty()) return;
        long first = Numbers.next(db, "finding");
        db.connection(c -> {
            try (PreparedStatement insert = c.prepareStatement(INSERT)) {
                long id = first;
                for (Finding f : findings) {
                    insert.setLong(1, id++);
                    insert.setLong(2, submission);
                    insert.setString(3, f.severity().id());
                    insert.setString(4, f.code().id());
                    insert.setString(5, f.sheet().orElse(null));
                    insert.setString(6, f.cell().orElse(null));
                    insert.setString(7, f.field().orElse(null));
                    insert.setString(8, f.raw().orElse(null));
                    insert.setString(9, f.message());
                    insert.setString(10, f.suggestion().orElse(null));
                    if (report.isPresent()) insert.setLong(11, report.get());
                    else insert.setNull(11, Types.BIGINT);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    /** What was found in a submission, in the order of finding. */
    static List<Finding> of(DSLContext db, long submission) {
        return of(db, "submission_id", submission);
    }

    static List<Finding> ofReport(DSLContext db, long report) {
        return of(db, "report_id", report);
    }

    private static List<Finding> of(DSLContext db, String column, long id) {
        return db.fetch(
                        "select severity, code, sheet, cell, field, raw, message, suggestion from finding where "
                                + column + " = ? order by id",
                        id)
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
