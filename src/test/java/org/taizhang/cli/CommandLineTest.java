package org.taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
    private final StringWriter said = new StringWriter();

    private int run(String... words) {
        PrintWriter out = new PrintWriter(said, true);
        return Taizhang.line().setOut(out).setErr(out).execute(words);
    }

    @Test
    void every_command_tells_the_version_and_its_use() {
        for (CommandLine command : Taizhang.line().getSubcommands().values()) {
            said.getBuffer().setLength(0);
            assertThat(run(command.getCommandName(), "--version")).isZero();
            assertThat(said).asString().startsWith("taizhang ");
            assertThat(run(command.getCommandName(), "--help")).isZero();
            assertThat(said).asString().contains("Usage: taizhang " + command.getCommandName());
        }
    }

    @Test
    void a_home_may_be_called_as_a_command_is() {
        CommandLine.ParseResult parsed = Taizhang.line().parseArgs("--home", "demo", "status");
        assertThat(parsed.matchedOptionValue("--home", Path.of("")).toString()).isEqualTo("demo");
        assertThat(parsed.subcommand().commandSpec().name()).isEqualTo("status");
    }

    @Test
    void what_is_no_day_is_told_in_words_of_days() {
        for (String day : new String[] {"2012-02-30", "30.4.2012", "+999999-01-01", "today"}) {
            said.getBuffer().setLength(0);
            assertThat(run("digest", "--as-of", day)).isEqualTo(ExitStatus.WRONG_USAGE);
            assertThat(said)
                    .asString()
                    .contains("\"" + day + "\" is no day; write one as 2012-05-01")
                    .doesNotContain("java");
        }
    }

    @Test
    void what_is_no_state_of_a_message_is_wrong_usage() {
        assertThat(run("mail", "list", "--state", "sned")).isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void a_decision_needs_a_reason_that_says_something() {
        assertThat(run("office", "exclude", "5", "--why", " ")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(run("office", "exclude", "5", "--why", "sent twice", "--who", ""))
                .isEqualTo(ExitStatus.WRONG_USAGE);
    }

    @Test
    void of_a_path_that_is_not_there_the_first_missing_part_is_named(@TempDir Path folder) {
        Path file = folder.resolve("a/b/c.xlsx");
        assertThat(Causes.inWords(new NoSuchFileException(file.toString())))
                .isEqualTo("there is no file or folder " + folder.resolve("a"));
    }

    @Test
    void the_list_of_commands_cuts_no_sentence() {
        run("--help");
        for (CommandLine command : Taizhang.line().getSubcommands().values())
            assertThat(command.getCommandSpec().usageMessage().description()[0])
                    .as(command.getCommandName())
                    .endsWith(".");
    }

    @Test
    void a_result_is_written_only_under_an_ending_that_is_known(@TempDir Path folder) throws Exception {
        String home = folder.toString();
        for (String ending : List.of(".pdf", ".xls", ".csv"))
            assertThatThrownBy(() -> Output.of(folder.resolve("a" + ending), List.of(".xlsx")))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining(".xlsx");
        assertThat(Output.of(folder.resolve("A.XLSX"), List.of(".xlsx")).hasEnding(".xlsx"))
                .isTrue();
        Output.of(Path.of(home, "plain"), List.of(".csv")).write(out -> out.write('x'));
        assertThat(folder.resolve("plain")).hasContent("x");
    }

    @Test
    void a_result_for_stdout_makes_no_file() throws Exception {
        PrintStream stdout = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            Output.of(Path.of("-"), List.of(".csv")).write(out -> {
                out.write("a,b".getBytes(StandardCharsets.UTF_8));
                out.close();
            });
            System.out.print("!");
        } finally {
            System.setOut(stdout);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("a,b!");
        assertThat(Path.of("-")).doesNotExist();
    }
}
