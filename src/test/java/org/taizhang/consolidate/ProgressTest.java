package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;

/** Progress is told only of what both days know. */
class ProgressTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    private Progress on(String day) {
        return desk.figures(day).sinceBase().orElseThrow();
    }

    @Test
    void a_first_report_is_no_progress() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "sited", 10))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", 30))
                .projects("2012-04-03", "nanping", "2012-03", desk.project("馆", "started", 500));
        Progress p = on("2012-04-10");
        assertThat(p.first()).containsExactly("nanping");
        assertThat(p.firstProjects()).isEqualTo(1);
        assertThat(p.projects()).isZero();
        assertThat(p.started()).isEqualTo(1);
        assertThat(p.invested()).isEqualByComparingTo("20");
    }

    @Test
    void a_project_of_which_nothing_was_known_has_not_started_since() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", null, null))
                .projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("楼", "started", 30),
                        desk.project("馆", "started", 500));
        Progress p = on("2012-04-10");
        assertThat(p.first()).isEmpty();
        assertThat(p.projects()).isEqualTo(1);
        assertThat(p.started()).isZero();
        assertThat(p.invested()).isZero();
    }

    @Test
    void a_project_that_fell_back_is_told_apart_from_one_that_started() {
        desk.projects(
                        "2012-03-02",
                        "yunling",
                        "2012-02",
                        desk.project("甲", "sited", 0),
                        desk.project("乙", "started", 9))
                .projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("甲", "started", 0),
                        desk.project("乙", "sited", 5));
        Progress p = on("2012-04-10");
        assertThat(List.of(p.started(), p.fellBack())).containsExactly(1, 1);
        assertThat(p.invested()).isEqualByComparingTo("-4");
    }

    @Test
    void a_ratio_moves_over_the_counties_that_had_one() {
        desk.schools(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.school("甲", "vocational", 50, 1),
                        desk.school("乙", "general", 100, 1))
                .schools(
                        "2012-05-02",
                        "yunling",
                        "2012-04",
                        desk.school("甲", "vocational", 60, 1),
                        desk.school("乙", "general", 100, 1))
                .schools(
                        "2012-05-03",
                        "nanping",
                        "2012-04",
                        desk.school("丙", "vocational", 900, 1),
                        desk.school("丁", "general", 100, 1));
        Progress p = on("2012-05-10");
        assertThat(p.firstRatio()).containsExactly("nanping");
        assertThat(p.ratio().orElseThrow()).isEqualByComparingTo("0.1");
    }

    @Test
    void each_form_has_the_period_of_its_last_report_and_one_that_never_came_has_none() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "sited", 0))
                .projects("2012-05-02", "yunling", "2012-04", desk.project("楼", "sited", 0));
        assertThat(desk.county("2012-05-10", "yunling").periods())
                .containsOnly(java.util.Map.entry(Desk.PROJECTS, "2012-04"));
        assertThat(desk.county("2012-05-10", "nanping").periods()).isEmpty();
    }
}
