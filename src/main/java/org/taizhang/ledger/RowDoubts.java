package org.taizhang.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.reading.CellName;
import org.taizhang.reading.Finding;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/**
 * How many errors and warnings a report carries that stand in its rows, neither in headers nor in totals, and in how many
 * rows.
 *
 * @param keys of those rows that were stored all the same
 */
record RowDoubts(int errors, int warnings, int rows, Set<String> keys) {
    static final RowDoubts NONE = new RowDoubts(0, 0, 0, Set.of());

    private static final Set<Code> OF_COLUMNS = Set.of(Code.MISSING_COLUMN, Code.AMBIGUOUS_COLUMN);

    static RowDoubts of(DSLContext db, FormTable table, Stored report) {
        Map<List<Object>, String> stored = rows(db, table, report);
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
            if (!refused && !stored.containsKey(row)) continue;
            doubtful.add(row);
            if (f.severity() == Severity.ERROR) errors++;
            else warnings++;
        }
        Set<String> keys = new HashSet<>();
        for (List<Object> row : doubtful) if (stored.containsKey(row)) keys.add(stored.get(row));
        return new RowDoubts(errors, warnings, doubtful.size(), keys);
    }

    /** How many of the rows were not stored. */
    int refused() {
        return rows - keys.size();
    }

    /** The key of each row that was stored, by sheet and number. */
    private static Map<List<Object>, String> rows(DSLContext db, FormTable table, Stored report) {
        Map<List<Object>, String> rows = new HashMap<>();
        if (report.nil()) return rows;
        Rows.keys(table)
                .each(
                        db,
                        report.firstRow(),
                        report.lastRow(),
                        r -> rows.put(List.of(r.sheet().orElse(""), r.rowNo()), r.key()));
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
