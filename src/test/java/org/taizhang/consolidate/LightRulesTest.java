package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Lights;
import org.taizhang.campaign.Measure;

/** The default lights, and those of real cities, with their bounds taken exactly. */
class LightRulesTest {
    private static final LocalDate DAY = LocalDate.parse("2012-06-30");

    @TempDir
    Path home;

    private static Figures.Light light(Campaign campaign, IntFunction<Map<Measure, BigDecimal>> measures) {
        return new LightRules(campaign, DAY).of("yunling", measures);
    }

    private static String id(Campaign campaign, Map<Measure, BigDecimal> measures) {
        return light(campaign, month -> measures).id();
    }

    private static Map<Measure, BigDecimal> is(Measure measure, String value) {
        return Map.of(measure, new BigDecimal(value));
    }

    @Test
    void by_default_one_overdue_is_red_one_standing_still_yellow_and_nothing_green() {
        Campaign campaign = CampaignFiles.shipped();
        assertThat(id(campaign, is(Measure.OVERDUE, "1"))).isEqualTo("red");
        assertThat(id(campaign, is(Measure.STALLED, "1"))).isEqualTo("yellow");
        assertThat(id(campaign, is(Measure.OVERDUE, "0"))).isEqualTo("green");
        assertThat(light(campaign, m -> is(Measure.OVERDUE, "2")).because())
                .contains("节点逾期项数2")
                .contains("≥ 1");
    }

    @Test
    void yinchuan_is_yellow_from_ten_to_thirty_points_behind_and_red_beyond() {
        Campaign campaign = Campaigns.withLightsOf("yinchuan", home);
        assertThat(id(campaign, is(Measure.PACE, "-9.99"))).isEqualTo("green");
        assertThat(id(campaign, is(Measure.PACE, "-10"))).isEqualTo("yellow");
        assertThat(id(campaign, is(Measure.PACE, "-30"))).isEqualTo("yellow");
        assertThat(id(campaign, is(Measure.PACE, "-30.01"))).isEqualTo("red");
    }

    @Test
    void yinchuan_is_red_after_three_months_in_a_row_without_a_start() {
        Campaign campaign = Campaigns.withLightsOf("yinchuan", home);
        assertThat(light(campaign, month -> is(Measure.BEHIND_START, month < 2 ? "1" : "0"))
                        .id())
                .isEqualTo("yellow");
        assertThat(light(campaign, month -> is(Measure.BEHIND_START, month < 3 ? "1" : "0"))
                        .id())
                .isEqualTo("red");
    }

    @Test
    void xinhuang_watches_below_eighty_percent_and_shows_the_card_below_sixty() {
        Campaign campaign = Campaigns.withLightsOf("xinhuang", home);
        assertThat(id(campaign, is(Measure.PACE_KEPT, "0.8"))).isEqualTo("none");
        assertThat(id(campaign, is(Measure.PACE_KEPT, "0.7999"))).isEqualTo("watched");
        assertThat(id(campaign, is(Measure.PACE_KEPT, "0.6"))).isEqualTo("watched");
        assertThat(light(campaign, m -> is(Measure.PACE_KEPT, "0.59")).label()).isEqualTo("黄牌");
    }

    @Test
    void sanya_shows_red_after_two_months_below_the_task() {
        Campaign campaign = Campaigns.withLightsOf("sanya", home);
        assertThat(id(campaign, is(Measure.PACE_KEPT, "1"))).isEqualTo("green");
        assertThat(light(campaign, month -> is(Measure.PACE_KEPT, month == 0 ? "0.99" : "1"))
                        .id())
                .isEqualTo("yellow");
        assertThat(light(campaign, month -> is(Measure.PACE_KEPT, "0.99")).id()).isEqualTo("red");
    }

