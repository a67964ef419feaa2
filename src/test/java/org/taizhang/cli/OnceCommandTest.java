package org.taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Home;

class OnceCommandTest {
    private static final String SOUND = """
            云岭县2012年3月项目进度表
            项目名称,总投资(万元),累计完成投资(万元),工程阶段
            甲,100,10,开工
            """;
    private static final String DOUBTFUL = SOUND.replace("云岭", "石桥").replace("10,", "不详待核,");

    private static void drop(Path home, String county, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(home.resolve("inbox").resolve(county)).resolve("3月.csv"), text);
    }

    private static List<String> once(Path home, int status) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Taizhang.line().execute("--home", home.toString(), "once", "--as-of", "2012-04-04"))
                    .isEqualTo(status);
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void a_run_says_what_it_took_in_and_where_the_digest_is(@TempDir Path home) throws Exception {
        Path digest = new Home(home).digests().resolve("2012-04-04/digest.html");
        drop(home, "yunling", SOUND);
        assertThat(once(home, ExitStatus.DONE))
                .containsExactly("Taken in: 1 file: 1 accepted", "Digest of 2012-04-04: " + digest);
        assertThat(once(home, ExitStatus.DONE))
                .containsExactly("Taken in: nothing, no file waited", "Digest of 2012-04-04: " + digest);
    }

    @Test
    void a_run_after_which_something_is_to_be_looked_at_says_what(@TempDir Path home) throws Exception {
        drop(home, "yunling", SOUND);
        drop(home, "shiqiao", DOUBTFUL);
        assertThat(once(home, ExitStatus.FINDINGS))
                .hasSize(5)
                .startsWith("Taken in: 2 files: 1 accepted, 1 partial")
                .contains(
                        "To look at (exit status 1):",
                        "  shiqiao/3月.csv: partial, 1 error, 0 warnings",
                        "  the receipt of each says what is wrong, in " + home.resolve("inbox/COUNTY/receipts"));
    }
}
