package org.taizhang.sheet;

import java.util.Optional;

/** Where one stands in a sheet of Excel's XML: rows and cells go on from the one before, unless they name their place. */
final class XmlPosition {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private int row;
    private int nextRow = 1;
    private int column;
    private int nextColumn;

    /** Goes to the row or cell that starts here, and gives the range that a cell is merged over. */
    Optional<Merge> meet(Elements xml) {
        if (xml.starts("Row")) row(xml);
        return xml.starts("Cell") ? cell(xml) : Optional.empty();
    }

    void row(Elements xml) {
        row = XlsxStyles.number(xml.attribute("Index"), nextRow);
        if (row < 1) throw Failure.broken("row 0");
        if (row > MOST_ROWS) throw Failure.tooLarge("rows", MOST_ROWS);
        nextRow = row + 1 + XlsxStyles.number(xml.attribute("Span"), 0);
        nextColumn = 0;
    }

    /** Goes to the cell that starts here, and gives the range it is merged over. */
    Optional<Merge> cell(Elements xml) {
        column = XlsxStyles.number(xml.attribute("Index"), nextColumn + 1) - 1;
        int across = XlsxStyles.number(xml.attribute("MergeAcross"), 0);
        int down = XlsxStyles.number(xml.attribute("MergeDown"), 0);
        if (column < 0 || column + across > MOST_COLUMNS) throw Failure.broken("column " + column);
        nextColumn = column + across + 1;
        return Ranges.of(row, row + down, column, column + across);
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }
}
