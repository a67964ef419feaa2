package org.taizhang.sheet;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Where one stands in a table of an OpenDocument spreadsheet, whose rows and cells may stand for many that are alike. */
final class OdsPosition {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private int row;
    private int rows;
    private int column;
    private int columns;

    static boolean isCell(Elements xml) {
        return xml.starts("table-cell") || xml.starts("covered-table-cell");
    }

    /** Goes to the row or cell that starts here, past what is drawn, and gives the range that a cell is merged over. */
    Optional<Merge> meet(Elements xml) throws XMLStreamException {
        if (isDrawing(xml)) xml.skip();
        else if (xml.starts("table-row")) row(xml);
        return isCell(xml) ? cell(xml) : Optional.empty();
    }

    /** Whether something drawn starts here, such as a chart, which may have a table of its own within. */
    static boolean isDrawing(Elements xml) {
        return xml.starts("shapes") || xml.starts("frame") || xml.starts("g");
    }

    void row(Elements xml) {
        row += Math.max(rows, row == 0 ? 1 : 0);
        rows = Math.max(1, XlsxStyles.number(xml.attribute("number-rows-repeated"), 1));
        column = 0;
        columns = 0;
        if (row > MOST_ROWS) throw Failure.tooLarge("rows", MOST_ROWS);
    }

    /** Goes to the cell that starts here, and gives the range it is merged over. */
    Optional<Merge> cell(Elements xml) {
        column += columns;
        columns = Math.max(1, XlsxStyles.number(xml.attribute("number-columns-repeated"), 1));
        if (column > MOST_COLUMNS) throw Failure.broken("column " + column);
        int down = XlsxStyles.number(xml.attribute("number-rows-spanned"), 1);
        int across = XlsxStyles.number(xml.attribute("number-columns-spanned"), 1);
        return Ranges.of(row, row + Math.max(1, down) - 1, column, column + Math.max(1, across) - 1);
    }

    int row() {
        return row;
    }

    /** How many rows alike the present one stands for. */
    int rows() {
        return Math.min(rows, MOST_ROWS - row + 1);
    }

    int column() {
        return column;
    }

    /** How many cells alike the present one stands for. */
    int columns() {
        return columns;
    }
}
