package org.taizhang.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program as a process, and what a machine does to one: a second one beside it, SIGTERM, a full disk. */
@Tag("faults")
class ProcessFaultsTest {
    private static final String DAY = "2012-02-04";

    @TempDir
    Path folder;

    private DoomedProgram program;
    private Path home;
    private PostOffice post;

    @BeforeEach
    void settle() throws Exception {
        program = new DoomedProgram(folder.resolve("workshop"));
        post = new PostOffice(99);
        home = Files.createDirectories(folder.resolve("home"));
        Nights.settle(home, post);
    }

    @AfterEach
    void close() throws IOException {
        post.close();
    }

    @Test
    void a_second_program_on_the_same_home_is_refused_with_a_clear_word() throws Exception {
        Process first = start();
        assertThat(program.run(home, "once")).isEqualTo(1);
        assertThat(said()).contains("Another taizhang is at work");
        stop(first);
    }

    @Test
    void sigterm_amid_many_files_lets_what_was_begun_be_finished_and_loses_nothing() throws Exception {
        int files = 200;
        for (int n = 0; n < files; n++) drop("yunling", n);
        Process first = start();
        while (entered() < 5) Thread.sleep(20);
        stop(first);
        int before = entered();
        assertThat(waiting()).isEqualTo(files - before);
        assertThat(rows("select * from errand")).isEmpty();
        assertThat(program.run(home, "once", "--as-of", DAY)).isBetween(0, 1);
        assertThat(entered()).isEqualTo(files);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_full_disk_loses_nothing_and_all_goes_on_once_there_is_space() throws Exception {
        Path disk = Files.createDirectories(home.resolve("var"));
        assumeTrue(mounted(disk), "A small disk can be mounted by root alone.");
        try {
            assertThat(program.run(home, "once", "--as-of", "2012-02-03")).isZero();
            Path ballast = disk.resolve("ballast");
            fill(ballast);
            for (int n = 0; n < 5; n++) drop("yunling", n);
            assertThat(program.run(home, "once", "--as-of", DAY)).isEqualTo(1);
            assertThat(waiting()).isEqualTo(5);
            assertThat(rows("pragma integrity_check")).containsExactly("integrity_check=ok");
            Files.delete(ballast);
            assertThat(program.run(home, "once", "--as-of", DAY)).isBetween(0, 1);
            assertThat(waiting()).isZero();
            assertThat(entered()).isEqualTo(5);
            assertThat(rows("select as_of from digest where as_of = '" + DAY + "'"))
                    .hasSize(1);
        } finally {
            command("umount", disk.toString());
        }
    }

    private Process start() throws Exception {
        Process process = program.begin(home, Map.of(), "start");
        while (!said().contains("Ready")) {
            assertThat(process.isAlive()).as(said()).isTrue();
            Thread.sleep(50);
        }
        return process;
    }

    private void stop(Process process) throws Exception {
        process.destroy();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private String said() throws IOException {
        return Files.readString(DoomedProgram.said(home));
    }

    private void drop(String county, int n) throws IOException {
        Path to = home.resolve("inbox").resolve(county).resolve("报表" + n + ".csv");
        Files.createDirectories(to.getParent());
        Files.writeString(to, "云岭县2012年1月项目进度表\n项目名称,总投资(万元),工程阶段\n项目" + n + "," + (1000 + n) + ",开工\n");
    }

    private int waiting() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("inbox/yunling"))) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }

    /** Asked of the ledger while the program is at work on it. */
    private int entered() throws Exception {
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("var/taizhang.db"));
                Statement statement = db.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from submission")) {
            return found.getInt(1);
        }
    }

    private List<String> rows(String sql) throws Exception {
        try (Snapshot db = new Snapshot(home)) {
            return db.rows(sql, Set.of());
        }
    }

    private static boolean mounted(Path disk) throws Exception {
        return command("mount", "-t", "tmpfs", "-o", "size=4m", "none", disk.toString());
    }

    private static boolean command(String... words) throws Exception {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Until nothing more fits. */
    private static void fill(Path ballast) {
        byte[] block = new byte[4096];
        new Random(LocalDate.parse(DAY).toEpochDay()).nextBytes(block);
        try (var out = Files.newOutputStream(ballast)) {
            while (true) out.write(block);
        } catch (IOException full) {
            assertThat(ballast).exists();
        }
    }
}
