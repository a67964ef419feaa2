package org.taizhang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Form;

/**
 * The program as it runs day and night, killed while files are dropped into its folders: what becomes of them is what
 * becomes of them in one that nobody kills.
 */
@Tag("faults")
class KilledServiceTest {
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** A life lasts at most so long after the program is ready; one in so many ends before that. */
    private static final int LIFE_MILLIS = 2_500;

    private static final int SHORT = 4;

    @TempDir
    Path folder;

    private final Nights nights;
    private final Random random = new Random(SEED);
    private DoomedProgram program;
    private int kills;

    KilledServiceTest() throws IOException {
        nights = new Nights();
    }

    @BeforeEach
    void make() throws Exception {
        program = new DoomedProgram(folder.resolve("workshop"));
    }

    @Test
    void each_file_has_the_effect_that_it_has_where_nothing_is_killed() throws Exception {
        Map<String, List<String>> undisturbed = outcome("undisturbed", 97, false);
        assertThat(Outcome.differences(undisturbed, outcome("killed", 98, true)))
                .as("what differs, seed %d", SEED)
                .isEmpty();
        assertThat(kills).isGreaterThanOrEqualTo(nights.days().size());
    }

    private Map<String, List<String>> outcome(String name, int number, boolean killed) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        try (PostOffice post = new PostOffice(number)) {
            Nights.settle(home, post);
            for (LocalDate night : nights.days()) {
                nights.drop(night, home);
                if (killed) for (int life = 1 + random.nextInt(2); life > 0; life--) liveAndDie(home);
                Process last = start(home);
                await(home, () -> waiting(home) == 0 && isIdle(home));
                stop(last);
            }
            mailsCame(home, post);
            assertThat(program.run(home, "verify")).isZero();
            return outcome(home);
        }
    }

    private void liveAndDie(Path home) throws Exception {
        Process process;
        if (random.nextInt(SHORT) == 0) {
            process = program.begin(home, Map.of(), "start");
            Thread.sleep(random.nextInt(LIFE_MILLIS));
        } else {
            process = start(home);
            Thread.sleep(random.nextInt(LIFE_MILLIS));
        }
        process.destroyForcibly().waitFor();
        kills++;
    }

    private Process start(Path home) throws Exception {
        Process process = program.begin(home, Map.of(), "start");
        await(home, () -> said(home).contains("Ready"));
        return process;
    }

    private void stop(Process process) throws Exception {
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Path home, Condition condition) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(said(home)).isLessThan(until);
            Thread.sleep(100);
        }
    }

    private static String said(Path home) throws IOException {
        return Files.readString(DoomedProgram.said(home));
    }

    private static int waiting(Path home) throws IOException {
        int waiting = 0;
        for (String county : counties(home)) {
            try (Stream<Path> files = Files.list(home.resolve("inbox").resolve(county))) {
                waiting += (int) files.filter(Files::isRegularFile).count();
            }
        }
        return waiting;
    }

    /** Nothing is left to be answered or sent. */
    private static boolean isIdle(Path home) throws Exception {
        try (Snapshot db = new Snapshot(home)) {
            return db.has("message")
                    && db.rows("select id from errand", Set.of()).isEmpty()
                    && db.rows("select id from message where state <> 'sent'", Set.of())
                            .isEmpty();
        }
    }

    private static List<String> counties(Path home) throws IOException {
        return CampaignFiles.load(home).counties().stream().map(c -> c.id()).toList();
    }

    /** Each message came, and at most a few of them twice: where the kill fell between its acceptance and our note of it. */
    private void mailsCame(Path home, PostOffice post) throws Exception {
        Map<String, Integer> came = post.copies();
        try (Snapshot db = new Snapshot(home)) {
            List<String> ids = db.rows("select message_id from message", Set.of()).stream()
                    .map(r -> r.substring("message_id=".length()))
                    .toList();
            assertThat(came.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        }
        int twice = came.values().stream().mapToInt(c -> c - 1).sum();
        assertThat(twice).isLessThanOrEqualTo(kills);
    }

    /** All but numbers, moments, and what follows from them. */
    private static Map<String, List<String>> outcome(Path home) throws Exception {
        Map<String, List<String>> parts = new TreeMap<>();
        try (Snapshot db = new Snapshot(home)) {
            parts.put("submission", db.rows("select county, file_name, sha256, status from submission", Set.of()));
            parts.put(
                    "report",
                    db.rows(
                            "select s.file_name, r.form, r.county, r.period, r.revision, r.is_current, r.kind,"
                                    + " r.row_count, r.errors, r.warnings from report r"
                                    + " join submission s on s.id = r.submission_id",
                            Set.of()));
            parts.put("finding", db.rows("select * from finding", Set.of("id", "submission_id", "report_id")));
            parts.put("message", db.rows("select kind, county, recipient, state from message", Set.of()));
            for (Form form : CampaignFiles.load(home).forms())
                parts.put(form.table(), db.rows("select * from " + form.table(), Set.of("report_id", "row_id")));
        }
        parts.put("files", files(home.resolve("inbox")));
        return parts;
    }

    /** But for drafts, which are cleared away after a day. */
    private static List<String> files(Path inbox) throws IOException {
        try (Stream<Path> all = Files.walk(inbox)) {
            List<String> names = new ArrayList<>();
            all.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().startsWith("."))
                    .forEach(f -> names.add(inbox.relativize(f).toString()));
            names.sort(null);
            return names;
        }
    }
}
