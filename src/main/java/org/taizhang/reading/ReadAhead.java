package org.taizhang.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The items of an iterator, of which the next few are fetched on another thread while these are used.
 *
 * <p>One that is left before its end has fetched a few items for nothing. A failure to fetch comes out of the call
 * that needs its items.
 */
final class ReadAhead<T> implements Iterator<T> {
    private final Iterator<T> source;
    private final int atOnce;
    private Iterator<T> fetched = Collections.emptyIterator();
    private CompletableFuture<List<T>> next;

    /** @param atOnce how many items are fetched together */
    ReadAhead(Iterator<T> source, int atOnce) {
        this.source = source;
        this.atOnce = atOnce;
        next = CompletableFuture.supplyAsync(this::fetch);
    }

    private List<T> fetch() {
        List<T> items = new ArrayList<>(atOnce);
        while (items.size() < atOnce && source.hasNext()) items.add(source.next());
        return items;
    }

    @Override
    public boolean hasNext() {
        if (fetched.hasNext()) return true;
        List<T> items = arrived();
        if (items.isEmpty()) return false;
        fetched = items.iterator();
        next = CompletableFuture.supplyAsync(this::fetch);
        return true;
    }

    private List<T> arrived() {
        try {
            return next.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            if (e.getCause() instanceof Error failure) throw failure;
            throw e;
        }
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        return fetched.next();
    }
}
