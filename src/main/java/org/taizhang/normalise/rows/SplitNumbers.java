package org.taizhang.normalise.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;

/**
 * Finds numbers of a text file that a comma between their thousands has parted, so that what follows is out of place: the
 * rest begins with a nought, or numbers go on so far beyond the headers as commas would have put them, or further than in
 * the rows before.
 */
final class SplitNumbers {
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern REST = Pattern.compile("[0-9]{3}|[0-9]{3}\\.[0-9]{1,9}");

    private final TableShape shape;
    private final TableFindings findings;
    private final int lastHeader;
    private boolean zeroFirst;
    /** How far the rows so far at least reach beyond the headers. */
    private int leastBeyond = -1;

    SplitNumbers(TableShape shape, TableFindings findings) {
        this.shape = shape;
        this.findings = findings;
        lastHeader = shape.columns().stream().mapToInt(Column::index).max().orElse(0);
    }

    /** Looks at a number of the present row: one that begins with a nought may be the rest of another. */
    void see(Cell cell) {
        String text = cell.text();
        zeroFirst |= text.length() >= 3 && text.charAt(0) == '0' && text.charAt(1) != '.';
    }

    /** Doubts the first such number of a row whose numbers have been seen. */
    void end(GridRow row) {
        if (findings.areOfText()) {
            int beyond = beyond(row.cells());
            if (zeroFirst || beyond > 0) {
                List<Cell> parted = parted(row.cells());
                boolean further = leastBeyond >= 0 && beyond > leastBeyond;
                if (beyond > 0 && (further || parted.size() == beyond)) doubt(row, parted);
                else doubt(row, parted.stream().filter(SplitNumbers::hasNought).toList());
            }
            leastBeyond = leastBeyond < 0 ? beyond : Math.min(leastBeyond, beyond);
        }
        zeroFirst = false;
    }

    /** How far the numbers of a row reach beyond the headers. */
    private int beyond(List<Cell> cells) {
        Cell last = cells.get(cells.size() - 1);
        return CellText.isNumeric(last) ? Math.max(0, last.column() - lastHeader) : 0;
    }

    /** Numbers that two cells beside each other make together. */
    private List<Cell> parted(List<Cell> cells) {
        List<Cell> parted = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            Cell first = cells.get(i - 1);
            Cell rest = cells.get(i);
            boolean both = first.text().length() <= 3
                    && rest.column() == first.column() + 1
                    && !shape.isSerial(first.column())
                    && THOUSANDS.matcher(first.text()).matches()
                    && REST.matcher(rest.text()).matches();
            if (both) parted.add(Cell.text(first.column(), first.text() + "," + rest.text()));
        }
        return parted;
    }

    private static boolean hasNought(Cell parted) {
        return parted.text().charAt(parted.text().indexOf(',') + 1) == '0';
    }

    private void doubt(GridRow row, List<Cell> parted) {
        parted.stream()
                .findFirst()
                .ifPresent(both -> findings.onCell(
                        row.number(),
                        shape.orBeside(both.column()),
                        Optional.of(both),
                        Code.INCONSISTENT,
                        "value.split",
                        Map.of()));
    }
}
