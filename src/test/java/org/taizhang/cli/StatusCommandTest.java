package org.taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Ledger;

class StatusCommandTest {

    private static List<String> status(Path home) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Taizhang.line().execute("--home", home.toString(), "status"))
                    .isEqualTo(ExitStatus.DONE);
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> missing(List<String> status) {
        int first = 0;
        while (!status.get(first).startsWith("Missing reports: ")) first++;
        int end = first + 1;
        while (status.get(end).startsWith("  ")) end++;
        return status.subList(first, end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export submission -o -",
                "backup copy.db",
                "office log",
                "mail list",
                "verify",
                "trace enrolment K",
            })
    void what_reads_a_ledger_that_is_not_there_makes_none(String command, @TempDir Path home) throws IOException {
        Files.createDirectory(home.resolve("var"));
        List<String> words = new ArrayList<>(List.of("--home", home.toString()));
        words.addAll(List.of(command.split(" ")));
        assertThat(Taizhang.line().execute(words.toArray(String[]::new))).isEqualTo(ExitStatus.FINDINGS);
        assertThat(home.resolve("var/taizhang.db")).doesNotExist();
        assertThat(status(home)).contains("Nothing has come yet.");
    }

    @Test
    void an_account_that_may_not_look_is_told_so_and_not_that_nothing_has_come(@TempDir Path home) throws IOException {
        Ledger.open(new Home(home), CampaignFiles.shipped()).close();
        Path var = home.resolve("var");
        Files.setPosixFilePermissions(var, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(var), "this account may look everywhere");
            assertThat(Taizhang.line().execute("--home", home.toString(), "status"))
                    .isEqualTo(ExitStatus.FINDINGS);
        } finally {
            Files.setPosixFilePermissions(var, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void reports_are_missing_before_the_first_file_as_they_are_later(@TempDir Path home) {
        List<String> before = status(home);
        assertThat(before).contains("Nothing has come yet.");
        assertThat(missing(before)).hasSizeGreaterThan(2).last().asString().endsWith(" more, due earlier");
        Ledger.open(new Home(home), CampaignFiles.shipped()).close();
        assertThat(missing(status(home))).isEqualTo(missing(before));
    }
}
