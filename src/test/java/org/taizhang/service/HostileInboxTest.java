package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.service.City.progress;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.intake.Inbox;

/** What a county may lay into its folder, by mischance or on purpose, beside and as reports. */
class HostileInboxTest {
    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private static String report(String project) {
        return progress("云岭县", 3, project + ",1000,200,开工");
    }

    private static final List<String> NAMES = List.of(
            "-rf.csv",
            "two\nlines.csv",
            "CON.csv",
            "x\\..\\..\\up.csv",
            "\u202efdp.csv",
            "🏫👨‍👩‍👧.csv",
            "%2e%2e%2fup.csv",
            "$(touch x);`y`&'\"<b>.csv",
            "${body}#{1+1}{file}.csv",
            "=cmd|'calc'!A0.csv",
            "长".repeat(83) + ".csv",
            "no ending",
            "trailing. ",
            " .csv",
            "receipts");

    @Test
    void a_file_of_any_name_is_taken_in_and_answered_within_its_folder() throws Exception {
        Path drop = Files.createDirectories(folder.resolve("inbox/yunling"));
        for (String name : NAMES) Files.writeString(drop.resolve(name), report("楼" + name.hashCode()));
        try (City city = new City(folder)) {
            city.day("2012-04-02");
            assertThat(city.rows("select status from submission"))
                    .hasSize(NAMES.size())
                    .containsOnly("accepted");
            assertThat(city.files("yunling")).isEmpty();
            assertThat(city.files("yunling/receipts")).hasSize(2 * NAMES.size()).allSatisfy(receipt -> {
                assertThat(receipt.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
                assertThat(receipt).matches("[^\\p{Cc}\\p{Cf}\\\\/:*?\"<>|]+\\.(xlsx|txt)");
            });
        }
        try (Stream<Path> home = Files.list(folder)) {
            assertThat(home).extracting(f -> f.getFileName().toString()).containsOnly("inbox", "var");
        }
    }

    @Test
    void what_is_no_file_is_left_alone_and_named() throws Exception {
        Path drop = Files.createDirectories(folder.resolve("inbox/yunling"));
        Path secret = Files.writeString(outside.resolve("secret.csv"), report("机密楼"));
        Files.createSymbolicLink(drop.resolve("link.csv"), secret);
        Files.createSymbolicLink(drop.resolve("linked"), outside);
        Files.createDirectories(drop.resolve("folder.xlsx"));
        new ProcessBuilder("mkfifo", drop.resolve("pipe.xlsx").toString())
                .start()
                .waitFor();
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        socket.bind(UnixDomainSocketAddress.of(drop.resolve("socket.xlsx")));
        try (City city = new City(folder)) {
            city.drop("yunling", "三月.csv", report("教学楼"));
            city.day("2012-04-02");
            assertThat(city.rows("select file_name from submission")).containsExactly("三月.csv");
            assertThat(new Inbox(city.home, city.campaign).contents().leftAlone())
                    .extracting(f -> f.getFileName().toString())
                    .contains("link.csv", "linked", "pipe.xlsx", "socket.xlsx");
        }
        socket.close();
        assertThat(secret).exists();
        assertThat(drop.resolve("pipe.xlsx")).exists();
    }

    @Test
    void no_receipt_is_written_through_a_link_and_the_other_counties_are_answered() throws Exception {
        Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("inbox/yunling")).resolve("receipts"), outside);
        try (City city = new City(folder)) {
            city.drop("yunling", "三月.csv", report("教学楼"));
            city.drop("shiqiao", "三月.csv", progress("石桥县", 3, "实训楼,1000,200,开工"));
            city.day("2012-04-02");
            assertThat(city.files("shiqiao/receipts")).hasSize(2);
            assertThat(city.rows("select kind from message where kind = 'alarm'"))
                    .isNotEmpty();
        }
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void a_county_s_folder_that_is_a_link_is_left_alone_and_told_of() throws Exception {
        Path county = Files.createSymbolicLink(
                Files.createDirectories(folder.resolve("inbox")).resolve("yunling"), outside);
        Files.writeString(outside.resolve("三月.csv"), report("教学楼"));
        try (City city = new City(folder)) {
            city.drop("shiqiao", "三月.csv", progress("石桥县", 3, "实训楼,1000,200,开工"));
            assertThat(city.day("2012-04-02")).isFalse();
            assertThat(city.rows("select county from submission")).containsExactly("shiqiao");
            assertThat(city.rows("select kind from message where kind = 'alarm'"))
                    .isNotEmpty();
            assertThat(new Inbox(city.home, city.campaign).contents().leftAlone())
                    .containsExactly(county);
        }
        assertThat(outside).isDirectoryNotContaining(f -> !f.endsWith("三月.csv"));
    }

    @Test
    void a_file_during_whose_reading_the_power_failed_is_read_as_if_nothing_had_been() throws Exception {
        Path mark = leaveMark(report("教学楼"));
        try (City city = new City(folder)) {
            city.drop("yunling", "三月.csv", report("教学楼"));
            city.day("2012-04-02");
            assertThat(city.rows("select status from submission")).containsExactly("accepted");
        }
        assertThat(mark).doesNotExist();
    }

    @Test
    void what_each_reader_was_at_is_known_to_the_next_process() throws Exception {
        Path mark = leaveMark(report("教学楼"));
        Path readers = mark.resolveSibling("reader-2");
        Files.writeString(readers, mark.getFileName().toString());
        Files.delete(mark);
        try (City city = new City(folder)) {
            assertThat(mark).exists();
            city.drop("yunling", "三月.csv", report("教学楼"));
            city.day("2012-04-02");
            assertThat(city.rows("select status from submission")).containsExactly("accepted");
        }
        assertThat(mark).doesNotExist();
        assertThat(readers).doesNotExist();
    }

    @Test
    void a_file_that_brings_down_a_second_process_too_is_answered_without_being_read() throws Exception {
        leaveMark(report("教学楼"));
        try (City city = new City(folder)) {
            // No process that starts from now on gets to its end here, which is all that is known of one that dies.
            Files.createDirectories(folder.resolve("campaign"));
            city.drop("yunling", "三月.csv", report("教学楼"));
            city.drop("yunling", "四月.csv", progress("云岭县", 4, "教学楼,1000,300,开工"));
            city.day("2012-05-02");
            assertThat(city.rows("select file_name, status from submission order by file_name"))
                    .containsExactly("三月.csv|rejected", "四月.csv|accepted");
            assertThat(city.rows("select code from finding where code = 'unreadable-file'"))
                    .hasSize(1);
            assertThat(city.files("yunling")).isEmpty();
            assertThat(city.files("yunling/receipts")).hasSize(4);
        }
    }

    /** As a process leaves it that ends while it reads a file of this content. */
    private Path leaveMark(String content) throws Exception {
        String sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        return Files.createFile(
                Files.createDirectories(folder.resolve("var/reading")).resolve(sha256));
    }
}
