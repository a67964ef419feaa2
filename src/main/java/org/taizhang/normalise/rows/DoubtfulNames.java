package org.taizhang.normalise.rows;

import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.context.DayReader;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Remarks;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;

/** Doubts names alone in their rows that may be remarks, or are days. */
final class DoubtfulNames {
    private static final int DAY = 24;

    private final Vocabulary words;
    private final TableShape shape;
    private final Period period;
    private final TableFindings findings;
    private final DayReader days;

    DoubtfulNames(Vocabulary words, TableShape shape, Period period, TableFindings findings) {
        this.words = words;
        this.shape = shape;
        this.period = period;
        this.findings = findings;
        days = new DayReader(words.values());
    }

    /** Says of a row that it may be none. */
    void doubt(GridRow row) {
        if (row.cells().size() > 1 || !row.carried().isEmpty()) return;
        Cell cell = row.cells().get(0);
        if (!shape.isKey(cell.column()) || !isDoubtful(cell)) return;
        findings.onCell(
                row.number(),
                shape.orBeside(cell.column()),
                Optional.of(cell),
                Code.INCONSISTENT,
                "row.like-remark",
                Map.of());
    }

    private boolean isDoubtful(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE || Remarks.isOne(cell)) return true;
        return cell.kind() == Cell.Kind.TEXT
                && cell.text().length() <= DAY
                && (words.rows().isBlankDay(cell) || days.day(cell, period).isPresent());
    }
}
