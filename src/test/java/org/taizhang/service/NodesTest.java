package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.ledger.PostgresServer;

/**
 * Three programs on one inbox and one database whose clocks are minutes apart, of which one is killed at random moments
 * again and again, against one program on a file that nobody disturbs.
 */
@Tag("nodes")
class NodesTest {
    private static final int NODES = 3;
    private static final int KILLS_A_DAY = 5;
    private static final int MOST_TOLD = 30;
    private static final String[] CLOCKS = {"+4m", "", "-3m"};
    /** A night that was set by the clock that is most ahead may have to wait for one that is most behind. */
    private static final Duration PATIENCE = Duration.ofMinutes(9);

    private static final String[] DAYS = {"2012-04-03", "2012-04-04", "2012-04-05"};

    @TempDir
    Path folder;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int started;

    @Test
    @Timeout(1800)
    void three_nodes_of_which_one_dies_again_and_again_have_the_effects_of_one_that_is_left_alone() throws Exception {
        Optional<PostgresServer> server = PostgresServer.shared();
        Assumptions.assumeTrue(server.isPresent(), "There is no PostgreSQL under /usr/lib/postgresql.");
        System.out.println(
                "seed " + seed + (SharedHome.canShiftClocks() ? ", clocks shifted" : ", clocks as they are"));
        SharedHome alone = new SharedHome(Files.createDirectory(folder.resolve("alone")), Optional.empty());
        play(alone, 1, false);
        SharedHome shared = new SharedHome(
                Files.createDirectory(folder.resolve("shared")),
                Optional.of(server.get().url("nodes")));
        play(shared, NODES, true);
        assertThat(differences(alone.content(), shared.content()))
                .as("seed " + seed)
                .isEmpty();
    }

    /** Lines that one of the two has and the other has not, each with what it is of. */
    private static List<String> differences(Map<String, List<String>> expected, Map<String, List<String>> found) {
        List<String> differences = new ArrayList<>();
        Set<String> all = new TreeSet<>(expected.keySet());
        all.addAll(found.keySet());
        for (String what : all) {
            List<String> wanted = expected.getOrDefault(what, List.of());
            List<String> there = found.getOrDefault(what, List.of());
            if (wanted.equals(there)) continue;
            if (wanted.size() != there.size())
                differences.add(what + ": " + wanted.size() + " lines, now " + there.size());
            for (int i = 0; i < Math.min(wanted.size(), there.size()) && differences.size() < MOST_TOLD; i++)
                if (!wanted.get(i).equals(there.get(i)))
                    differences.add(what + ": " + wanted.get(i) + "\n   but now: " + there.get(i));
        }
        return differences;
    }

    private void play(SharedHome home, int nodes, boolean killing) throws Exception {
        List<Process> running = new ArrayList<>();
        int dropped = 0;
        try {
            for (int day = 0; day < DAYS.length; day++) {
                String today = DAYS[day];
                while (running.size() < nodes) running.add(start(home, today, nodes));
                String before = day == 0 ? "2012-04-02" : DAYS[day - 1];
                int kills = killing ? KILLS_A_DAY : 0;
                if (day < 2) {
                    for (int file = 0; file < SharedHome.FILES_A_DAY; file++) {
                        for (int county = 0; county < SharedHome.COUNTIES; county++) home.drop(county, 3 + day, file);
                        dropped += SharedHome.COUNTIES;
                        Thread.sleep(1000);
                        if (kills > 0 && random.nextBoolean()) kills = killOne(home, running, today, kills);
                    }
                }
                Instant latest = Instant.now().plus(PATIENCE);
                while (!home.isDone(before, dropped)) {
                    Thread.sleep(200 + random.nextInt(300));
                    allRun(home, running);
                    if (kills > 0 && random.nextInt(8) == 0) kills = killOne(home, running, today, kills);
                    if (Instant.now().isAfter(latest))
                        throw new AssertionError("seed " + seed + ": it does not end; see " + log(home));
                }
                for (Process p : running) SharedHome.stop(p);
                running.clear();
            }
        } finally {
            for (Process p : running) p.destroyForcibly();
        }
    }

    private void allRun(SharedHome home, List<Process> running) throws Exception {
        for (Process p : running)
            if (!p.isAlive()) throw new AssertionError("seed " + seed + ": one ended by itself; see " + log(home));
    }

    private static String log(SharedHome home) throws Exception {
        return Files.readString(home.home.root().resolve("nodes.log"));
    }

    /** Of several programs no two clocks agree. */
    private Process start(SharedHome home, String today, int nodes) throws Exception {
        return home.start(today, nodes == 1 ? "" : CLOCKS[started++ % CLOCKS.length]);
    }

    private int killOne(SharedHome home, List<Process> running, String today, int kills) throws Exception {
        Process victim = running.remove(random.nextInt(running.size()));
        victim.destroyForcibly().waitFor();
        running.add(start(home, today, NODES));
        return kills - 1;
    }
}
