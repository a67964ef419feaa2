package org.taizhang.normalise.rows;

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
 * rest begins with a nought, or numbers go on beyond the headers.
 */
final class SplitNumbers {
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern REST = Pattern.compile("[0-9]{3}|[0-9]{3}\\.[0-9]{1,9}");

    private final TableShape shape;
    private final TableFindings findings;
    private final int lastHeader;
    private boolean zeroFirst;

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
            boolean spills = row.cells().stream().anyMatch(c -> c.column() > lastHeader && CellText.isNumeric(c));
            if (zeroFirst || spills) doubt(row.cells(), row.number(), spills);
        }
        zeroFirst = false;
    }

    private void doubt(List<Cell> cells, int row, boolean spills) {
        for (int i = 1; i < cells.size(); i++) {
            Cell first = cells.get(i - 1);
            Cell rest = cells.get(i);
            boolean parted = (spills || rest.text().charAt(0) == '0')
                    && first.text().length() <= 3
                    && rest.column() == first.column() + 1
                    && THOUSANDS.matcher(first.text()).matches()
                    && REST.matcher(rest.text()).matches();
            if (!parted || shape.isSerial(first.column())) continue;
            Cell both = Cell.text(first.column(), first.text() + "," + rest.text());
            findings.onCell(
                    row, shape.orBeside(first.column()), Optional.of(both), Code.INCONSISTENT, "value.split", Map.of());
            return;
        }
    }
}
