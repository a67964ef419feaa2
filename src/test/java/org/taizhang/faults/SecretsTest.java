package org.taizhang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.service.ShippedHome;

/** Passwords come from the environment and leave no trace, where the server can't be reached either. */
@Tag("faults")
class SecretsTest {
    private static final String SECRET = "Tr0ub4dor-und-3";

    @TempDir
    private Path home;

    @Test
    void the_mail_password_is_in_no_file_log_or_argument() throws Exception {
        settle("\nmail: { host: localhost, port: 1, user: office }\n");
        Files.createDirectories(home.resolve("inbox/yunling"));
        Files.writeString(home.resolve("inbox/yunling/三月.csv"), "云岭县2012年3月项目进度表\n项目名称,总投资(万元)\n教学楼,1000\n");
        run();
        assertThat(home.resolve("var/digests/2012-04-04/digest.html")).exists();
        assertThat(traces()).isEmpty();
    }

    @Test
    void the_database_password_is_in_no_file_log_or_argument() throws Exception {
        settle("\ndatabase: \"jdbc:postgresql://localhost:1/taizhang?connectTimeout=2\"\n");
        run();
        assertThat(Files.readString(home.resolve("said.txt"))).isNotBlank();
        assertThat(traces()).isEmpty();
    }

    private void settle(String more) throws IOException {
        for (String part : ShippedHome.folders()) ShippedHome.copy(part, home);
        Files.writeString(home.resolve("campaign/campaign.yaml"), more, StandardOpenOption.APPEND);
    }

    private void run() throws Exception {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp"));
        line.addAll(List.of(System.getProperty("java.class.path"), "org.taizhang.cli.Taizhang"));
        line.addAll(List.of("--home", home.toString(), "once", "--as-of", "2012-04-04"));
        ProcessBuilder builder = new ProcessBuilder(line);
        for (String name : List.of("TAIZHANG_MAIL_PASSWORD", "TAIZHANG_DATABASE_PASSWORD"))
            builder.environment().put(name, SECRET);
        builder.environment().put("TAIZHANG_DATABASE_USER", "office");
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile())
                .start();
        List<String> arguments = new ArrayList<>();
        while (!process.waitFor(100, TimeUnit.MILLISECONDS))
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .forEach(p -> p.info().commandLine().ifPresent(arguments::add));
        assertThat(arguments).isNotEmpty().noneMatch(a -> a.contains(SECRET));
    }

    /** The files of the home, the log and all that was said among them, in which the secret stands. */
    private List<Path> traces() throws IOException {
        List<Path> traces = new ArrayList<>();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator)
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET))
                    traces.add(file);
        }
        return traces;
    }
}
