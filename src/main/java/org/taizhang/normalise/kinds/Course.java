package org.taizhang.normalise.kinds;

import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.value.CellText;

/** What the rows of a table have been so far, where that decides what those below are. */
final class Course {
    private final TableShape shape;
    private RowKind last = RowKind.BLANK;
    private boolean dataSeen;
    private boolean serialSeen;
    private boolean digitsInSerial;
    private boolean columnsNumbered;
    private boolean totalSeen;
    private boolean summed;
    private boolean grouped;
    private boolean closed;

    Course(TableShape shape) {
        this.shape = shape;
    }

    void add(GridRow row, RowKind kind) {
        last = kind;
        if (kind == RowKind.FOOTER) closed = true;
        columnsNumbered |= kind == RowKind.COLUMN_NUMBERS && !dataSeen;
        totalSeen |= kind == RowKind.TOTAL;
        summed |= dataSeen && kind == RowKind.TOTAL;
        grouped |= kind == RowKind.GROUP || kind == RowKind.HEADING;
        if (!kind.mayBeData()) return;
        dataSeen = true;
        closed = false;
        summed = false;
        shape.serialOf(row).ifPresent(c -> {
            serialSeen = true;
            digitsInSerial |= CellText.isNumeric(c);
        });
    }

    /** Takes back that a footer has closed the table. */
    void reopen() {
        closed = false;
    }

    RowKind last() {
        return last;
    }

    boolean hasData() {
        return dataSeen;
    }

    boolean hasSerial() {
        return serialSeen;
    }

    boolean hasDigitsInSerial() {
        return digitsInSerial;
    }

    /** Whether the columns were numbered above the first row of data. */
    boolean hasColumnNumbers() {
        return columnsNumbered;
    }

    boolean hasTotal() {
        return totalSeen;
    }

    /** Whether a total stands below the last row of data. */
    boolean isSummed() {
        return summed;
    }

    /** Whether a heading stood over some rows. */
    boolean isGrouped() {
        return grouped;
    }

    /** Whether a footer stands below the last row of data. */
    boolean isClosed() {
        return closed;
    }
}
