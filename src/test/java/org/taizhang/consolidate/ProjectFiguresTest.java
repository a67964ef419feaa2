package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;

/** What the city's project figures take of each project, and what becomes of one that is no longer listed. */
class ProjectFiguresTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    @Test
    void each_project_counts_by_its_row_in_the_latest_period_whatever_came_last() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "topped_out", 300, "total_investment", 900))
                .projects(
                        "2012-04-09", "yunling", "2012-02", desk.project("楼", "started", 200, "total_investment", 800));
        Figures.City city = desk.figures("2012-04-10").city();
        assertThat(city.projects()).isEqualTo(1);
        assertThat(city.byStage()).isEqualTo(Map.of("topped_out", 1));
        assertThat(city.invested()).isEqualByComparingTo("300");
        assertThat(city.totalInvestment()).isEqualByComparingTo("900");
    }

    @Test
    void what_is_left_out_or_refused_is_carried_over_and_counted() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "started", 200, "total_investment", 800))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", null, null, "total_investment", 900));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.city().byStage()).isEqualTo(Map.of("started", 1));
        assertThat(figures.city().invested()).isEqualByComparingTo("200");
        assertThat(figures.city().totalInvestment()).isEqualByComparingTo("900");
        assertThat(figures.dataQuality().get(0)).isEqualTo(new Figures.DataQuality("yunling", 0, 0, 2));
    }

    @Test
    void a_value_carried_over_names_the_row_that_says_it_and_the_one_that_does_not() {
        desk.projects("2012-02-02", "yunling", "2012-01", desk.project("楼", "started", 150, "total_investment", 800))
                .projects("2012-03-02", "yunling", "2012-02", desk.project("楼", "started", 150))
                .writing("invested", "正在核实")
                .projects("2012-04-02", "yunling", "2012-03", desk.project("楼", "started", null));
        Figures.ProjectFigures project =
                desk.county("2012-04-10", "yunling").projectList().get(0);
        assertThat(project.period()).isEqualTo("2012-03");
        assertThat(project.carried())
                .isEqualTo(Map.of(
                        "total_investment",
                        new CarriedValue("2012-01", origin(1), Optional.of("I5"), Optional.of("I5"), Optional.empty()),
                        "invested",
                        new CarriedValue(
                                "2012-02", origin(2), Optional.of("I5"), Optional.of("I5"), Optional.of("正在核实"))));
    }

    private static Figures.Origin origin(int report) {
        return new Figures.Origin(report, "yunling" + report + ".xlsx", Optional.of("Sheet1"), 5);
    }

    @Test
    void what_was_never_known_is_unknown_and_neither_zero_nor_not_started() {
        desk.projects(
                "2012-04-02", "yunling", "2012-03", desk.project("甲", null, null), desk.project("乙", "not_started", 0));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.city().byStage()).isEqualTo(Map.of("not_started", 1, "unknown", 1));
        assertThat(figures.counties().get(0).projectList())
                .extracting(
                        Figures.ProjectFigures::project,
                        Figures.ProjectFigures::stage,
                        Figures.ProjectFigures::invested)
                .containsExactlyInAnyOrder(
                        tuple("甲", "unknown", Optional.empty()),
                        tuple("乙", "not_started", Optional.of(BigDecimal.ZERO)));
        assertThat(figures.dataQuality().get(0).carriedOver()).isZero();
    }

    @Test
    void a_project_no_longer_listed_stays_in_with_its_last_values_and_stands_in_dropped() {
        desk.projects(
                        "2012-03-02",
                        "yunling",
                        "2012-02",
                        desk.project("实训楼", "started", 200),
                        desk.project("公寓", "sited", 0))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("公寓", "sited", 0));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.city().projects()).isEqualTo(2);
        assertThat(figures.city().invested()).isEqualByComparingTo("200");
        assertThat(figures.dropped())
                .containsExactly(new Figures.Dropped(
                        "yunling",
                        Desk.PROJECTS,
                        "实训楼",
                        "2012-02",
                        Optional.empty(),
                        new Figures.Origin(1, "yunling1.xlsx", Optional.of("Sheet1"), 5)));
        assertThat(desk.figures("2012-04-01").dropped()).isEmpty();
    }

    @Test
    void what_nobody_has_told_is_unknown_of_a_county_and_counted() {
        desk.projects("2012-04-02", "shiqiao", "2012-03", desk.project("实训楼", "started", null))
                .projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("公寓", "sited", 0),
                        desk.project("食堂", "sited", null));
        Figures.CountyFigures none = desk.county("2012-04-04", "shiqiao");
        assertThat(none.totalInvestment()).isEmpty();
        assertThat(none.invested()).isEmpty();
        assertThat(none.more()).containsEntry("invested_unknown", BigDecimal.ONE);
        Figures.CountyFigures one = desk.county("2012-04-04", "yunling");
        assertThat(one.invested()).contains(BigDecimal.ZERO);
        assertThat(desk.county("2012-04-04", "nanping").invested()).contains(BigDecimal.ZERO);
        assertThat(desk.figures("2012-04-04").city().more())
                .containsEntry("invested_unknown", BigDecimal.valueOf(2))
                .containsEntry("total_investment_unknown", BigDecimal.valueOf(3));
    }

    @Test
    void a_project_whose_row_was_refused_is_not_dropped_and_keeps_its_last_values() {
        desk.projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("实训楼", "started", 200),
                        desk.project("食堂", "sited", 0),
                        desk.project("公寓", "sited", 0))
                .refusing("实训楼")
                .projects("2012-05-02", "yunling", "2012-04", desk.project("公寓", "sited", 0))
                .nil()
                .projects("2012-06-02", "yunling", "2012-05");
        for (String day : List.of("2012-05-02", "2012-06-02")) {
            Figures figures = desk.figures(day);
            assertThat(figures.dropped()).extracting(Figures.Dropped::key).containsExactly("食堂");
            assertThat(figures.city().invested()).isEqualByComparingTo("200");
        }
        assertThat(desk.figures("2012-05-02").changes())
                .extracting(c -> c.key() + " " + c.from().orElse("") + " " + c.to().orElse(""))
                .containsExactly("食堂 食堂 ");
    }

    @Test
    void a_refused_row_of_a_replacement_does_not_drop_what_the_replaced_report_had_alone() {
        desk.projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("实训楼", "started", 200),
                        desk.project("公寓", "sited", 0))
                .refusing("实训楼")
                .projects("2012-04-03", "yunling", "2012-03", desk.project("公寓", "sited", 0));
        assertThat(desk.figures("2012-04-03").dropped()).isEmpty();
    }

    @Test
    void a_dropped_project_is_offered_the_name_that_it_may_go_by_now() {
        desk.projects(
                        "2012-03-02",
                        "yunling",
                        "2012-02",
                        desk.project("职教中心实训楼", "started", 200),
                        desk.project("Leisure Centre", "started", 200),
                        desk.project("职教中心公寓楼", "sited", 0))
                .projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("职教中心实训大楼", "started", 210),
                        desk.project("Leisure Centre (Main Hall)", "started", 210),
                        desk.project("职教中心公寓楼", "sited", 0));
        assertThat(desk.figures("2012-04-10").dropped())
                .extracting(Figures.Dropped::key, Figures.Dropped::likelyNow)
                .containsExactlyInAnyOrder(
                        tuple("职教中心实训楼", Optional.of("职教中心实训大楼")),
                        tuple("Leisure Centre", Optional.of("Leisure Centre (Main Hall)")));
    }

    @Test
    void a_merged_project_is_one_from_the_day_of_the_decision_on() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("旧名", "started", 200, "total_investment", 900))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("新名", "started", null))
                .merge("2012-04-12", "yunling", "旧名", "新名");
        assertThat(desk.figures("2012-04-11").city().projects()).isEqualTo(2);
        Figures figures = desk.figures("2012-04-12");
        assertThat(figures.city().projects()).isEqualTo(1);
        assertThat(figures.city().invested()).isEqualByComparingTo("200");
        assertThat(figures.city().totalInvestment()).isEqualByComparingTo("900");
        assertThat(figures.dropped()).isEmpty();
        assertThat(figures.counties().get(0).projectList())
                .extracting(Figures.ProjectFigures::project)
                .containsExactly("新名");
    }

    @Test
    void of_two_merged_projects_in_one_period_the_one_that_is_left_counts() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("子", "topped_out", 200))
                .beside()
                .projects("2012-04-03", "yunling", "2012-03", desk.project("丑", "started", 55))
                .merge("2012-04-12", "yunling", "丑", "子");
        assertThat(desk.figures("2012-04-12").counties().get(0).projectList())
                .extracting(Figures.ProjectFigures::project, Figures.ProjectFigures::stage)
                .containsExactly(tuple("子", "topped_out"));
        assertThat(desk.figures("2012-04-12").city().invested()).isEqualByComparingTo("200");
    }

    @Test
    void a_merged_project_goes_by_the_name_that_is_left_whatever_its_county_writes() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("甲", "started", 200))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("甲新", "started", 210))
                .merge("2012-04-12", "yunling", "甲新", "甲")
                .projects("2012-05-02", "yunling", "2012-04", desk.project("甲新", "topped_out", 220));
        Figures figures = desk.figures("2012-05-02");
        assertThat(figures.counties().get(0).projectList())
                .extracting(
                        Figures.ProjectFigures::project,
                        p -> p.invested().orElseThrow().intValueExact())
                .containsExactly(tuple("甲", 220));
        assertThat(figures.changes()).extracting(Figures.Change::key).containsOnly("甲");
    }

    @Test
    void a_retired_project_leaves_the_figures() {
        desk.projects(
                        "2012-03-02",
                        "yunling",
                        "2012-02",
                        desk.project("甲", "started", 200),
                        desk.project("乙", "sited", 0))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("乙", "sited", 0))
                .retire("2012-04-12", "yunling", "甲");
        assertThat(desk.figures("2012-04-11").city().projects()).isEqualTo(2);
        assertThat(desk.figures("2012-04-12").city().projects()).isEqualTo(1);
        assertThat(desk.figures("2012-04-12").dropped()).isEmpty();
    }

    @Test
    void parts_of_a_report_and_units_stand_beside_each_other() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("甲", "started", 1))
                .beside()
                .projects("2012-04-03", "yunling", "2012-03", desk.project("乙", "sited", 2))
                .from("west")
                .projects("2012-03-03", "yunling", "2012-02", desk.project("丙", "sited", 4));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.city().invested()).isEqualByComparingTo("7");
        assertThat(figures.dropped()).isEmpty();
    }

    @Test
    void a_new_report_of_the_same_period_replaces_the_earlier_one_whole() {
        desk.projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("甲", "started", 1),
                        desk.project("乙", "sited", 2))
                .projects("2012-04-09", "yunling", "2012-03", desk.project("甲", "started", 5));
        assertThat(desk.figures("2012-04-08").city().invested()).isEqualByComparingTo("3");
        assertThat(desk.figures("2012-04-09").city().invested()).isEqualByComparingTo("5");
    }

    @Test
    void a_correction_of_one_row_leaves_the_others_standing() {
        desk.projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("甲", "started", 1),
                        desk.project("乙", "sited", 2))
                .beside()
                .projects("2012-04-09", "yunling", "2012-03", desk.project("甲", "started", 5));
        assertThat(desk.figures("2012-04-09").city().invested()).isEqualByComparingTo("7");
    }

    @Test
    void each_project_knows_the_row_it_comes_from() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("甲", "started", 1));
        assertThat(desk.county("2012-04-03", "yunling").projectList().get(0).origin())
                .isEqualTo(new Figures.Origin(1, "yunling1.xlsx", Optional.of("Sheet1"), 5));
    }
}
