package org.taizhang.sheet;

import java.util.stream.Stream;

/** A sheet whose rows are pulled from the file anew each time they are asked for. */
abstract class StreamedSheet implements Sheet {
    private final Bounds bounds;
    private final int number;

    /** @param number its place in its workbook */
    StreamedSheet(Bounds bounds, int number) {
        this.bounds = bounds;
        this.number = number;
    }

    /** Its rows as they stand in the file. */
    abstract RowSource open() throws Exception;

    /** Whether the file may give its rows out of order. */
    boolean isLoose() {
        return true;
    }

    @Override
    public final Stream<Row> rows() {
        return RowStream.of(() -> isLoose() ? new Ordered(open()) : open(), bounds.rows(number));
    }

    final boolean isEmpty() {
        try (Stream<Row> rows = RowStream.of(this::open, bounds.rows(number))) {
            return !rows.iterator().hasNext();
        }
    }
}
