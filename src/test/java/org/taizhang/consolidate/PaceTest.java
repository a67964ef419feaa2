package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;

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
}
