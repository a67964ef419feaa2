package org.taizhang.sheet;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A sheet that is wholly in memory, since its kind of file can only be read at once. */
final class StoredSheet extends StreamedSheet {
    private final Optional<String> name;
    private final boolean hidden;
    private final List<Merge> merges;
    private final List<Row> rows;

    StoredSheet(Optional<String> name, boolean hidden, List<Merge> merges, List<Row> rows, Bounds bounds, int number) {
        super(bounds, number);
        this.name = name;
        this.hidden = hidden;
        this.merges = List.copyOf(merges);
        this.rows = List.copyOf(rows);
    }

    @Override
    public Optional<String> name() {
        return name;
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public List<Merge> merges() {
        return merges;
    }

    @Override
    boolean isLoose() {
        return false;
    }

    @Override
    RowSource open() {
        Iterator<Row> next = rows.iterator();
        return new RowSource() {
            @Override
            public Optional<Row> next() {
                return next.hasNext() ? Optional.of(next.next()) : Optional.empty();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
