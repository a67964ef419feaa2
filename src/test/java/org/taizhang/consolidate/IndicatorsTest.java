package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Measure;
import org.taizhang.campaign.Scoring;
import org.taizhang.ledger.AsOf;

/** Figures that the school census makes of its own numbers and lists. */
class IndicatorsTest {
    private static final String CENSUS = "school-census";

    private final Campaign campaign = Campaigns.with(
            CampaignFiles.load(Path.of("examples/school-census")),
            new Scoring(
                    1,
                    Scoring.WithoutValue.spread,
                    List.of(new Scoring.Part(
                            Measure.of("free_meals_share"),
                            "Free meals",
                            BigDecimal.valueOf(40),
                            new BigDecimal("0.5"),
                            BigDecimal.ONE)),
                    List.of()));
    private final Desk desk = new Desk(campaign);

    private AsOf.ReportRow school(String name, String level, Integer pupils, Integer freeMeals, Integer teachers) {
        return desk.row(CENSUS, name, "level", level, "pupils", pupils, "free_meals", freeMeals, "teachers", teachers);
    }

    private Figures figures() {
        desk.sends(
                        "2024-04-02",
                        "ashford",
                        CENSUS,
                        "2024-Q1",
                        school("Oak", "high", 600, 150, 40),
                        school("Elm", "middle", 400, null, 10),
                        school("Ash", null, null, 50, null))
                .sends("2024-04-02", "brookdale", CENSUS, "2024-Q1", school("Fir", "elementary", 200, 190, 10));
        return desk.figures("2024-04-10");
    }

    private static Map<String, BigDecimal> county(Figures figures, int n) {
        return figures.counties().get(n).more();
    }

    @Test
    void a_quotient_is_one_of_sums_over_the_rows_that_say_both() {
        assertThat(county(figures(), 0)).containsEntry("free_meals_share", new BigDecimal("0.25"));
        assertThat(county(figures(), 0)).containsEntry("pupils_per_teacher", new BigDecimal("20"));
    }

    @Test
    void a_sum_is_over_the_rows_that_say_it_and_a_share_over_those_that_say_any_entry() {
        Figures figures = figures();
        assertThat(county(figures, 0)).containsEntry("pupils", new BigDecimal("1000"));
        assertThat(county(figures, 0)).containsEntry("high_schools", new BigDecimal("0.5"));
        assertThat(county(figures, 1)).containsEntry("high_schools", new BigDecimal("0"));
        assertThat(county(figures, 2)).doesNotContainKeys("pupils", "high_schools", "free_meals_share");
    }

    @Test
    void the_city_s_is_made_of_the_counties_sums_and_no_mean_of_them() {
        Figures figures = figures();
        assertThat(figures.indicators())
                .extracting(IndicatorFigures::id, IndicatorFigures::value)
                .containsExactly(
                        tuple("free_meals_share", Optional.of(new BigDecimal("0.425"))),
                        tuple("pupils_per_teacher", Optional.of(new BigDecimal("20"))),
                        tuple("pupils", Optional.of(new BigDecimal("1200"))),
                        tuple("high_schools", Optional.of(new BigDecimal("0.3333"))));
        assertThat(figures.city().more()).containsEntry("pupils", new BigDecimal("1200"));
    }

    @Test
    void the_latest_report_of_each_county_counts() {
        figures();
        desk.sends("2024-07-02", "ashford", CENSUS, "2024-Q2", school("Oak", "high", 500, 250, 40));
        Figures figures = desk.figures("2024-07-10");
        assertThat(county(figures, 0)).containsEntry("free_meals_share", new BigDecimal("0.5"));
        assertThat(figures.city().more()).containsEntry("pupils", new BigDecimal("700"));
    }

    @Test
    void it_is_aimed_at_scored_and_explained_like_any_measure() {
        Figures figures = figures();
        TargetFigures target = figures.targets().get(0);
        assertThat(target.value()).contains(new BigDecimal("0.425"));
        assertThat(target.gap()).contains(new BigDecimal("0.075"));
        assertThat(target.students()).isEmpty();
        assertThat(figures.counties().get(0).parts())
                .filteredOn(p -> p.measure().equals("free_meals_share"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.points()).isEqualByComparingTo("20");
                    assertThat(p.because()).startsWith("Free meals 0.25 ");
                });
        assertThat(figures.rules().get("free_meals_share"))
                .isEqualTo(
                        "The sum of \"Free meals\" over the sum of \"Pupils\" in the latest School census of each county,"
                                + " from the rows that say both.");
        assertThat(figures.rules().get("high_schools"))
                .contains("say High among")
                .contains("\"Level\"");
        assertThat(figures.rules().values()).as("no role that nobody plays").noneMatch(r -> r.contains("{"));
        assertThat(new Explanations(campaign).of("pupils")).containsOnlyKeys("pupils");
    }
}
