package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;

class StallsTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    private void month(int month, String stage, Object invested) {
        desk.projects(
                String.format("2012-%02d-02", month + 1),
                "nanping",
                String.format("2012-%02d", month),
                desk.project("楼", stage, invested));
    }

    @Test
    void three_reports_without_a_move_stand_still_since_the_first_of_them() {
        month(1, "sited", 0);
        month(2, "sited", 0);
        assertThat(desk.figures("2012-03-31").stalled()).isEmpty();
        month(3, "sited", 0);
        assertThat(desk.figures("2012-04-02").stalled())
                .extracting(Figures.Stalled::project, Figures.Stalled::since, Figures.Stalled::stage)
                .containsExactly(tuple("楼", "2012-01", "sited"));
    }

    @Test
    void since_reaches_back_over_the_whole_unbroken_run() {
        month(1, "sited", 5);
        for (int m = 2; m <= 6; m++) month(m, "land_acquired", 5);
        assertThat(desk.figures("2012-07-02").stalled())
                .extracting(Figures.Stalled::since, Figures.Stalled::reports)
                .containsExactly(tuple("2012-02", 5));
    }

    @Test
    void money_that_moves_is_a_move() {
        month(1, "started", 10);
        month(2, "started", 10);
        month(3, "started", 11);
        assertThat(desk.figures("2012-04-02").stalled()).isEmpty();
    }

    @Test
    void a_completed_project_may_stand_still_but_one_topped_out_may_not() {
        for (int m = 1; m <= 3; m++) month(m, "completed", 10);
        assertThat(desk.figures("2012-04-02").stalled()).isEmpty();
        for (int m = 4; m <= 6; m++) month(m, "topped_out", 10);
        assertThat(desk.figures("2012-07-02").stalled())
                .extracting(Figures.Stalled::since)
                .containsExactly("2012-04");
    }

    @Test
    void a_value_left_out_is_the_one_before_and_no_move() {
        month(1, "sited", 7);
        month(2, "sited", null);
        month(3, null, 7);
        assertThat(desk.figures("2012-04-02").stalled())
                .extracting(Figures.Stalled::since, Figures.Stalled::stage)
                .containsExactly(tuple("2012-01", "sited"));
    }

    @Test
    void a_value_left_out_after_another_value_belongs_to_the_other_value() {
        month(1, "started", 6);
        month(2, "started", null);
        month(3, "started", 7);
        month(4, "started", 7);
        assertThat(desk.figures("2012-05-02").stalled()).isEmpty();
        month(5, "started", 7);
        assertThat(desk.figures("2012-06-02").stalled())
                .extracting(Figures.Stalled::since)
                .containsExactly("2012-03");
    }

    @Test
    void the_last_reports_are_those_of_the_project_itself() {
        month(1, "sited", 0);
        desk.projects("2012-03-02", "nanping", "2012-02", desk.project("另一处", "started", 1));
        month(3, "sited", 0);
        assertThat(desk.figures("2012-04-02").stalled()).isEmpty();
        month(4, "sited", 0);
        assertThat(desk.figures("2012-05-02").stalled())
                .extracting(Figures.Stalled::since)
                .containsExactly("2012-01");
    }

    @Test
    void a_report_that_nothing_has_changed_is_a_report_without_a_move() {
        month(1, "sited", 0);
        month(2, "sited", 0);
        desk.nil().projects("2012-04-02", "nanping", "2012-03");
        assertThat(desk.figures("2012-04-02").stalled()).hasSize(1);
        assertThat(desk.figures("2012-04-02").dropped()).isEmpty();
        assertThat(desk.figures("2012-05-10").missing())
                .noneMatch(m -> m.county().equals("nanping")
                        && m.form().equals(Desk.PROJECTS)
                        && m.period().equals("2012-03"));
    }
}
