package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.ledger.AsOf;

class PaceTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    @Test
    void a_quarter_of_the_year_asks_for_a_quarter_of_the_plan() {
        desk.projects(
                "2012-04-02",
                "yunling",
                "2012-03",
                desk.project("楼", "started", 900, "year_plan", 1000, "invested_this_year", 200));
        assertThat(desk.county("2012-04-20", "yunling").pace()).contains(new BigDecimal("-5"));
        assertThat(desk.county("2012-04-20", "yunling").more()).containsEntry("pace_kept", new BigDecimal("0.8"));
    }

    @Test
    void without_the_years_amount_it_is_what_the_total_grew_by_since_the_year_before() {
        desk.projects("2012-01-02", "yunling", "2011-12", desk.project("楼", "started", 600))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", 900, "year_plan", 1000));
        assertThat(desk.county("2012-04-20", "yunling").pace()).contains(new BigDecimal("5"));
    }

    @Test
    void without_a_value_of_the_year_before_there_is_none() {
        desk.projects("2012-02-02", "yunling", "2012-01", desk.project("楼", "started", 600, "year_plan", 1000))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", 900, "year_plan", 1000));
        assertThat(desk.county("2012-04-20", "yunling").pace()).isEmpty();
    }

    @Test
    void a_countys_pace_runs_over_the_sums_of_its_projects() {
        desk.projects(
                "2012-07-02",
                "yunling",
                "2012-06",
                desk.project("甲", "started", 900, "year_plan", 3000, "invested_this_year", 1500),
                desk.project("乙", "started", 900, "year_plan", 1000, "invested_this_year", 0),
                desk.project("丙", "started", 900, "invested_this_year", 70));
        assertThat(desk.county("2012-07-20", "yunling").pace()).contains(new BigDecimal("-12.5"));
    }

    @Test
    void a_half_is_rounded_up_though_a_twelfth_of_the_plan_has_no_end() {
        desk.projects(
                "2012-02-02",
                "yunling",
                "2012-01",
                desk.project("甲", "started", 900, "year_plan", 8000, "invested_this_year", "187.5"),
                desk.project("乙", "started", 900, "year_plan", 8000, "invested_this_year", "187.5"));
        assertThat(desk.county("2012-02-20", "yunling").more()).containsEntry("pace_kept", new BigDecimal("0.2813"));
    }

    @Test
    void what_was_planned_and_invested_in_a_year_says_nothing_of_the_next_in_which_nothing_has_changed() {
        desk.projects(
                        "2013-01-02",
                        "yunling",
                        "2012-12",
                        desk.project("楼", "started", 900, "year_plan", 1000, "invested_this_year", 900))
                .nil()
                .projects("2013-02-02", "yunling", "2013-01");
        assertThat(desk.county("2013-01-20", "yunling").pace()).contains(new BigDecimal("-10"));
        assertThat(desk.county("2013-02-20", "yunling").pace()).isEmpty();
    }

    /** 500 were invested by December; of January nothing is known, which is not 0 of 1200. */
    @Test
    void a_total_that_no_report_of_the_year_tells_gives_no_pace() {
        desk.projects("2013-01-02", "yunling", "2012-12", desk.project("楼", "started", 500, "year_plan", 1000))
                .partial()
                .projects("2013-02-02", "yunling", "2013-01", desk.project("楼", "started", null, "year_plan", 1200));
        assertThat(desk.county("2013-02-20", "yunling").pace()).isEmpty();
        assertThat(desk.figures("2013-02-20").city().investedThisYear()).isEmpty();
    }

    /** 560 of January still count in February: 60 of 1200 are 5 %, and a sixth of the year is 16.67 %. */
    @Test
    void a_total_that_an_earlier_report_of_the_year_tells_is_carried_over() {
        desk.projects("2013-01-02", "yunling", "2012-12", desk.project("楼", "started", 500, "year_plan", 1000))
                .projects("2013-02-02", "yunling", "2013-01", desk.project("楼", "started", 560, "year_plan", 1200))
                .projects("2013-03-02", "yunling", "2013-02", desk.project("楼", "started", null, "year_plan", 1200));
        assertThat(desk.county("2013-03-20", "yunling").pace()).contains(new BigDecimal("-11.67"));
    }

    /** 100 of 6000 in 2013; the 8100 of 9000 that dongjiang told of 2012, and nanping's nil return, are none of it. */
    @Test
    void the_citys_year_is_one_year_and_says_which_counties_it_leaves_out() {
        desk.projects("2013-01-02", "dongjiang", "2012-12", year("楼", 9000, 8100))
                .projects("2013-01-02", "nanping", "2012-12", year("楼", 9000, 700))
                .projects("2013-01-02", "yunling", "2012-12", year("楼", 9000, 8000));
        assertThat(desk.figures("2013-01-20").city())
                .returns(Optional.of(new BigDecimal("27000")), Figures.City::yearPlan)
                .returns(Optional.of(new BigDecimal("16800")), Figures.City::investedThisYear)
                .returns(List.of(), Figures.City::yearWithout);
        desk.nil()
                .projects("2013-02-02", "nanping", "2013-01")
                .projects("2013-02-02", "yunling", "2013-01", year("楼", 6000, 100));
        Figures.City city = desk.figures("2013-02-03").city();
        assertThat(city)
                .returns(Optional.of(new BigDecimal("6000")), Figures.City::yearPlan)
                .returns(Optional.of(new BigDecimal("100")), Figures.City::investedThisYear)
                .returns(List.of("nanping", "dongjiang"), Figures.City::yearWithout);
        assertThat(city.more())
                .containsEntry("plan_done", new BigDecimal("0.0167"))
                .containsEntry("pace", new BigDecimal("-6.67"));
        assertThat(desk.county("2013-02-03", "dongjiang").pace()).contains(new BigDecimal("-10"));
    }

    @Test
    void a_year_that_has_not_come_is_no_year_of_the_city() {
        desk.projects("2013-02-02", "yunling", "2013-01", year("楼", 6000, 100))
                .projects("2013-02-02", "dongjiang", "2031-01", year("楼", 9000, 8100));
        assertThat(desk.figures("2013-02-03").city())
                .returns(Optional.of(new BigDecimal("6000")), Figures.City::yearPlan)
                .returns(List.of("dongjiang"), Figures.City::yearWithout);
    }

    private AsOf.ReportRow year(String project, int plan, int invested) {
        return desk.project(project, "started", 9500, "year_plan", plan, "invested_this_year", invested);
    }
}
