package org.taizhang.normalise;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import org.taizhang.reading.Counts;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;

/** The rows of a table whose whole file is refused: all of them rejected. */
final class RefusedRows extends AbstractList<RowReading> {
    private final List<RowReading> rows;

    private RefusedRows(List<RowReading> rows) {
        this.rows = rows;
    }

    static TableReading of(TableReading t) {
        Counts c = t.counts();
        Counts none = new Counts(c.seen(), c.header(), 0, c.rejected() + c.accepted(), c.total(), c.note(), c.blank());
        return new TableReading(
                t.sheet(),
                t.form(),
                t.county(),
                t.period(),
                t.transposed(),
                t.columns(),
                new RefusedRows(t.rows()),
                none,
                false);
    }

    private static RowReading refused(RowReading row) {
        return new RowReading(row.row(), false, row.values(), row.extras());
    }

    @Override
    public RowReading get(int index) {
        return refused(rows.get(index));
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public Iterator<RowReading> iterator() {
        return rows.stream().map(RefusedRows::refused).iterator();
    }
}
