package org.taizhang.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.reading.CellName;
import org.taizhang.reading.Finding;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/**
 * How many errors and warnings a report carries that stand in its rows, neither in headers nor in totals, and in how many
 * rows.
 */
record RowDoubts(int errors, int warnings, int rows) {
    private static final Set<Code> OF_COLUMNS = Set.of(Code.MISSING_COLUMN, Code.AMBIGUOUS_COLUMN);

    static RowDoubts of(DSLContext db, FormTable table, Stored report) {
        Set<List<Object>> stored = rows(db, table, report);
        Set<String> across = across(db, report);
        Set<List<Object>> doubtful = new HashSet<>();
        int errors = 0;
        int warnings = 0;
        for (Finding f : Findings.ofReport(db, report.submissionId(), report.id())) {
            if (f.cell().isEmpty() || f.severity() == Severity.INFO) continue;
            CellName cell = CellName.parse(f.cell().get());
            String sheet = f.sheet().orElse("");
            List<Object> row = List.of(sheet, across.contains(sheet) ? cell.column() + 1 : cell.row());
            boolean refused = f.severity() == Severity.ERROR && !OF_COLUMNS.contains(f.code());
            if (!refused && !stored.contains(row)) continue;
            doubtful.add(row);
            if (f.severity() == Severity.ERROR) errors++;
            else warnings++;
        }
        return new RowDoubts(errors, warnings, doubtful.size());
    }

    /** Sheet and number of each row that was stored. */
    private static Set<List<Object>> rows(DSLContext db, FormTable table, Stored report) {
        Set<List<Object>> rows = new HashSet<>();
        if (report.nil()) return rows;
        Rows.keys(table)
                .each(
                        db,
                        report.firstRow(),
                        report.lastRow(),
                        r -> rows.add(List.of(r.sheet().orElse(""), r.rowNo())));
        return rows;
    }

    /** The sheets on which a row runs from top to bottom. */
    private static Set<String> across(DSLContext db, Stored report) {
        Set<String> across = new HashSet<>();
        String columns = db.fetchOne("select columns_json from report where id = ?", report.id())
                .get(0, String.class);
        for (Reports.TableColumns t : Reports.columns(columns))
            if (t.transposed()) across.add(t.sheet() == null ? "" : t.sheet());
        return across;
    }
}
