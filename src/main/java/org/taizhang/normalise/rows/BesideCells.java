package org.taizhang.normalise.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.sheet.Address;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;

/**
 * Says what stands below a field's header that is merged over several columns, but in another one of them than its values.
 *
 * @param headers such columns, each with the header over it
 * @param told headers of which it has been said that more stands below them
 */
record BesideCells(
        TableShape shape, TableFindings findings, Map<Integer, HeaderColumn> headers, Set<HeaderColumn> told) {

    static BesideCells of(TableShape shape, TableFindings findings, Map<Integer, HeaderColumn> headers) {
        return new BesideCells(shape, findings, new HashMap<>(headers), new HashSet<>());
    }

    /** Whether such a header stands over a column. */
    boolean isBelow(int column) {
        return headers.containsKey(column);
    }

    /** A cell in no column of its own: a value where the field has none in that row, otherwise something more. */
    void see(GridRow row, Cell cell) {
        HeaderColumn header = headers.get(cell.column());
        if (header == null) return;
        Optional<Column> column = shape.at(header.index()).filter(c -> c.is(Column.Role.FIELD));
        if (column.isEmpty()) return;
        Map<String, String> put = Map.of(
                "header", header.text(),
                "read", Address.letters(header.index()),
                "other", Address.letters(cell.column()));
        if (row.heldAt(header.index()).isEmpty())
            findings.onCell(
                    row.number(),
                    Column.beside(cell.column()),
                    Optional.of(cell),
                    Code.INCONSISTENT,
                    "value.beside",
                    put);
        else if (header.index() == header.column() && told.add(header))
            findings.onHeader(header, Code.UNKNOWN_COLUMN, "column.beside", put, Optional.empty());
    }
}
