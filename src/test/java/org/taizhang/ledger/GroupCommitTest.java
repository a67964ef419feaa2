package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;

class GroupCommitTest {
    @TempDir
    Path home;

    @Test
    void many_who_enter_at_once_are_all_entered_and_one_that_fails_harms_no_other() throws Exception {
        try (TestLedger t = new TestLedger(home)) {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            List<Future<Entry>> entries = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Arrival arrival = t.arrival("f" + i, "2012-04-02");
                TableReading table = projects("2012-03", project("项目" + i, "started", i));
                Reading reading = t.accepted(i % 20 == 7 ? broken(table) : table);
                entries.add(threads.submit(() -> t.ledger.enter(arrival, reading)));
            }
            int failed = 0;
            for (Future<Entry> e : entries) {
                try {
                    assertThat(e.get().duplicate()).isFalse();
                } catch (ExecutionException x) {
                    failed++;
                }
            }
            threads.shutdown();
            assertThat(failed).isEqualTo(3);
            assertThat(t.query("select count(*), min(id), max(id) from submission"))
                    .containsExactly("57|1|57");
            assertThat(t.query("select count(*) from project_progress")).containsExactly("57");
            assertThat(t.query("select count(*) from errand")).containsExactly("114");
        }
    }

    @Test
    void a_step_that_runs_out_of_memory_leaves_nobody_behind_it_waiting() throws Exception {
        try (Database database = new Place.InFile(home.resolve("group.db")).connect()) {
            GroupCommit group = new GroupCommit(database);
            Semaphore go = new Semaphore(0);
            Future<String> first = inLine(group, db -> {
                go.acquireUninterruptibly();
                return "first";
            });
            Future<String> full = inLine(group, db -> {
                throw new OutOfMemoryError("a step of ours");
            });
            Future<String> behind = inLine(group, db -> "behind");
            go.release();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("first");
            assertThatThrownBy(() -> full.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(OutOfMemoryError.class);
            assertThat(behind.get(10, TimeUnit.SECONDS)).isEqualTo("behind");
            assertThat(inLine(group, db -> "later").get(10, TimeUnit.SECONDS)).isEqualTo("later");
        }
    }

    /** A change that a thread of its own makes, and that waits by now. */
    private static Future<String> inLine(GroupCommit group, Function<DSLContext, String> step) {
        FutureTask<String> change = new FutureTask<>(() -> group.make(step));
        Thread thread = new Thread(change);
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.WAITING && !change.isDone()) Thread.onSpinWait();
        return change;
    }

    /** A table whose rows can't be read to their end. */
    private static TableReading broken(TableReading table) {
        return new TableReading(
                table.sheet(),
                table.form(),
                table.county(),
                table.period(),
                false,
                table.columns(),
                new java.util.AbstractList<>() {
                    @Override
                    public org.taizhang.reading.RowReading get(int index) {
                        if (index > 0) throw new IllegalStateException("a fault in the middle of a table");
                        return table.rows().get(0);
                    }

                    @Override
                    public int size() {
                        return 2;
                    }
                },
                table.counts(),
                false);
    }
}
