package org.taizhang.normalise.rows;

import java.util.Map;
import java.util.Optional;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Address;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Keeps what of a row no field takes.
 *
 * @param beside what tells of cells below headers that are merged over several columns
 * @param above the cell that each column held last, for words that say the same as above; it goes on with each row
 */
record Extras(
        Vocabulary words,
        TableShape shape,
        RowCounty county,
        TableFindings findings,
        BesideCells beside,
        Map<Integer, Cell> above) {

    void keep(GridRow row, Map<String, String> extras) {
        extras.putAll(row.beside());
        for (Cell cell : row.cells()) {
            if (cell.written().isPresent()) findings.struckOut(row.number(), cell, shape);
            Optional<Column> c = shape.at(cell.column());
            Cell meant = words.isDitto(cell.text()) ? above.getOrDefault(cell.column(), cell) : cell;
            boolean kept =
                    c.isEmpty() || c.get().isKept() || c.get().is(Column.Role.COUNTY) && !county.isNamedIn(meant);
            if (!kept || words.isEmpty(cell.text())) continue;
            if (c.isEmpty()) beside.see(row, cell);
            above.put(cell.column(), meant);
            extras.put(c.map(Column::header).orElse(Address.letters(cell.column())), CellText.of(meant.text()));
        }
        for (Cell cell : row.hidden())
            if (!words.isEmpty(cell.text()) && !CellText.of(cell.text()).isEmpty())
                extras.putIfAbsent(Address.of(row.number(), cell.column()), CellText.of(cell.text()));
        for (GridRow.Carried held : row.carried()) {
            Optional<Column> c = shape.at(held.cell().column());
            boolean kept =
                    c.map(Column::isKept).orElse(beside.isBelow(held.cell().column()));
            if (kept && held.cell().kind() == Cell.Kind.TEXT)
                extras.putIfAbsent(
                        c.map(Column::header).orElse(Address.letters(held.cell().column())),
                        CellText.of(held.cell().text()));
        }
    }
}
