package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.taizhang.campaign.Period;
import org.taizhang.value.Value;

/** Whatever comes in whatever order, the present and every past day are what going through the whole history gives. */
class HistoryPropertyTest {
    private static final LocalDate START = LocalDate.of(2012, 1, 1);

    @Property(tries = 12)
    void the_present_and_every_past_day_follow_from_the_history(@ForAll long seed) throws IOException {
        Path home = Files.createTempDirectory("ledger");
        try (TestLedger t = new TestLedger(home)) {
            Random random = new Random(seed);
            Map<LocalDate, List<String>> seen = new HashMap<>();
            LocalDate day = START;
            for (int step = 0; step < 30; step++) {
                if (random.nextInt(3) == 0) {
                    seen.put(day, state(t, day));
                    day = day.plusDays(1 + random.nextInt(2));
                }
                act(t, random, day.toString(), step);
                assertThat(present(t)).isEqualTo(latest(t, day));
                assertThat(state(t, day)).isEqualTo(latest(t, day));
            }
            seen.forEach(
                    (past, then) -> assertThat(state(t, past)).isEqualTo(then).isEqualTo(latest(t, past)));
        } finally {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path f : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(f);
            }
        }
    }

    private static void act(TestLedger t, Random random, String day, int step) {
        t.unit = random.nextInt(4) == 0 ? Optional.of("labour") : Optional.empty();
        String period = "2012-0" + (1 + random.nextInt(4));
        int what = random.nextInt(10);
        try {
            if (what == 0) t.ledger.exclude(1 + random.nextInt(step + 1), OfficeTest.on(day));
            else if (what == 1)
                t.ledger.withdraw(
                        "yunling",
                        t.unit,
                        "project-progress",
                        Period.parse(period).orElseThrow(),
                        OfficeTest.on(day));
            else if (what == 2) t.enter("nil" + step, day, TestLedger.nothingNew(period));
            else if (what == 3)
                t.ledger.enter(
                        t.arrival("c" + step, day).correcting(1 + random.nextInt(step + 1)),
                        t.accepted(projects(period, rows(random, 1))));
            else t.enter("f" + step, day, projects(period, rows(random, 1 + random.nextInt(3))));
        } catch (LedgerException e) {
            assertThat(e.getMessage()).startsWith("There is no");
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Value>[] rows(Random random, int count) {
        List<String> names = new ArrayList<>(List.of("甲", "乙", "丙", "丁", "戊"));
        Map<String, Value>[] rows = new Map[count];
        for (int i = 0; i < count; i++)
            rows[i] = project(names.remove(random.nextInt(names.size())), "started", random.nextInt(1000));
        return rows;
    }

    private static List<String> present(TestLedger t) {
        return t.query("select key_text, period, report_id, invested from project_progress order by key_text");
    }

    private static List<String> latest(TestLedger t, LocalDate day) {
        TreeMap<String, String> rows = new TreeMap<>();
        for (AsOf.LatestRow l : AsOf.LatestRow.among(t.asOf(day.toString()).reports()))
            rows.put(l.row().key(), line(l));
        return List.copyOf(rows.values());
    }

    private static List<String> state(TestLedger t, LocalDate day) {
        return t.asOf(day.toString()).latest().stream()
                .sorted(Comparator.comparing(l -> l.row().key()))
                .map(HistoryPropertyTest::line)
                .toList();
    }

    private static String line(AsOf.LatestRow l) {
        return l.row().key() + "|" + l.report().period() + "|" + l.report().id() + "|"
                + l.row().values().get("invested").text();
    }
}
