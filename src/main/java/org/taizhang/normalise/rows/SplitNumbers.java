package org.taizhang.normalise.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;

/** Finds numbers of a text file that a comma between their thousands has parted, so that what follows is out of place. */
final class SplitNumbers {
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}");
    /** So many numbers of a row may be parted before its list. */
    private static final int FARTHEST = 3;

    private static final Pattern REST = Pattern.compile("[0-9]{3}|[0-9]{3}\\.[0-9]{1,9}");

    private final TableShape shape;
    private final TableFindings findings;
    private final Predicate<Column> isList;
    private final BiPredicate<Column, Cell> isEntry;
    private final int end;
    private boolean zeroFirst;

    /** @param isEntry whether a cell says an entry of a column's list */
    SplitNumbers(TableShape shape, TableFindings findings, BiPredicate<Column, Cell> isEntry) {
        this.shape = shape;
        this.findings = findings;
        this.isEntry = isEntry;
        isList = c -> c.field().filter(f -> f.type() == Form.Type.list).isPresent();
        end = shape.columns().stream().mapToInt(Column::index).max().orElse(0);
    }

    /**
     * The column from which on the cells of a row of text are surely out of place, behind what may be a parted number: an
     * entry of a list stands further right than in its column, where a number is, or numbers go on beyond a last column of
     * numbers.
     */
    OptionalInt outOfPlace(GridRow row) {
        if (!findings.areOfText() || !mayBeShifted(row)) return OptionalInt.empty();
        List<Cell> cells = row.cells();
        for (int i = 1; i < cells.size(); i++) {
            Cell first = cells.get(i - 1);
            Cell rest = cells.get(i);
            boolean number = shape.at(first.column()).filter(TableShape::adds).isPresent();
            if (!number || !isParted(first, rest)) continue;
            if (!isShifted(row, first) && !(first.text().length() < 3 && goesOn(row))) continue;
            Cell both = Cell.text(first.column(), first.text() + "," + rest.text());
            findings.onCell(
                    row.number(),
                    shape.orBeside(first.column()),
                    Optional.of(both),
                    Code.NOT_A_NUMBER,
                    "value.split.refused",
                    Map.of());
            return OptionalInt.of(first.column());
        }
        return OptionalInt.empty();
    }

    /** A quick refusal: most rows have neither a number in a list's column nor one beyond the last. */
    private boolean mayBeShifted(GridRow row) {
        return goesOn(row)
                || row.cells().stream()
                        .anyMatch(c -> CellText.isNumeric(c)
                                && shape.at(c.column()).filter(isList).isPresent());
    }

    /** Whether a number stands in a list's column behind a cell, and an entry of that list right of it. */
    private boolean isShifted(GridRow row, Cell from) {
        return row.cells().stream()
                .filter(c -> c.column() > from.column() && CellText.isNumeric(c))
                .anyMatch(c -> shape.at(c.column())
                        .filter(isList)
                        .filter(list -> row.cells().stream()
                                .anyMatch(o -> o.column() > c.column()
                                        && o.column() <= c.column() + FARTHEST
                                        && !CellText.isNumeric(o)
                                        && isEntry.test(list, o)))
                        .isPresent());
    }

    /** Whether numbers go on beyond the last column, which is one of numbers. */
    private boolean goesOn(GridRow row) {
        Cell last = row.cells().get(row.cells().size() - 1);
        return last.column() > end
                && CellText.isNumeric(last)
                && shape.at(end).filter(TableShape::adds).isPresent();
    }

    private static boolean isParted(Cell first, Cell rest) {
        return first.text().length() <= 3
                && rest.column() == first.column() + 1
                && THOUSANDS.matcher(first.text()).matches()
                && REST.matcher(rest.text()).matches();
    }

    /** Looks at a number of the present row: one that begins with a nought may be the rest of another. */
    void see(Cell cell) {
        String text = cell.text();
        zeroFirst |= text.length() >= 3 && text.charAt(0) == '0' && text.charAt(1) != '.';
    }

    /** Doubts the first such number of a row whose numbers have been seen. */
    void end(GridRow row) {
        if (zeroFirst && findings.areOfText()) doubt(row.cells(), row.number());
        zeroFirst = false;
    }

    private void doubt(List<Cell> cells, int row) {
        for (int i = 1; i < cells.size(); i++) {
            Cell first = cells.get(i - 1);
            Cell rest = cells.get(i);
            boolean parted = rest.text().charAt(0) == '0' && isParted(first, rest);
            if (!parted || shape.isSerial(first.column())) continue;
            Cell both = Cell.text(first.column(), first.text() + "," + rest.text());
            findings.onCell(
                    row, shape.orBeside(first.column()), Optional.of(both), Code.INCONSISTENT, "value.split", Map.of());
            return;
        }
    }
}
