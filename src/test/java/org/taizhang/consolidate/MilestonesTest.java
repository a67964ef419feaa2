package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

/** The mayor's three deadlines, on projects made up by hand. */
class MilestonesTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();
    private final Desk desk = new Desk(CAMPAIGN);

    @Test
    void a_founded_project_is_overdue_from_the_day_after_the_due_day() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "foundation_laid", 0));
        assertThat(desk.figures("2012-04-30").overdue()).isEmpty();
        assertThat(desk.figures("2012-05-01").overdue())
                .extracting(
                        Figures.Overdue::county,
                        Figures.Overdue::project,
                        Figures.Overdue::milestone,
                        o -> o.due().toString(),
                        Figures.Overdue::daysLate)
                .containsExactly(tuple("yunling", "楼", "start-founded", "2012-04-30", 1L));
    }

    @Test
    void a_project_that_has_started_since_is_not_overdue() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "foundation_laid", 0))
                .projects("2012-05-02", "yunling", "2012-04", desk.project("楼", "started", 10));
        assertThat(desk.figures("2012-05-01").overdue()).hasSize(1);
        assertThat(desk.figures("2012-05-02").overdue()).isEmpty();
    }

    @Test
    void one_below_a_foundation_has_until_june() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "land_acquired", 0))
                .projects("2012-05-02", "yunling", "2012-04", desk.project("楼", "foundation_laid", 0));
        assertThat(desk.figures("2012-06-30").overdue()).isEmpty();
        assertThat(desk.figures("2012-07-01").overdue())
                .extracting(Figures.Overdue::milestone)
                .containsExactly("start-others");
    }

    @Test
    void the_cohort_is_the_last_report_before_march_where_march_has_none() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "foundation_laid", 0))
                .projects("2012-05-02", "yunling", "2012-04", desk.project("楼", "sited", 0));
        assertThat(desk.figures("2012-05-03").overdue())
                .extracting(Figures.Overdue::milestone)
                .containsExactly("start-founded");
    }

    @Test
    void the_cohort_is_the_first_report_after_march_where_there_is_none_before() {
        desk.projects("2012-05-02", "yunling", "2012-04", desk.project("楼", "foundation_laid", 0))
                .projects("2012-06-02", "yunling", "2012-05", desk.project("楼", "foundation_laid", 0));
        assertThat(desk.figures("2012-06-02").overdue())
                .extracting(Figures.Overdue::milestone, Figures.Overdue::daysLate)
                .containsExactly(tuple("start-founded", 33L));
    }

    @Test
    void a_stage_refused_in_march_is_the_one_of_february() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "foundation_laid", 0))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", null, 0));
        assertThat(desk.figures("2012-05-01").overdue())
                .extracting(Figures.Overdue::stage)
                .containsExactly("foundation_laid");
    }

    @Test
    void every_project_is_to_be_completed_by_the_end_of_2013() {
        desk.projects(
                "2013-12-02", "yunling", "2013-11", desk.project("甲", "topped_out", 1), desk.project("乙", "in_use", 1));
        assertThat(desk.figures("2013-12-31").overdue()).isEmpty();
        assertThat(desk.figures("2014-01-01").overdue())
                .extracting(Figures.Overdue::project, Figures.Overdue::milestone)
                .containsExactly(tuple("甲", "complete-all"));
    }

    @Test
    void an_unknown_stage_is_neither_overdue_nor_reached() {
        desk.projects("2013-12-02", "yunling", "2013-11", desk.project("楼", null, 1));
        assertThat(desk.figures("2014-01-01").overdue()).isEmpty();
        assertThat(desk.figures("2014-01-01").milestones())
                .filteredOn(m -> m.id().equals("complete-all"))
                .extracting(MilestoneFigures::bound, MilestoneFigures::unknown)
                .containsExactly(tuple(1, 1));
    }

    @Test
    void at_risk_is_within_thirty_days_of_the_due_day() {
        desk.projects("2012-03-20", "yunling", "2012-03", desk.project("楼", "foundation_laid", 0));
        assertThat(desk.figures("2012-03-30").atRisk()).isEmpty();
        assertThat(desk.figures("2012-03-31").atRisk())
                .extracting(Figures.AtRisk::milestone, Figures.AtRisk::daysLeft)
                .containsExactly(tuple("start-founded", 30L));
        assertThat(desk.figures("2012-04-30").atRisk())
                .extracting(Figures.AtRisk::daysLeft)
                .containsExactly(0L);
        assertThat(desk.figures("2012-05-01").atRisk()).isEmpty();
    }

    @Test
    void reached_in_time_is_what_the_report_of_the_due_month_says() {
        desk.projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("甲", "foundation_laid", 0),
                        desk.project("乙", "foundation_laid", 0))
                .projects(
                        "2012-05-02",
                        "yunling",
                        "2012-04",
                        desk.project("甲", "started", 5),
                        desk.project("乙", "foundation_laid", 0))
                .projects(
                        "2012-06-02",
                        "yunling",
                        "2012-05",
                        desk.project("甲", "started", 6),
                        desk.project("乙", "started", 5));
        assertThat(desk.figures("2012-06-03").milestones().get(0))
                .extracting(MilestoneFigures::reachedInTime, MilestoneFigures::reachedLate)
                .containsExactly(1, 1);
    }
}