    @Test
    void in_mianyang_red_is_the_honour() {
        Campaign campaign = Campaigns.withLightsOf("mianyang", home);
        assertThat(id(campaign, Map.of(Measure.RANK, BigDecimal.valueOf(5), Measure.PACE_KEPT, new BigDecimal("1.1"))))
                .isEqualTo("red-list");
        assertThat(id(campaign, Map.of(Measure.RANK, BigDecimal.valueOf(5), Measure.PACE_KEPT, BigDecimal.ONE)))
                .isEqualTo("neither");
        assertThat(id(
                        campaign,
                        Map.of(
                                Measure.RANK_FROM_LAST,
                                BigDecimal.valueOf(4),
                                Measure.PACE_KEPT,
                                new BigDecimal("0.9"))))
                .isEqualTo("black-list");
        assertThat(id(
                        campaign,
                        Map.of(
                                Measure.RANK_FROM_LAST,
                                BigDecimal.valueOf(5),
                                Measure.PACE_KEPT,
                                new BigDecimal("0.9"))))
                .isEqualTo("neither");
    }

    @Test
    void a_waived_measure_gives_no_light_until_its_last_day() {
        Lights standard = CampaignFiles.shipped().settings().lights();
        Map<Measure, BigDecimal> overdue = is(Measure.OVERDUE, "1");
        assertThat(light(waived(standard, DAY), m -> overdue)).satisfies(l -> {
            assertThat(l.id()).isEqualTo("green");
            assertThat(l.because()).contains("指挥部").contains("2012年6月30日").contains("洪水");
        });
        assertThat(id(waived(standard, DAY.minusDays(1)), overdue)).isEqualTo("red");
    }

    private static Campaign waived(Lights lights, LocalDate until) {
        return Campaigns.with(
                CampaignFiles.shipped(),
                new Lights(
                        lights.levels(), List.of(new Lights.Waiver("yunling", Measure.OVERDUE, until, "指挥部", "洪水"))));
    }

    @Test
    void the_months_before_are_told_from_the_ledger_as_it_stood_at_their_ends() {
        Desk desk = new Desk(Campaigns.withLightsOf("yinchuan", home));
        for (int month = 3; month <= 5; month++)
            desk.projects(
                    String.format("2012-%02d-02", month + 1),
                    "yunling",
                    String.format("2012-%02d", month),
                    desk.project("楼", "sited", month, "planned_start", "2012-04-10"));
        assertThat(desk.county("2012-04-10", "yunling").light().id()).isEqualTo("green");
        assertThat(desk.county("2012-04-11", "yunling").light().id()).isEqualTo("yellow");
        assertThat(desk.county("2012-05-31", "yunling").light().id()).isEqualTo("yellow");
        assertThat(desk.county("2012-06-01", "yunling").light().id()).isEqualTo("red");
    }

    @Test
    void who_was_last_at_the_end_of_the_month_before_is_told_too() {
        Lights.Condition last = new Lights.Condition(
                Measure.RANK_FROM_LAST,
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                2,
                List.of());
        Desk desk = new Desk(Campaigns.with(
                CampaignFiles.shipped(),
                new Lights(List.of(new Lights.Level("red", "红灯", "red", List.of(last))), List.of())));
        for (String county : List.of("yunling", "shiqiao", "qingfeng", "nanping", "dongjiang")) {
            String late = county.equals("yunling") ? "9" : "2";
            desk.projects("2012-02-0" + late, county, "2012-01", desk.project("楼", "started", 1))
                    .projects("2012-03-0" + late, county, "2012-02", desk.project("楼", "started", 1));
            if (!county.equals("nanping"))
                desk.projects("2012-04-0" + late, county, "2012-03", desk.project("楼", "started", 1));
        }
        assertThat(desk.county("2012-03-31", "yunling").light().id()).isEqualTo("red");
        assertThat(desk.county("2012-03-31", "nanping").light().id()).isEmpty();
        assertThat(desk.county("2012-04-30", "yunling").light().id()).isEqualTo("red");
        assertThat(desk.county("2012-05-31", "nanping").light().id()).isEmpty();
    }
}
