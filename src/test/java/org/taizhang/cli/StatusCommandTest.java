package org.taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void reports_are_missing_before_the_first_file_as_they_are_later(@TempDir Path home) {
        List<String> before = status(home);
        assertThat(before).contains("Nothing has come yet.");
        assertThat(missing(before)).hasSizeGreaterThan(2).last().asString().endsWith(" more, due earlier");
        Ledger.open(new Home(home), CampaignFiles.shipped()).close();
        assertThat(missing(status(home))).isEqualTo(missing(before));
    }
}
