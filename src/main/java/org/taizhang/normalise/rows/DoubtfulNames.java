package org.taizhang.normalise.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.LoneDays;
import org.taizhang.normalise.words.Remarks;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;

/** Doubts names alone in the last rows of a table that may be remarks below it, or are days. */
final class DoubtfulNames {
    /** So many lines may stand below a table. */
    private static final int FAR = 30;

    private final TableShape shape;
    private final TableFindings findings;
    private final LoneDays days;
    /** Those below which no other row has come. */
    private final List<GridRow> last = new ArrayList<>();

    DoubtfulNames(Vocabulary words, TableShape shape, Period period, TableFindings findings) {
        this.shape = shape;
        this.findings = findings;
        days = new LoneDays(words, period);
    }

    /** Takes note of a row of data. */
    void see(GridRow row, boolean accepted) {
        if (!isDoubtful(row)) last.clear();
        else if (accepted && last.size() < FAR) last.add(row);
    }

    /** Says of the last rows that they may be none. */
    void end() {
        for (GridRow row : last) {
            Cell cell = row.cells().get(0);
            findings.onCell(
                    row.number(),
                    shape.orBeside(cell.column()),
                    Optional.of(cell),
                    Code.INCONSISTENT,
                    "row.like-remark",
                    Map.of());
        }
    }

    private boolean isDoubtful(GridRow row) {
        if (row.cells().size() > 1 || !row.carried().isEmpty()) return false;
        Cell cell = row.cells().get(0);
        return shape.isKey(cell.column()) && (days.isOne(cell) || Remarks.isSaid(cell));
    }
}
