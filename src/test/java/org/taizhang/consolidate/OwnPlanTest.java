package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;

class OwnPlanTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    private void plan(int month, String stage, String start, String completion) {
        desk.projects(
                String.format("2012-%02d-02", month + 1),
                "yunling",
                String.format("2012-%02d", month),
                desk.project("楼", stage, 0, "planned_start", start, "planned_completion", completion));
    }

    @Test
    void a_planned_completion_has_passed_the_day_after() {
        plan(3, "topped_out", null, "2012-04-20");
        assertThat(desk.figures("2012-04-20").behindPlan()).isEmpty();
        assertThat(desk.figures("2012-05-01").behindPlan())
                .extracting(
                        Figures.BehindPlan::field,
                        Figures.BehindPlan::planned,
                        Figures.BehindPlan::firstPlanned,
                        Figures.BehindPlan::daysLate)
                .containsExactly(tuple("planned_completion", "2012-04-20", "2012-04-20", 11L));
    }

    @Test
    void a_completed_project_is_not_behind_nor_one_that_started_behind_its_start() {
        plan(3, "started", "2012-03-01", "2012-12");
        assertThat(desk.figures("2012-05-01").behindPlan()).isEmpty();
        plan(4, "completed", "2012-03-01", "2012-03-31");
        assertThat(desk.figures("2012-05-03").behindPlan()).isEmpty();
    }

    @Test
    void a_month_has_passed_at_its_end_and_a_year_at_its() {
        plan(3, "sited", "2012-04", "2012");
        assertThat(desk.figures("2012-04-30").behindPlan()).isEmpty();
        assertThat(desk.figures("2012-05-01").behindPlan())
                .extracting(Figures.BehindPlan::field, Figures.BehindPlan::planned, Figures.BehindPlan::daysLate)
                .containsExactly(tuple("planned_start", "2012-04", 1L));
        assertThat(desk.figures("2013-01-01").behindPlan())
                .extracting(Figures.BehindPlan::field, Figures.BehindPlan::daysLate)
                .containsExactly(tuple("planned_start", 246L), tuple("planned_completion", 1L));
    }

    @Test
    void the_first_plan_is_remembered_and_every_move_counted() {
        plan(1, "started", null, "2012-02-28");
        plan(2, "started", null, "2012-03-20");
        plan(3, "started", null, "2012-03-20");
        plan(4, "started", null, "2012-04-20");
        assertThat(desk.figures("2012-05-02").behindPlan())
                .extracting(
                        Figures.BehindPlan::planned,
                        Figures.BehindPlan::firstPlanned,
                        Figures.BehindPlan::moves,
                        Figures.BehindPlan::movedDays)
                .containsExactly(tuple("2012-04-20", "2012-02-28", 2, 52L));
    }

    @Test
    void a_plan_left_out_is_the_one_last_stated() {
        plan(3, "started", null, "2012-04-20");
        plan(4, "started", null, null);
        assertThat(desk.figures("2012-05-03").behindPlan())
                .extracting(Figures.BehindPlan::planned)
                .containsExactly("2012-04-20");
    }

    @Test
    void it_is_apart_from_overdue() {
        plan(3, "foundation_laid", "2012-03-15", null);
        assertThat(desk.figures("2012-04-10").behindPlan()).hasSize(1);
        assertThat(desk.figures("2012-04-10").overdue()).isEmpty();
    }
}
