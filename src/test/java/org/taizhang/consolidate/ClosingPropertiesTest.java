package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.Arrival;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.LedgerException;
import org.taizhang.ledger.OfficeAct;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Value;

/** Whatever was closed on earlier nights, the figures of a night are those that all reports give. */
class ClosingPropertiesTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();
    private static final String FORM = "project-progress";
    private static final List<String> STAGES =
            List.of("sited", "foundation_laid", "started", "topped_out", "completed");

    @Property(tries = 10)
    void closings_change_no_figure(@ForAll long seed) throws IOException {
        tell(seed);
    }

    /** A retired project that an earlier month listed again, and a unit's row beside a county's "nothing has changed". */
    @Example
    void closings_change_no_figure_where_they_once_did() throws IOException {
        tell(3096);
        tell(74025);
    }

    private static void tell(long seed) throws IOException {
        Path home = Files.createTempDirectory("closing");
        Random random = new Random(seed);
        try (Ledger ledger = Ledger.open(new Home(home), CAMPAIGN)) {
            int step = 0;
            for (LocalDate day = LocalDate.of(2012, 2, 3); day.getYear() < 2013; day = day.plusDays(12)) {
                for (int n = random.nextInt(4); n > 0; n--) act(ledger, random, day, step++);
                same(ledger, day);
                assertThat(present(home)).isEqualTo(rows(ledger, day));
            }
            for (int past = 0; past < 5; past++)
                same(ledger, LocalDate.of(2012, 2, 1).plusDays(random.nextInt(330)));
        } finally {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path f : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(f);
            }
        }
    }

    /** Where the rows of the ledger's present stand. */
    private static List<String> present(Path home) {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + new Home(home).database());
                ResultSet found = c.createStatement()
                        .executeQuery("select r.submission_id, p.row_no, p.period from project_progress p"
                                + " join report r on r.id = p.report_id order by p.key_text")) {
            List<String> rows = new ArrayList<>();
            while (found.next()) rows.add(found.getLong(1) + " " + found.getInt(2) + " " + found.getString(3));
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the rows of the projects in the figures stand. */
    private static List<String> rows(Ledger ledger, LocalDate day) {
        return new Consolidation(CAMPAIGN)
                .figures(day, ledger::asOf).counties().stream()
                        .filter(c -> c.county().equals("yunling"))
                        .flatMap(c -> c.projectList().stream())
                        .map(p -> p.origin().submissionId() + " " + p.origin().row() + " " + p.period())
                        .toList();
    }

    private static void same(Ledger ledger, LocalDate day) {
        Figures closed = new Consolidation(CAMPAIGN).figures(day, ledger::asOf);
        Figures open = new Consolidation(CAMPAIGN).figures(day, d -> open(ledger, d));
        if (!closed.equals(open))
            assertThat(parts(closed)).as("the figures of %s", day).isEqualTo(parts(open));
    }

    private static List<String> parts(Figures f) {
        return Stream.of(
                        f.city(),
                        f.counties().get(0),
                        f.stalled(),
                        f.behindPlan(),
                        f.dropped(),
                        f.problems(),
                        f.changes(),
                        f.dataQuality(),
                        f.before(),
                        f.milestones(),
                        f.reporting())
                .map(Object::toString)
                .toList();
    }

    /** The same, read from all reports. */
    private static AsOf open(Ledger ledger, LocalDate day) {
        AsOf closed = ledger.asOf(day);
        return new AsOf() {
            @Override
            public LocalDate day() {
                return day;
            }

            @Override
            public CountyLedger county(String id) {
                return closed.county(id);
            }

            @Override
            public CountyDays county(String id, String terms, LocalDate since) {
                return on -> ledger.asOf(on).county(id);
            }

            @Override
            public List<OfficeDecision> office() {
                return closed.office();
            }

            @Override
            public String fingerprint() {
                return closed.fingerprint();
            }
        };
    }

    private static void act(Ledger ledger, Random random, LocalDate day, int step) {
        Optional<String> unit = random.nextInt(6) == 0 ? Optional.of("labour") : Optional.empty();
        // Mostly of last month, now and then of any month before.
        int back = random.nextInt(5) == 0 ? 1 + random.nextInt(6) : 1;
        String month = day.minusMonths(back).toString().substring(0, 7);
        Period period = Period.parse(month).orElseThrow();
        OfficeAct act = new OfficeAct("office", "why", day.atTime(12, 0).atOffset(ZoneOffset.ofHours(8)));
        try {
            switch (random.nextInt(14)) {
                case 0 -> ledger.exclude(1 + random.nextInt(step + 1), act);
                case 1 -> ledger.withdraw("yunling", unit, FORM, period, act);
                case 2 -> ledger.merge("yunling", FORM, name(random), name(random), act);
                case 3 -> ledger.retire("yunling", FORM, name(random), act);
                case 4 -> enter(ledger, day, step, unit, period, List.of(), Optional.empty());
                case 5 ->
                    enter(ledger, day, step, unit, period, rows(random, 1), Optional.of(1L + random.nextInt(step + 1)));
                default ->
                    enter(ledger, day, step, unit, period, rows(random, 1 + random.nextInt(4)), Optional.empty());
            }
        } catch (LedgerException e) {
            assertThat(e.getMessage()).containsAnyOf("There is no", "has no", "can't be merged");
        }
    }

    private static void enter(
            Ledger ledger,
            LocalDate day,
            int step,
            Optional<String> unit,
            Period period,
            List<RowReading> rows,
            Optional<Long> corrects) {
        String sha = "%064x".formatted(step);
        Arrival arrival = new Arrival(
                "yunling",
                unit,
                step + ".xlsx",
                sha,
                "folder",
                OffsetDateTime.parse(day + "T12:00:00+08:00"),
                Path.of(sha),
                Path.of(step + ".xlsx"));
        TableReading table = new TableReading(
                Optional.of("Sheet1"),
                FORM,
                "yunling",
                period,
                false,
                List.of(),
                rows,
                new Counts(rows.size() + 1, 1, rows.size(), 0, 0, 0, 0),
                rows.isEmpty());
        Reading reading = new Reading(
                step + ".xlsx",
                sha,
                step % 3 == 0 ? Reading.Status.PARTIAL : Reading.Status.ACCEPTED,
                Optional.of("yunling"),
                unit,
                List.of(table),
                List.of());
        ledger.enter(corrects.map(arrival::correcting).orElse(arrival), reading);
    }

    private static String name(Random random) {
        return String.valueOf("甲乙丙丁戊".charAt(random.nextInt(5)));
    }

    private static List<RowReading> rows(Random random, int count) {
        List<String> names = new ArrayList<>(List.of("甲", "乙", "丙", "丁", "戊"));
        List<RowReading> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Value> values = new LinkedHashMap<>();
            values.put("project", new Value.Text(names.remove(random.nextInt(names.size()))));
            if (random.nextInt(4) > 0) values.put("stage", new Value.Entry(STAGES.get(random.nextInt(5))));
            if (random.nextInt(4) > 0) values.put("invested", new Value.Number(new BigDecimal(random.nextInt(3))));
            if (random.nextInt(3) > 0) values.put("total_investment", new Value.Number(new BigDecimal(9)));
            if (random.nextInt(3) > 0) values.put("year_plan", new Value.Number(new BigDecimal(5)));
            if (random.nextInt(2) > 0)
                values.put("planned_completion", new Value.Date("2012-0" + (1 + random.nextInt(9))));
            if (random.nextInt(2) > 0) values.put("problems", new Value.Text(random.nextInt(2) + "缺口"));
            rows.add(new RowReading(5 + i, true, values, Map.of()));
        }
        return rows;
    }
}
