package org.taizhang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A home whose runs are killed night after night, begun again, and killed again, until each night is done. */
final class KilledCity implements AutoCloseable {
    /** After so many kills a night is left in peace. */
    private static final int MOST_A_NIGHT = 40;
    /** One in so many kills comes from outside. */
    private static final int FROM_OUTSIDE = 5;

    final Path home;
    private final DoomedProgram program;
    private final Nights nights;
    private final PostOffice post;
    private final Random random;
    /** How often a message may have come: once more for each kill between the server's acceptance and our note of it. */
    private final Map<String, Integer> expected = new TreeMap<>();

    private int runs;

    KilledCity(Path home, int number, DoomedProgram program, Nights nights, Random random) throws IOException {
        this.home = Files.createDirectories(home);
        this.program = program;
        this.nights = nights;
        this.random = random;
        this.post = new PostOffice(number);
        Nights.settle(home, post);
    }

    int runs() {
        return runs;
    }

    /** Lets a night pass without a kill, and gives the sites that it passed. */
    List<String> pass(LocalDate night) throws Exception {
        nights.drop(night, home);
        Path trace = home.resolve("trace.txt");
        Files.writeString(trace, "");
        finish(run(Map.of(Doom.TRACE, trace.toString()), night));
        return Files.readAllLines(trace);
    }

    /** Lets a night pass with kills, as long as there is something left to kill. */
    void suffer(LocalDate night, List<String> sites, long usualMillis, Kills kills) throws Exception {
        nights.drop(night, home);
        for (int n = 0; n < MOST_A_NIGHT; n++) {
            boolean outside = random.nextInt(FROM_OUTSIDE) == 0;
            String site = outside ? Kills.OUTSIDE : kills.next(sites);
            int status = outside ? killFromOutside(night, usualMillis) : killAt(site, kills.never(site), night);
            if (status != Doom.KILLED) {
                finish(status);
                return;
            }
            kills.count(outside ? site : Files.readString(home.resolve("killed.txt")));
            lookAtTheWreck();
        }
        finish(run(Map.of(), night));
    }

    private int killAt(String site, boolean first, LocalDate night) throws Exception {
        Path report = home.resolve("killed.txt");
        Files.deleteIfExists(report);
        int passage = !first && random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 1;
        return run(Map.of(Doom.SITE, site, Doom.PASSAGE, "" + passage, Doom.REPORT, report.toString()), night);
    }

    private int killFromOutside(LocalDate night, long usualMillis) throws Exception {
        Process process = program.begin(home, Map.of(), "once", "--as-of", night.toString());
        runs++;
        if (!process.waitFor(random.nextLong(usualMillis / 8, usualMillis), TimeUnit.MILLISECONDS))
            process.destroyForcibly();
        return DoomedProgram.end(process, home);
    }

    private int run(Map<String, String> doom, LocalDate night) throws Exception {
        runs++;
        return DoomedProgram.end(program.begin(home, doom, "once", "--as-of", night.toString()), home);
    }

    private void finish(int status) throws IOException {
        String said = Files.readString(DoomedProgram.said(home));
        assertThat(status).as("the exit status of a night; it said: " + said).isBetween(0, 1);
        assertThat(said).doesNotContain("taizhang: ").doesNotContain("ERROR");
    }

    /** Just after a kill the database is whole, and the messages that the server has but we don't know of may go again. */
    private void lookAtTheWreck() throws SQLException, InterruptedException {
        Map<String, Integer> came = post.copies();
        try (Snapshot db = new Snapshot(home)) {
            assertThat(db.rows("pragma integrity_check", Set.of())).containsExactly("integrity_check=ok");
            if (!db.has("message")) return;
            for (String row : db.rows("select message_id from message where state = 'queued'", Set.of())) {
                String id = row.substring("message_id=".length());
                if (came.getOrDefault(id, 0) > 0) expected.put(id, came.get(id) + 1);
            }
        }
    }

    /** A day later the home is as if nothing had ever been half written; nothing happens twice. */
    void restNight(LocalDate night) throws Exception {
        FileTime yesterday = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : (Iterable<Path>) all::iterator)
                if (file.getFileName().toString().startsWith(".")) Files.setLastModifiedTime(file, yesterday);
        }
        finish(run(Map.of(), night));
    }

    /** Every message came once, and once more for each kill between the server's acceptance and our note of it. */
    int mailsAreAsExpected() throws Exception {
        Map<String, Integer> came = post.copies();
        try (Snapshot db = new Snapshot(home)) {
            assertThat(db.rows("select * from message where state <> 'sent'", Set.of()))
                    .isEmpty();
            for (String row : db.rows("select message_id from message", Set.of())) {
                String id = row.substring("message_id=".length());
                assertThat(came).as("copies of " + id).containsEntry(id, expected.getOrDefault(id, 1));
            }
            assertThat(db.rows("select message_id from message", Set.of())).hasSameSizeAs(came.keySet());
        }
        return came.values().stream().mapToInt(c -> c - 1).sum();
    }

    /** The archive alone gives the same ledger again, and the ledger the same digests. */
    void canBeMadeAgain() throws Exception {
        Map<String, List<String>> before = new Outcome(home).ledger();
        assertThat(program.run(home, "rebuild")).isZero();
        assertThat(Outcome.differences(before, new Outcome(home).ledger())).isEmpty();
        LocalDate night = nights.days().get(random.nextInt(nights.days().size()));
        Path page = home.resolve("var/digests").resolve(night.toString()).resolve("digest.html");
        byte[] published = Files.readAllBytes(page);
        assertThat(program.run(home, "digest", "--as-of", night.toString())).isZero();
        assertThat(Files.readAllBytes(page)).isEqualTo(published);
    }

    @Override
    public void close() throws IOException {
        post.close();
    }
}
