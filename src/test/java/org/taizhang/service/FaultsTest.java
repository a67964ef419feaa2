package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.service.City.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is around the files fails: the county's receipts can't be written, the archive can't, the ledger is locked. Nothing
 * is lost or counted twice, the others go on, the office is told, and all is well once the fault is over.
 *
 * <p>A link to nowhere stands for one that can't be written, since root may write anywhere.
 */
@Tag("faults")
class FaultsTest {
    private static final String REPORT = progress("云岭县", 1, "教学楼,1000,待核实,开工");
    private static final String ALARMS = "select subject from message where kind = 'alarm'";
    private static final String ENTERED = "select county, file_name, status from submission order by county";

    @TempDir
    Path folder;

    @Test
    void a_receipt_that_cannot_be_written_enters_its_file_no_second_time() throws Exception {
        try (City city = new City(folder)) {
            Path receipts = city.home.receipts("yunling");
            block(receipts);
            city.drop("yunling", "一月.csv", REPORT);
            city.drop("shiqiao", "一月.csv", progress("石桥县", 1, "教学楼,1000,200,开工"));
            assertThat(city.day("2012-02-03")).isFalse();
            assertThat(city.rows(ENTERED)).containsExactly("shiqiao|一月.csv|accepted", "yunling|一月.csv|partial");
            assertThat(city.files("yunling")).contains("一月.csv");
            assertThat(city.files("shiqiao")).isEmpty();
            assertThat(city.rows(ALARMS)).hasSize(1);
        }
        Files.delete(new org.taizhang.campaign.Home(folder).receipts("yunling"));
        wellAgain("yunling|一月.csv|partial");
    }

    @Test
    void an_archive_that_cannot_be_written_leaves_the_file_where_it_is_and_it_is_read_once_it_can() throws Exception {
        Path archive = folder.resolve("var/archive");
        try (City city = new City(folder)) {
            block(archive);
            city.drop("yunling", "一月.csv", REPORT);
            assertThat(city.day("2012-02-03")).isFalse();
            assertThat(city.rows(ENTERED)).isEmpty();
            assertThat(city.files("yunling")).containsExactly("一月.csv");
            assertThat(city.rows(ALARMS)).hasSize(1);
        }
        Files.delete(archive);
        try (City city = new City(folder)) {
            city.day("2012-02-04");
            assertThat(city.rows("select status from submission")).containsExactly("partial");
            assertThat(city.files("yunling")).isEmpty();
        }
    }

    @Test
    void what_an_earlier_run_could_not_finish_keeps_nobody_else_waiting() throws Exception {
        try (City city = new City(folder)) {
            block(city.home.receipts("yunling"));
            city.drop("yunling", "一月.csv", REPORT);
            city.day("2012-02-03");
        }
        try (City city = new City(folder)) {
            city.drop("shiqiao", "一月.csv", progress("石桥县", 1, "教学楼,1000,200,开工"));
            assertThat(city.day("2012-02-04")).isFalse();
            assertThat(city.rows(ENTERED)).contains("shiqiao|一月.csv|accepted");
            assertThat(city.files("shiqiao")).isEmpty();
        }
    }

    @Test
    void a_digest_that_cannot_be_written_is_published_once_it_can() throws Exception {
        Path digests = folder.resolve("var/digests");
        try (City city = new City(folder)) {
            block(digests);
            assertThat(city.day("2012-02-03")).isFalse();
            assertThat(city.rows("select as_of from digest")).isEmpty();
            assertThat(city.rows(ALARMS)).hasSize(1);
            Files.delete(digests);
            city.day("2012-02-03");
            assertThat(city.rows("select as_of from digest")).containsExactly("2012-02-03");
        }
    }

    @Test
    @DisabledIfSystemProperty(named = "test.database", matches = "postgresql", disabledReason = "SQLite's own locks")
    void a_ledger_that_another_program_holds_is_waited_for() throws Exception {
        try (City city = new City(folder);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + city.home.database());
                Statement statement = other.createStatement()) {
            city.drop("yunling", "一月.csv", REPORT);
            statement.execute("begin immediate");
            ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
            later.schedule(() -> commit(statement), 700, TimeUnit.MILLISECONDS);
            city.day("2012-02-03");
            later.shutdown();
            assertThat(city.rows("select status from submission")).containsExactly("partial");
            assertThat(city.rows(ALARMS)).isEmpty();
        }
    }

    @Test
    void a_file_that_keeps_growing_is_left_and_the_rest_is_taken() throws Exception {
        Duration second = Duration.ofSeconds(1);
        try (City city = new City(folder, new Service.Manner(second, false, second))) {
            Path growing = city.drop("yunling", "一月.csv", REPORT);
            city.drop("shiqiao", "一月.csv", progress("石桥县", 1, "教学楼,1000,200,开工"));
            ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
            writer.scheduleAtFixedRate(() -> grow(growing), 0, 20, TimeUnit.MILLISECONDS);
            assertThat(city.day("2012-02-03")).isFalse();
            writer.shutdown();
            assertThat(writer.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
            assertThat(city.rows("select county from submission")).containsExactly("shiqiao");
            assertThat(city.files("yunling")).containsExactly("一月.csv");
            assertThat(city.rows("select as_of from digest")).containsExactly("2012-02-03");
        }
    }

    @Test
    void a_drop_folder_that_is_gone_is_told_to_the_office() throws Exception {
        try (City city = new City(folder)) {
            Files.delete(city.home.receipts("nanping"));
            Files.delete(city.home.inbox("nanping"));
            city.drop("shiqiao", "一月.csv", progress("石桥县", 1, "教学楼,1000,200,开工"));
            assertThat(city.day("2012-02-03")).isFalse();
            assertThat(city.rows("select county from submission")).containsExactly("shiqiao");
            assertThat(city.rows(ALARMS)).containsExactly("有县（市）的文件夹打不开");
            city.day("2012-02-03");
            assertThat(city.rows(ALARMS)).hasSize(1);
        }
    }

    private void wellAgain(String entered) throws Exception {
        try (City city = new City(folder)) {
            city.day("2012-02-04");
            assertThat(city.rows(ENTERED)).contains(entered).hasSize(2);
            assertThat(city.files("yunling")).isEmpty();
            assertThat(city.files("yunling/receipts")).hasSize(2);
            assertThat(city.rows("select * from errand")).isEmpty();
            assertThat(city.rows("select county from message where kind = 'receipt' order by county"))
                    .isEqualTo(List.of("shiqiao", "yunling"));
        }
    }

    private static void block(Path place) throws IOException {
        if (Files.isDirectory(place)) Files.delete(place);
        Files.createDirectories(place.getParent());
        Files.createSymbolicLink(place, folderThatIsNot(place));
    }

    private static Path folderThatIsNot(Path place) {
        return place.resolveSibling("nowhere").resolve("at all");
    }

    private static void commit(Statement statement) {
        try {
            statement.execute("commit");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void grow(Path file) {
        try {
            Files.writeString(file, "x", java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
