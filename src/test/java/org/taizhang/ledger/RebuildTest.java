package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Home;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;

class RebuildTest {
    @TempDir
    Path folder;

    private final Map<String, Reading> understood = new HashMap<>();

    private Entry drop(TestLedger t, String name, String day, Optional<Long> corrects, TableReading... tables)
            throws Exception {
        Path file = Files.writeString(folder.resolve(name), name);
        Arrival a = new Archive(t.home.archive())
                .keep(file, t.county, t.unit, "folder", OffsetDateTime.parse(day + "T12:00:00+08:00"));
        understood.put(a.sha256(), t.accepted(tables));
        return t.ledger.enter(corrects.map(a::correcting).orElse(a), t.accepted(tables));
    }

    private static List<String> content(TestLedger t) {
        List<String> all = new ArrayList<>();
        for (String relation : t.ledger.relations())
            if (!relation.equals("errand"))
                t.query("select * from " + relation + " order by " + Schema.order(relation))
                        .forEach(r -> all.add(relation + " " + r));
        return all;
    }

    private void history(TestLedger t) throws Exception {
        drop(t, "a.xlsx", "2012-04-02", Optional.empty(), projects("2012-03", project("甲", "started", 1)));
        drop(t, "b.xlsx", "2012-04-03", Optional.empty(), projects("2012-03", project("甲", "topped_out", 2)));
        drop(t, "b.xlsx", "2012-04-04", Optional.empty(), projects("2012-03", project("甲", "topped_out", 2)));
        t.ledger.exclude(2, OfficeTest.on("2012-04-05"));
        drop(t, "c.xlsx", "2012-04-06", Optional.of(1L), projects("2012-03", project("乙", "sited", 1)));
        drop(t, "d.xlsx", "2012-05-02", Optional.empty(), projects("2012-04", project("甲", "started", 1)));
        t.ledger.retire("yunling", "project-progress", "乙", OfficeTest.on("2012-05-03"));
        t.ledger.publish(
                new DigestRecord(
                        LocalDate.of(2012, 5, 1),
                        OffsetDateTime.parse("2012-05-02T06:00:00+08:00"),
                        "p",
                        "f",
                        "c",
                        "s"),
                List.of());
    }

    private Optional<Path> rebuild() {
        return new Rebuild(
                        new Home(folder),
                        TestDatabase.of(folder, TestLedger.CAMPAIGN),
                        ledger -> (file, source) -> understood.get(source.sha256()))
                .run(e -> {});
    }

    @Test
    void the_archive_alone_gives_the_same_ledger_again() throws Exception {
        List<String> before;
        String fingerprint;
        try (TestLedger t = new TestLedger(folder)) {
            history(t);
            before = content(t);
            fingerprint = t.ledger.asOf(LocalDate.of(2012, 5, 3)).fingerprint();
        }
        Optional<Path> kept = rebuild();
        assertThat(kept).isPresent().get().satisfies(k -> assertThat(k).exists());
        try (TestLedger t = new TestLedger(folder)) {
            assertThat(content(t)).isEqualTo(before);
            assertThat(t.ledger.errands()).isEmpty();
            assertThat(t.ledger.asOf(LocalDate.of(2012, 5, 3)).fingerprint()).isEqualTo(fingerprint);
        }
    }

    @Test
    @DisabledIfSystemProperty(named = "test.database", matches = "postgresql", disabledReason = "There is no file.")
    void a_damaged_ledger_is_named_with_the_way_back_and_can_be_derived_anew() throws Exception {
        List<String> before;
        try (TestLedger t = new TestLedger(folder)) {
            history(t);
            before = content(t);
        }
        Path database = new Home(folder).database();
        byte[] bytes = Files.readAllBytes(database);
        java.util.Arrays.fill(bytes, 4096, bytes.length / 2, (byte) 7);
        Files.write(database, bytes);
        assertThatThrownBy(() -> new TestLedger(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("rebuild");
        rebuild();
        try (TestLedger t = new TestLedger(folder)) {
            assertThat(content(t))
                    .containsAll(
                            before.stream().filter(r -> !r.startsWith("digest")).toList());
        }
    }

    @Test
    void a_backup_can_be_put_back() throws Exception {
        Path copy = folder.resolve("copies/ledger.db");
        List<String> before;
        try (TestLedger t = new TestLedger(folder)) {
            history(t);
            before = content(t);
            t.ledger.backup(copy);
            drop(t, "e.xlsx", "2012-06-02", Optional.empty(), projects("2012-05", project("甲", "started", 1)));
            assertThatThrownBy(() -> t.ledger.backup(copy)).isInstanceOf(LedgerException.class);
        }
        Backup.restore(copy, new Home(folder), TestDatabase.of(folder, TestLedger.CAMPAIGN));
        try (TestLedger t = new TestLedger(folder)) {
            assertThat(content(t)).isEqualTo(before);
        }
        try (Stream<Path> files = Files.list(copy.getParent())) {
            assertThat(files).containsExactly(copy);
        }
    }

    @Test
    void an_empty_file_or_another_programs_database_is_no_backup() throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.db"));
        Path foreign = folder.resolve("foreign.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + foreign);
                Statement make = other.createStatement()) {
            make.execute("create table song (title text)");
        }
        List<String> before;
        try (TestLedger t = new TestLedger(folder)) {
            history(t);
            before = content(t);
        }
        for (Path copy : List.of(empty, foreign))
            assertThatThrownBy(
                            () -> Backup.restore(copy, new Home(folder), TestDatabase.of(folder, TestLedger.CAMPAIGN)))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("holds no ledger");
        try (TestLedger t = new TestLedger(folder)) {
            assertThat(content(t)).isEqualTo(before);
        }
    }

    @Test
    void a_damaged_backup_is_not_put_back() throws Exception {
        Path copy = Files.writeString(folder.resolve("copy.db"), "this is no database, whatever its name says");
        try (TestLedger t = new TestLedger(folder)) {
            history(t);
        }
        assertThatThrownBy(() -> Backup.restore(copy, new Home(folder), TestDatabase.of(folder, TestLedger.CAMPAIGN)))
                .isInstanceOf(LedgerException.class);
        new TestLedger(folder).close();
    }
}
