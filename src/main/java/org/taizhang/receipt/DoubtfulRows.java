package org.taizhang.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.reading.CellName;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Severity;

/**
 * The rows of one table that a county should look at again: those refused, and those with an error or a doubt.
 *
 * @param rows as many of them as fit on a sheet that people work on
 * @param leftOut how many more there are
 */
record DoubtfulRows(List<DoubtfulRow> rows, int leftOut) {
    private static final int CELLS = 100_000;

    /** One such row with what was found on it. */
    record DoubtfulRow(RowReading row, List<Finding> findings) {}

    static DoubtfulRows of(TableReading table, List<Finding> findings) {
        int fit = Math.max(1, CELLS / Math.max(1, table.columns().size()));
        Map<Integer, List<Finding>> found = byRow(table, findings);
        List<DoubtfulRow> rows = new ArrayList<>();
        int leftOut = 0;
        for (RowReading r : table.rows()) {
            if (r.accepted() && !found.containsKey(r.row())) continue;
            if (rows.size() < fit) rows.add(new DoubtfulRow(r, found.getOrDefault(r.row(), List.of())));
            else leftOut++;
        }
        return new DoubtfulRows(rows, leftOut);
    }

    private static Map<Integer, List<Finding>> byRow(TableReading table, List<Finding> findings) {
        Map<Integer, List<Finding>> byRow = new HashMap<>();
        for (Finding f : findings) {
            if (f.severity() == Severity.INFO || !f.sheet().equals(table.sheet())) continue;
            f.cell()
                    .flatMap(c -> CellName.parse(c).in(table))
                    .ifPresent(spot -> byRow.computeIfAbsent(spot.record(), k -> new ArrayList<>())
                            .add(f));
        }
        return byRow;
    }
}
