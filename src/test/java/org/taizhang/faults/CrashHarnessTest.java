package org.taizhang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the real program some hundred times, at every site where it changes the world and at random moments, over a stream
 * of files and nights, and holds what became of it against a run that nothing disturbed.
 */
@Tag("faults")
class CrashHarnessTest {
    private static final int KILLS = Integer.getInteger("faults.kills", 240);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    /** So many kills come to every site. */
    private static final int ENOUGH = 240;
    /** After so long no more homes are begun. */
    private static final Duration LONGEST = Duration.ofSeconds(Integer.getInteger("faults.seconds", 400));

    private static final int AT_ONCE = 2;

    @TempDir
    Path folder;

    private final Nights nights;
    private final Map<LocalDate, List<String>> sites = new HashMap<>();
    private DoomedProgram program;
    private Map<String, List<String>> undisturbed;
    private long usualMillis;
    private Kills kills;

    CrashHarnessTest() throws IOException {
        nights = new Nights();
    }

    private record Suffered(int runs, int repeatedMails) {}

    @Test
    void however_often_it_is_killed_the_outcome_is_that_of_an_undisturbed_run() throws Exception {
        program = new DoomedProgram(folder.resolve("workshop"));
        passUndisturbed();
        Random random = new Random(SEED);
        kills = new Kills(random, sites.values().stream().flatMap(List::stream).toList());
        List<Suffered> suffered = new ArrayList<>();
        long since = System.nanoTime();
        for (int round = 0; kills.all() < KILLS && System.nanoTime() - since < LONGEST.toNanos(); round++)
            suffered.addAll(together(round, random));
        report(suffered);
        if (kills.all() >= ENOUGH)
            assertThat(kills.never()).as("sites at which it was never killed").isEmpty();
    }

    private void passUndisturbed() throws Exception {
        try (KilledCity city = new KilledCity(folder.resolve("undisturbed"), 1, program, nights, new Random(SEED))) {
            for (LocalDate night : nights.days()) {
                long since = System.nanoTime();
                sites.put(night, city.pass(night).stream().distinct().toList());
                usualMillis = (System.nanoTime() - since) / 1_000_000;
            }
            city.mailsAreAsExpected();
            undisturbed = new Outcome(city.home).parts();
        }
    }

    private List<Suffered> together(int round, Random random) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Suffered>> cities = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = 2 + round * AT_ONCE + i;
                Random own = new Random(random.nextLong());
                cities.add(() -> suffer(number, own));
            }
            List<Suffered> all = new ArrayList<>();
            for (Future<Suffered> city : threads.invokeAll(cities)) all.add(city.get());
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private Suffered suffer(int number, Random random) throws Exception {
        Path home = folder.resolve("city-" + number);
        try (KilledCity city = new KilledCity(home, number, program, nights, random)) {
            for (LocalDate night : nights.days()) city.suffer(night, sites.get(night), usualMillis, kills);
            city.restNight(nights.days().get(nights.days().size() - 1));
            assertThat(Outcome.differences(undisturbed, new Outcome(home).parts()))
                    .as("what differs in %s, seed %d", home.getFileName(), SEED)
                    .isEmpty();
            city.canBeMadeAgain();
            return new Suffered(city.runs(), city.mailsAreAsExpected());
        }
    }

    private void report(List<Suffered> suffered) throws IOException {
        String words = String.format(
                "Crash harness, seed %d: %d files on %d nights in %d homes; %d runs, %d of them killed; %d mails came twice.%n"
                        + "Each home's outcome is that of the undisturbed run.%nKilled:%n%s%n",
                SEED,
                nights.files(),
                nights.days().size(),
                suffered.size(),
                suffered.stream().mapToInt(Suffered::runs).sum(),
                kills.all(),
                suffered.stream().mapToInt(Suffered::repeatedMails).sum(),
                kills.table());
        System.out.print(words);
        Files.writeString(Files.createDirectories(Path.of("target/faults")).resolve("kills.txt"), words);
    }
}
