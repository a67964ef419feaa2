package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
