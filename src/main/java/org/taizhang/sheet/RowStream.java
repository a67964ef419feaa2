package org.taizhang.sheet;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The stream over a row source: in order, counted against the limits, and failing in one way only. */
final class RowStream implements Iterator<Row> {
    private final RowSource source;
    private final RowCounter counter;
    private Optional<Row> next = Optional.empty();
    private boolean ended;

    private RowStream(RowSource source, RowCounter counter) {
        this.source = source;
        this.counter = counter;
    }

    static Stream<Row> of(RowSource.Opener opener, RowCounter counter) {
        try {
            RowSource source = opener.open();
            Iterator<Row> rows = new RowStream(source, counter);
            int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, traits), false)
                    .onClose(() -> close(source));
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            throw Failure.of(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next.isPresent() || ended) return next.isPresent();
        try {
            next = source.next().map(counter::count);
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            close(source);
            throw Failure.of(e);
        }
        ended = next.isEmpty();
        if (ended) close(source);
        return !ended;
    }

    @Override
    public Row next() {
        if (!hasNext()) throw new NoSuchElementException();
        Row row = next.get();
        next = Optional.empty();
        return row;
    }

    private static void close(RowSource source) {
        try {
            source.close();
        } catch (IOException e) {
            throw Failure.of(e);
        }
    }
}
