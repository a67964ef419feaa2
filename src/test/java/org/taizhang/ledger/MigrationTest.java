package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;

@DisabledIfSystemProperty(named = "test.database", matches = "postgresql", disabledReason = "What is moved is a file.")
class MigrationTest {
    private static final LocalDate DAY = LocalDate.of(2012, 5, 3);

    @TempDir
    Path folder;

    private Home home;
    private String url;
    private Campaign moved;
    private String fingerprint;

    @BeforeEach
    void a_ledger_in_a_file() {
        home = new Home(folder);
        url = TestDatabase.server().url(TestDatabase.schema(folder));
        moved = TestDatabase.keptIn(url, TestLedger.CAMPAIGN);
        try (TestLedger t = new TestLedger(folder)) {
            t.enter(
                    "a",
                    "2012-04-02",
                    projects("2012-03", project("甲", "started", "120.50"), project("乙\t\\", null, 1)));
            t.enter("b", "2012-04-03", projects("2012-03", project("甲", "topped_out", "0.000001")));
            t.ledger.exclude(2, OfficeTest.on("2012-04-05"));
            t.enter("c", "2012-05-02", projects("2012-04", project("丙", "sited", "99999999999999")));
            t.ledger.retire("yunling", "project-progress", "丙", OfficeTest.on("2012-05-03"));
            fingerprint = t.ledger.asOf(DAY).fingerprint();
        }
    }

    private List<Migration.Moved> migrate(Migration.Watch watch) {
        return new Migration(home, TestLedger.CAMPAIGN, url).run(watch);
    }

    @Test
    void every_relation_comes_over_and_is_proved_by_its_checksum() throws Exception {
        byte[] before = Files.readAllBytes(home.database());
        List<Migration.Moved> all = migrate((relation, rows) -> {});
        assertThat(all)
                .extracting(Migration.Moved::relation)
                .contains("submission", "report", "project_progress", "project_progress_history", "office_log");
        assertThat(all)
                .filteredOn(m -> m.relation().equals("project_progress_history"))
                .extracting(Migration.Moved::rows)
                .containsExactly(4L);
        assertThat(Files.readAllBytes(home.database())).isEqualTo(before);
        try (Ledger there = Ledger.open(home, moved);
                Ledger here = Ledger.open(home, TestLedger.CAMPAIGN)) {
            assertThat(there.asOf(DAY).fingerprint()).isEqualTo(fingerprint);
            assertThat(there.asOf(DAY).county("yunling"))
                    .isEqualTo(here.asOf(DAY).county("yunling"));
        }
    }

    @Test
    void what_was_interrupted_can_not_be_opened_and_goes_on() {
        assertThatThrownBy(() -> migrate((relation, rows) -> {
                    if (relation.equals("report")) throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        assertThatThrownBy(() -> Ledger.open(home, moved))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("migrate");
        migrate((relation, rows) -> {});
        Ledger.open(home, moved).close();
    }

    @Test
    void what_changed_in_the_file_since_the_interruption_comes_over_too() {
        assertThatThrownBy(() -> migrate((relation, rows) -> {
                    if (relation.equals("office_log")) throw new IllegalStateException("interrupted");
                }))
                .hasMessage("interrupted");
        try (TestLedger t = new TestLedger(folder)) {
            t.enter("d", "2012-05-02", projects("2012-04", project("丙", "started", 5)));
            fingerprint = t.ledger.asOf(DAY).fingerprint();
        }
        migrate((relation, rows) -> {});
        try (Ledger there = Ledger.open(home, moved)) {
            assertThat(there.asOf(DAY).fingerprint()).isEqualTo(fingerprint);
        }
    }

    @Test
    void another_ledger_is_not_written_over() {
        Ledger.open(home, moved).close();
        assertThatThrownBy(() -> migrate((relation, rows) -> {}))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("already");
    }

    @Test
    void a_backup_of_the_server_is_a_file_again() {
        migrate((relation, rows) -> {});
        Path copy = folder.resolve("copy.db");
        try (Ledger there = Ledger.openToRead(home, moved)) {
            there.backup(copy);
        }
        try (ReadOnlyFile a = new ReadOnlyFile(home.database());
                ReadOnlyFile b = new ReadOnlyFile(copy)) {
            for (Relation r : Relations.of(a.db()))
                assertThat(Checksum.of(b.db(), r)).as(r.name()).isEqualTo(Checksum.of(a.db(), r));
        }
    }
}
