package org.taizhang.normalise.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.taizhang.normalise.kinds.SortedRow;

/**
 * The rows of one sheet on their way to the tables that take them in, in their order.
 *
 * <p>After the first few thousand they are taken in on a thread of its own, so that a long sheet is parsed and understood
 * at the same time; what waits in between is bounded, and where there is no room the cells of what waits are read here. A
 * failure there comes out of the next call here.
 */
public final class RowLine implements AutoCloseable {
    public static final int DIRECT = 3_000;
    private static final int BATCH_ROWS = 250;
    private static final int BATCH_CELLS = 8_000;
    private static final int BATCHES = 4;

    private record Place(TableReader table, SortedRow row) {}

    /** Rows that wait together. */
    private static final class Batch {
        private final List<Place> places = new ArrayList<>(BATCH_ROWS);
        private int cells;

        void add(Place place) {
            places.add(place);
            cells += place.row().row().cells().size();
        }

        boolean isFull() {
            return places.size() >= BATCH_ROWS || cells >= BATCH_CELLS;
        }
    }

    private final int direct;
    private final Semaphore room = new Semaphore(BATCHES);
    private ExecutorService taker;
    private Batch batch = new Batch();
    private int rows;
    private volatile Throwable failure;

    /** @param direct how many rows are taken in where they come from */
    public RowLine(int direct) {
        this.direct = direct;
    }

    public void add(TableReader table, SortedRow row) {
        if (rows < direct) {
            rows++;
            table.take(row);
            return;
        }
        batch.add(new Place(table, row));
        if (batch.isFull()) send();
    }

    private void send() {
        if (taker == null)
            taker = Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, "rows");
                thread.setDaemon(true);
                return thread;
            });
        List<Place> sent = batch.places;
        batch = new Batch();
        if (room.availablePermits() == 0) for (Place place : sent) place.table().prepare(place.row());
        wait(1);
        taker.execute(() -> take(sent));
    }

    private void take(List<Place> sent) {
        try {
            for (Place place : sent) if (failure == null) place.table().take(place.row());
        } catch (RuntimeException | Error e) {
            failure = e;
        } finally {
            room.release();
        }
    }

    /** Waits until all rows have been taken in. */
    public void settle() {
        if (!batch.places.isEmpty()) send();
        if (taker == null) return;
        wait(BATCHES);
        room.release(BATCHES);
    }

    private void wait(int batches) {
        room.acquireUninterruptibly(batches);
        if (failure instanceof Error e) throw e;
        if (failure instanceof RuntimeException e) throw e;
    }

    /** Leaves rows that wait, and lets the thread end. */
    @Override
    public void close() {
        if (taker == null) return;
        if (failure == null) failure = new IllegalStateException("The sheet is closed");
        taker.shutdown();
    }
}
