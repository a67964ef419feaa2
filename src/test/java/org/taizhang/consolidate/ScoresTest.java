package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Measure;
import org.taizhang.campaign.Scoring;

class ScoresTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Scores.Score score(Scoring scoring, Map<Measure, BigDecimal> measures) {
        return new Scores(Campaigns.with(CAMPAIGN, scoring)).of(measures);
    }

    private static final Map<Measure, BigDecimal> MEASURES = Map.of(
            Measure.MILESTONES_KEPT, n("0.5"),
            Measure.PACE_KEPT, n("1.3"),
            Measure.ENROLMENT_RATIO, n("0.7777"),
            Measure.REPORTS_ON_TIME, n("1"),
            Measure.REPORTS_WHOLE, n("0.6667"));

    @Test
    void the_parts_add_up_to_the_score_and_none_gives_more_than_its_weight() {
        Scores.Score score = new Scores(CAMPAIGN).of(MEASURES);
        assertThat(score.parts())
                .extracting(p -> p.points().toPlainString())
                .containsExactly("20.0", "20.0", "15.6", "10.0", "6.7");
        assertThat(score.total()).isEqualTo(n("72.3"));
        assertThat(score.parts()).allSatisfy(p -> assertThat(p.because()).doesNotContain("{"));
    }

    @Test
    void the_weight_of_what_cannot_be_said_is_spread_over_the_rest() {
        Scores.Score score =
                new Scores(CAMPAIGN).of(Map.of(Measure.MILESTONES_KEPT, n("1"), Measure.REPORTS_ON_TIME, n("0.5")));
        assertThat(score.total()).isEqualTo(n("90.0"));
        assertThat(score.parts())
                .extracting(p -> p.points().toPlainString())
                .containsExactly("80.0", "0.0", "0.0", "10.0", "0.0");
    }

    @Test
    void half_of_the_last_place_is_rounded_up_whatever_weight_is_spread() {
        Map<Measure, BigDecimal> measures = new HashMap<>(MEASURES);
        measures.remove(Measure.REPORTS_ON_TIME);
        measures.put(Measure.REPORTS_WHOLE, n("0.4545"));
        assertThat(new Scores(CAMPAIGN).of(measures).parts())
                .filteredOn(p -> p.measure().equals("reports_whole"))
                .extracting(p -> p.points().toPlainString())
                .containsExactly("5.1");
    }

    @Test
    void a_campaign_may_give_nothing_or_all_for_it() {
        Scoring standard = CAMPAIGN.settings().scoring();
        Map<Measure, BigDecimal> measures = Map.of(Measure.MILESTONES_KEPT, n("1"));
        assertThat(score(new Scoring(1, Scoring.WithoutValue.zero, standard.parts(), List.of()), measures)
                        .total())
                .isEqualTo(n("40.0"));
        assertThat(score(new Scoring(1, Scoring.WithoutValue.full, standard.parts(), List.of()), measures)
                        .total())
                .isEqualTo(n("100.0"));
    }

    @Test
    void a_deduction_counts_each_one_up_to_its_most_and_a_bonus_counts_once() {
        Scoring scoring = new Scoring(
                1,
                Scoring.WithoutValue.spread,
                CAMPAIGN.settings().scoring().parts(),
                List.of(
                        new Scoring.Adjustment(
                                Measure.LATE_REPORTS, "迟报", n("-0.5"), Optional.of(n("1")), Optional.empty()),
                        new Scoring.Adjustment(
                                Measure.ENROLMENT_RATIO, "达标", n("2"), Optional.empty(), Optional.of(n("1")))));
        Map<Measure, BigDecimal> three = Map.of(
                Measure.MILESTONES_KEPT, n("1"), Measure.LATE_REPORTS, n("3"), Measure.ENROLMENT_RATIO, n("0.99"));
        Map<Measure, BigDecimal> one =
                Map.of(Measure.MILESTONES_KEPT, n("1"), Measure.LATE_REPORTS, n("1"), Measure.ENROLMENT_RATIO, n("1"));
        assertThat(score(scoring, one).total()).isEqualTo(n("101.5"));
        assertThat(score(scoring, three).parts())
                .last()
                .extracting(p -> p.points().toPlainString())
                .isEqualTo("-1.0");
    }

    @Test
    void equal_scores_share_a_rank_and_the_next_is_left_out() {
        List<Map<Measure, BigDecimal>> measures = Stream.of("0.9", "0.5", "0.90", "0.1")
                .map(kept -> {
                    Map<Measure, BigDecimal> county = new HashMap<>(MEASURES);
                    county.put(Measure.MILESTONES_KEPT, n(kept));
                    return county;
                })
                .toList();
        ScoreTable table = new ScoreTable(new Scores(CAMPAIGN), measures);
        assertThat(IntStream.range(0, 4).map(table::rank)).containsExactly(1, 3, 1, 4);
        assertThat(IntStream.range(0, 4)
                        .map(i -> table.measures(i).get(Measure.RANK_FROM_LAST).intValueExact()))
                .containsExactly(3, 2, 3, 1);
    }

    @Test
    void a_county_that_has_risen_has_a_positive_change() {
        Desk desk = new Desk(CAMPAIGN);
        desk.projects("2012-02-05", "yunling", "2012-01", desk.project("楼", "started", 1))
                .projects("2012-02-20", "shiqiao", "2012-01", desk.project("楼", "started", 1))
                .schools(
                        "2012-03-03",
                        "shiqiao",
                        "2012-02",
                        desk.school("职专", "vocational", 10, 1),
                        desk.school("一高", "general", 10, 1))
                .schools(
                        "2012-03-03",
                        "yunling",
                        "2012-02",
                        desk.school("职专", "vocational", 1, 1),
                        desk.school("一高", "general", 10, 1));
        assertThat(desk.county("2012-02-25", "yunling").rankChange()).isZero();
        assertThat(desk.county("2012-03-04", "shiqiao").rank()).isEqualTo(1);
        assertThat(desk.county("2012-03-04", "shiqiao").rankChange()).isEqualTo(1);
        assertThat(desk.county("2012-03-04", "yunling").rankChange()).isNegative();
    }
}
