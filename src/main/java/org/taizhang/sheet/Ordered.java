package org.taizhang.sheet;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rows by rising number, from a source that may give them out of order or a row in several pieces, as some programs write
 * them. Looks ahead over a bounded number of cells; a file that jumps back farther is refused.
 */
final class Ordered implements RowSource {
    private static final int CELLS_AHEAD = 20_000;

    private final RowSource source;
    private final TreeMap<Integer, Row> ahead = new TreeMap<>();
    private int cellsAhead;
    private int last;
    private boolean ended;

    Ordered(RowSource source) {
        this.source = source;
    }

    @Override
    public Optional<Row> next() throws Exception {
        while (!ended && cellsAhead < CELLS_AHEAD) {
            Optional<Row> read = source.next();
            if (read.isEmpty()) ended = true;
            else take(read.get());
        }
        Map.Entry<Integer, Row> first = ahead.pollFirstEntry();
        if (first == null) return Optional.empty();
        cellsAhead -= first.getValue().cells().size();
        last = first.getKey();
        return Optional.of(first.getValue());
    }

    private void take(Row row) {
        if (row.number() <= last) throw Failure.broken("rows out of order");
        cellsAhead += row.cells().size();
        Row other = ahead.put(row.number(), row);
        if (other == null) return;
        Row joined = RowBuilder.joined(other, row);
        cellsAhead += joined.cells().size() - other.cells().size() - row.cells().size();
        ahead.put(row.number(), joined);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
