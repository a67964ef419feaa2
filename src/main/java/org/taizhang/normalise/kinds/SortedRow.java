package org.taizhang.normalise.kinds;

import java.util.Optional;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.sheet.Cell;
import org.taizhang.value.ValueReading;

/** A table's part of a row, what it is, and of its cells what has been read already. */
public final class SortedRow {
    private static final ValueReading[] NOTHING = {};

    private final GridRow row;
    private final RowKind kind;
    private ValueReading[] read = NOTHING;

    public SortedRow(GridRow row, RowKind kind) {
        this.row = row;
        this.kind = kind;
    }

    public GridRow row() {
        return row;
    }

    public RowKind kind() {
        return kind;
    }

    /**
     * Keeps what its cells say, once they are read.
     *
     * @param readings of its own cells, in the order of the table's fields; null where one has none or a word for that above
     */
    public void readings(ValueReading[] readings) {
        read = readings;
    }

    /** Whether its own cell has been read as the value of a field, so that it is no word for the same as above. */
    public boolean isRead(int field) {
        return field < read.length && read[field] != null;
    }

    /** What its own cell says as the value of a field, if that has been read; not of a cell that stands for it. */
    @SuppressWarnings("ReferenceEquality")
    public Optional<ValueReading> reading(int field, Column column, Cell cell) {
        if (!isRead(field)) return Optional.empty();
        return row.at(column.index()).filter(own -> own == cell).map(own -> read[field]);
    }
}
