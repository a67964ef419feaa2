package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;

class ChangesTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    private static List<org.assertj.core.groups.Tuple> told(Figures figures) {
        return figures.changes().stream()
                .map(c -> tuple(
                        c.key(), c.field(), c.from().orElse(null), c.to().orElse(null), c.isNew(), c.correction()))
                .toList();
    }

    @Test
    void changes_are_against_the_last_day_of_the_month_before() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "sited", 0))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", 20));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.base()).isEqualTo("2012-03-31");
        assertThat(told(figures))
                .containsExactly(
                        tuple("楼", "invested", "0", "20", false, false),
                        tuple("楼", "stage", "sited", "started", false, false));
        assertThat(desk.figures("2012-05-01").changes()).isEmpty();
    }

    @Test
    void what_was_received_on_the_day_itself_is_new() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "sited", 0))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", 20))
                .projects("2012-04-09", "yunling", "2012-03", desk.project("楼", "started", 25));
        assertThat(told(desk.figures("2012-04-02")))
                .containsExactly(
                        tuple("楼", "invested", "0", "20", true, false),
                        tuple("楼", "stage", "sited", "started", true, false));
        assertThat(told(desk.figures("2012-04-09")))
                .containsExactly(
                        tuple("楼", "invested", "0", "25", true, false),
                        tuple("楼", "stage", "sited", "started", false, false));
    }

    @Test
    void a_value_that_was_refused_is_told_with_what_is_written() {
        desk.projects(
                        "2012-03-02",
                        "yunling",
                        "2012-02",
                        desk.project("楼", "sited", 0, "floor_area", 37100, "year_plan", 9))
                .writing("floor_area", "正在核实")
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "sited", 0));
        assertThat(desk.figures("2012-04-10").changes())
                .extracting(Figures.Change::field, Figures.Change::to, Figures.Change::notTaken)
                .containsExactly(
                        tuple("floor_area", Optional.empty(), Optional.of("正在核实")),
                        tuple("year_plan", Optional.empty(), Optional.empty()));
    }

    @Test
    void projects_that_came_and_went_are_told_by_their_names() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("甲", "sited", 0), desk.project("乙", "sited", 0))
                .projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("甲", "sited", 0),
                        desk.project("丙", "sited", 0));
        assertThat(told(desk.figures("2012-04-03")))
                .containsExactly(
                        tuple("丙", "project", null, "丙", false, false), tuple("乙", "project", "乙", null, false, false));
    }

    @Test
    void a_retired_project_that_is_listed_again_has_come() {
        desk.projects("2012-02-02", "yunling", "2012-01", desk.project("甲", "sited", 0), desk.project("乙", "sited", 0))
                .retire("2012-02-20", LocalDate.parse("2012-03-02"), "yunling", "乙")
                .projects(
                        "2012-03-02",
                        "yunling",
                        "2012-02",
                        desk.project("甲", "sited", 0),
                        desk.project("乙", "sited", 0));
        assertThat(told(desk.figures("2012-03-01"))).isEmpty();
        assertThat(told(desk.figures("2012-03-02"))).containsExactly(tuple("乙", "project", null, "乙", true, false));
    }

    @Test
    void the_same_period_told_otherwise_is_a_correction() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", 20))
                .projects("2012-05-08", "yunling", "2012-03", desk.project("楼", "started", 30));
        assertThat(told(desk.figures("2012-05-10"))).containsExactly(tuple("楼", "invested", "20", "30", false, true));
    }

    @Test
    void an_earlier_period_told_otherwise_is_a_correction_of_that_period() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "started", 10))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", 20))
                .projects("2012-05-08", "yunling", "2012-02", desk.project("楼", "started", 12));
        Figures figures = desk.figures("2012-05-10");
        assertThat(told(figures)).containsExactly(tuple("楼", "invested", "10", "12", false, true));
        assertThat(figures.changes())
                .extracting(
                        Figures.Change::period,
                        Figures.Change::earlier,
                        c -> c.origin().file())
                .containsExactly(tuple("2012-02", true, "yunling3.xlsx"));
    }

    @Test
    void a_carried_over_value_told_otherwise_is_told_once_with_the_row_that_says_it() {
        desk.projects("2012-02-02", "yunling", "2012-01", desk.project("楼", "foundation_laid", 10))
                .projects("2012-03-02", "yunling", "2012-02", desk.row(Desk.PROJECTS, "楼", "invested", 10))
                .projects("2012-05-02", "yunling", "2012-01", desk.project("楼", "started", 10));
        Figures figures = desk.figures("2012-05-02");
        assertThat(told(figures)).containsExactly(tuple("楼", "stage", "foundation_laid", "started", true, true));
        assertThat(figures.changes())
                .extracting(Figures.Change::period, c -> c.origin().file())
                .containsExactly(tuple("2012-01", "yunling3.xlsx"));
    }

    @Test
    void what_the_latest_period_says_otherwise_stands_in_its_own_report() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "started", 10))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", 20))
                .projects("2012-05-08", "yunling", "2012-03", desk.project("楼", "started", 30));
        assertThat(desk.figures("2012-05-10").changes())
                .extracting(
                        Figures.Change::period,
                        Figures.Change::earlier,
                        c -> c.origin().file())
                .containsExactly(tuple("2012-03", false, "yunling3.xlsx"));
    }

    @Test
    void a_value_carried_over_has_not_changed_but_a_problem_that_is_gone_has() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "started", 10, "problems", "征地"))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", null, null));
        assertThat(told(desk.figures("2012-04-10"))).containsExactly(tuple("楼", "problems", "征地", null, false, false));
    }

    @Test
    void what_a_merged_project_was_called_before_is_compared_with_what_it_is_now() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("旧名", "sited", 0))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("新名", "started", 0))
                .merge("2012-04-03", "yunling", "旧名", "新名");
        assertThat(told(desk.figures("2012-04-10")))
                .containsExactly(tuple("新名", "stage", "sited", "started", false, false));
    }

    @Test
    void names_and_phones_of_people_are_not_told() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "sited", 0, "phone", "13800000000"))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "sited", 0, "phone", "13900000000"));
        assertThat(desk.figures("2012-04-10").changes()).isEmpty();
    }

    @Test
    void the_city_as_it_stood_on_the_base_day_comes_along() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "sited", 7));
        assertThat(desk.figures("2012-04-10").before()).isEmpty();
        assertThat(desk.figures("2012-05-10").before().map(c -> c.invested().toPlainString()))
                .isEqualTo(Optional.of("7"));
    }
}
