package org.taizhang.normalise.kinds;

import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** What a row's cells hold in the columns of its table. */
final class RowCells {
    private final Vocabulary words;
    private final TableShape shape;

    RowCells(Vocabulary words, TableShape shape) {
        this.words = words;
        this.shape = shape;
    }

    /** Whether a row's key is struck out, or all but its serial number. */
    boolean isStruckOut(GridRow row) {
        boolean any = false;
        boolean all = true;
        for (Cell c : row.cells()) {
            boolean struck = c.isStruckOut();
            if (struck && shape.isKey(c.column())) return true;
            any |= struck;
            all &= struck || shape.isSerial(c.column());
        }
        return any && all;
    }

    /** How many of the form's columns say something. */
    int filled(GridRow row) {
        int filled = 0;
        for (Cell c : row.cells())
            if (shape.isField(c.column()) && !(c.kind() == Cell.Kind.TEXT && words.isEmpty(c.text()))) filled++;
        return filled;
    }

    boolean isFilledThroughout(GridRow row) {
        return filled(row) == shape.fields().size();
    }

    /** Whether a number stands in a column of numbers. */
    boolean hasNumber(GridRow row) {
        return row.cells().stream()
                .anyMatch(c -> CellText.isNumeric(c)
                        && shape.at(c.column())
                                .flatMap(Column::field)
                                .filter(f -> f.type() == Form.Type.number)
                                .isPresent());
    }

    /** Whether words stand anywhere but in the columns of the serial number and the county. */
    boolean hasWords(GridRow row) {
        for (Cell c : row.cells())
            if (c.kind() == Cell.Kind.TEXT
                    && !shape.isSerial(c.column())
                    && !CellText.isNumeric(c)
                    && !words.isEmpty(c.text())
                    && shape.at(c.column())
                            .filter(x -> x.is(Column.Role.COUNTY))
                            .isEmpty()) return true;
        return false;
    }

    /** Whether every column of the key says something, be it by a merged cell that began above. */
    boolean hasKey(GridRow row) {
        for (Column k : shape.keys()) {
            boolean own =
                    row.at(k.index()).filter(c -> !words.isEmpty(c.text())).isPresent();
            if (!own && row.carried().stream().noneMatch(c -> c.cell().column() == k.index())) return false;
        }
        return !shape.keys().isEmpty();
    }
}
