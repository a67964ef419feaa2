package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * Changes that wait in line, several to a commit.
 *
 * <p>Whoever comes to the front commits for all who wait. Where one of them fails, each is tried again by itself, so that
 * nobody's failure is another's, a full memory in one step neither.
 */
final class GroupCommit {
    private static final int MOST = 64;

    private final Database database;
    private final ReentrantLock front = new ReentrantLock(true);
    private final Queue<Change<?>> waiting = new ConcurrentLinkedQueue<>();

    GroupCommit(Database database) {
        this.database = database;
    }

    private static final class Change<T> {
        private final Function<DSLContext, T> step;
        private T result;
        private Throwable failure;
        private boolean done;

        private Change(Function<DSLContext, T> step) {
            this.step = step;
        }

        private void make(DSLContext db) {
            result = step.apply(db);
        }
    }

    /** Makes a change; it is on the disk when this returns. The step may run more than once. */
    <T> T make(Function<DSLContext, T> step) {
        Change<T> change = new Change<>(step);
        waiting.add(change);
        front.lock();
        try {
            while (!change.done) commitSome();
        } finally {
            front.unlock();
        }
        if (change.failure instanceof Error e) throw e;
        if (change.failure instanceof RuntimeException e) throw e;
        return change.result;
    }

    private void commitSome() {
        List<Change<?>> some = new ArrayList<>(MOST);
        for (Change<?> c = waiting.poll(); c != null; c = some.size() < MOST ? waiting.poll() : null) some.add(c);
        try {
            commit(some);
        } catch (RuntimeException | Error e) {
            if (some.size() == 1) fail(some.get(0), e);
            else some.forEach(this::commitAlone);
        }
    }

    private void commitAlone(Change<?> change) {
        try {
            commit(List.of(change));
        } catch (RuntimeException | Error e) {
            fail(change, e);
        }
    }

    private void commit(List<Change<?>> changes) {
        database.write(db -> {
            changes.forEach(c -> c.make(db));
            return null;
        });
        changes.forEach(c -> c.done = true);
    }

    private static void fail(Change<?> change, Throwable e) {
        change.failure = e;
        change.done = true;
    }
}
