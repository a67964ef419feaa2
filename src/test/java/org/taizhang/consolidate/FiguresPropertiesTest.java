package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

/** What holds of the figures whatever counties send. */
class FiguresPropertiesTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();
    private static final List<String> STAGES =
            List.of("not_started", "sited", "foundation_laid", "started", "completed");

    /** One report of one project and one school each; a negative stage or amount is left out. */
    record Sent(String county, int month, int day, String project, int stage, int invested, int enrolled) {
        void to(Desk desk) {
            String received = String.format("2012-%02d-%02d", month + 1, day);
            String period = String.format("2012-%02d", month);
            desk.projects(
                    received,
                    county,
                    period,
                    desk.project(project, stage < 0 ? null : STAGES.get(stage), invested < 0 ? null : invested));
            desk.schools(
                    received,
                    county,
                    period,
                    desk.school("职专", "vocational", enrolled, 1),
                    desk.school("一高", "general", 10, 1));
        }

        Object place() {
            return List.of(county, month, day);
        }
    }

    @Provide
    Arbitrary<List<Sent>> sent() {
        return Combinators.combine(
                        Arbitraries.of("yunling", "shiqiao", "nanping"),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of("甲", "乙"),
                        Arbitraries.integers().between(-1, STAGES.size() - 1),
                        Arbitraries.integers().between(-1, 3),
                        Arbitraries.integers().between(0, 30))
                .as(Sent::new)
                .list()
                .ofMaxSize(25)
                .uniqueElements(Sent::place);
    }

    private static Figures figures(List<Sent> sent, String day) {
        Desk desk = new Desk(CAMPAIGN);
        List<Sent> byDay = new ArrayList<>(sent);
        byDay.sort(java.util.Comparator.comparingInt(s -> s.month() * 100 + s.day()));
        byDay.forEach(s -> s.to(desk));
        return desk.figures(day);
    }

    private static Object withoutOrigins(Figures f) {
        return f.toString().replaceAll("Origin\\[[^]]*\\]", "");
    }

    @Property(tries = 60)
    void the_same_day_twice_gives_the_same_figures_and_the_order_within_a_day_does_not_matter(
            @ForAll("sent") List<Sent> sent, @ForAll Random random) {
        List<Sent> shuffled = new ArrayList<>(sent);
        Collections.shuffle(shuffled, random);
        assertThat(figures(sent, "2012-07-03")).isEqualTo(figures(sent, "2012-07-03"));
        assertThat(withoutOrigins(figures(shuffled, "2012-07-03")))
                .isEqualTo(withoutOrigins(figures(sent, "2012-07-03")));
    }

    @Property(tries = 60)
    void a_countys_figures_depend_on_its_own_reports_alone_but_for_its_rank(@ForAll("sent") List<Sent> sent) {
        List<Sent> own = sent.stream().filter(s -> s.county().equals("yunling")).toList();
        Figures.CountyFigures alone = figures(own, "2012-07-03").counties().get(0);
        Figures.CountyFigures among = figures(sent, "2012-07-03").counties().get(0);
        assertThat(among)
                .usingRecursiveComparison()
                .ignoringFields("rank", "rankChange", "more", "projectList", "enrolment")
                .isEqualTo(alone);
        assertThat(among.projectList())
                .extracting(Figures.ProjectFigures::stage)
                .isEqualTo(alone.projectList().stream()
                        .map(Figures.ProjectFigures::stage)
                        .toList());
    }

    @Property(tries = 60)
    void what_comes_later_does_not_change_the_figures_of_a_past_day(@ForAll("sent") List<Sent> sent) {
        List<Sent> till = sent.stream().filter(s -> s.month() < 4).toList();
        assertThat(withoutOrigins(figures(sent, "2012-04-30"))).isEqualTo(withoutOrigins(figures(till, "2012-04-30")));
    }

    @Property(tries = 60)
    void sums_agree_with_their_parts(@ForAll("sent") List<Sent> sent) {
        Figures f = figures(sent, "2012-07-03");
        every(f, c -> {
            assertThat(c.byStage().values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(c.projects());
            assertThat(c.projectList()).hasSize(c.projects());
            assertThat(c.parts().stream().map(Figures.ScorePart::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(c.score());
            assertThat(c.overdue()).isEqualTo((int) f.overdue().stream()
                    .filter(o -> o.county().equals(c.county()))
                    .count());
            assertThat(c.stalled()).isEqualTo((int) f.stalled().stream()
                    .filter(o -> o.county().equals(c.county()))
                    .count());
        });
        assertThat(f.counties().stream()
                        .mapToInt(Figures.CountyFigures::projects)
                        .sum())
                .isEqualTo(f.city().projects());
        assertThat(f.city().byStage().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(f.city().projects());
        for (Figures.Reporting r : f.reporting())
            assertThat(r.onTime() + r.late() + r.missing() + r.pending()).isEqualTo(r.expected());
        for (MilestoneFigures m : f.milestones())
            assertThat(m.reachedInTime() + m.reachedLate() + m.open() + m.atRisk() + m.overdue() + m.unknown())
                    .isEqualTo(m.bound());
    }

    private static void every(Figures f, Consumer<Figures.CountyFigures> check) {
        f.counties().forEach(check);
    }
}
