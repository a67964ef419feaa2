package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns below a header that puts them into the report's year. */
class YearColumnsTest {
    private static Read under(String parent, String leaves, String row) {
        String merged = "|‖".repeat(leaves.split("\\|", -1).length - 1);
        return Read.of(Paper.book(
                "Sheet1",
                "云岭县2012年4月项目进度表\n序号|项目名称|形象进度|" + parent + merged + "\n∥|∥|∥|" + leaves + "\n1|甲|主体三层|" + row + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "本年投资（万元）,计划,累计完成",
        "2012年投资,计划,累计完成投资",
        "2012年投资,计划,累计",
        "今年投资,计划,累计完成",
        "本年度投资情况,计划,累计完成",
        "2012年投资情况,计划,已完成",
        "2012年度投资,计划投资,截至4月底累计完成投资",
        "年度投资,计划,累计",
        "本年投资,计划投资,完成投资",
        "2012年投资,计划,实际完成",
        "2012年投资,计划数,完成数",
        "2012年投资计划及完成情况,计划,完成",
        "本年度投资完成情况,计划,实际",
        "今年投资任务及完成情况,任务,累计完成",
        "2012年,计划数,完成数"
    })
    void what_is_planned_and_done_under_a_year_is_that_year_s(String parent, String planned, String done) {
        Read r = under(parent, planned + "|" + done, "900|400");
        assertThat(r.row(4))
                .containsEntry("year_plan", "900")
                .containsEntry("invested_this_year", "400")
                .doesNotContainKey("invested");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void beside_the_sum_of_all_years_it_is_the_year_s_too() {
        Read r = Read.of(Paper.book("Sheet1", """
                云岭县2012年4月项目进度表
                序号|项目名称|累计完成投资（万元）|形象进度|本年投资（万元）|‖
                ∥|∥|∥|∥|计划|累计完成
                1|甲|3000|主体三层|900|400
                """));
        assertThat(r.row(4))
                .containsEntry("invested", "3000")
                .containsEntry("year_plan", "900")
                .containsEntry("invested_this_year", "400");
    }

    @Test
    void a_header_over_what_is_no_year_s_puts_nothing_into_a_year() {
        Read r = under("2012年投资情况", "总投资|本年计划|累计完成投资|本年完成投资", "8600|900|3000|400");
        assertThat(r.row(4))
                .containsEntry("total_investment", "8600")
                .containsEntry("year_plan", "900")
                .containsEntry("invested", "3000")
                .containsEntry("invested_this_year", "400");
        assertThat(under("2012年投资情况", "总投资|累计完成", "8600|3000").row(4)).containsEntry("invested", "3000");
        assertThat(under("本年投资", "计划|自开工累计完成投资", "900|3000").row(4)).containsEntry("invested", "3000");
        assertThat(under("2012年项目投资进展", "年度计划|累计完成投资", "900|3000").row(4)).containsEntry("invested", "3000");
    }

    @Test
    void another_year_s_is_not_the_report_s() {
        Read r = under("2011年投资", "计划|累计完成", "900|400");
        assertThat(r.row(4)).doesNotContainKeys("year_plan", "invested", "invested_this_year");
        assertThat(under("去年投资", "计划|累计完成", "900|400").row(4))
                .doesNotContainKeys("year_plan", "invested", "invested_this_year");
    }

    @Test
    void other_groups_stay_the_sum_of_all_years() {
        for (String parent : new String[] {"投资情况", "投资", "累计投资情况"})
            assertThat(under(parent, "总投资|累计完成", "8600|3000").row(4)).containsEntry("invested", "3000");
    }

    @ParameterizedTest
    @CsvSource({
        "2012年完成投资,本年完成|累计完成,1200|4500",
        "2012年完成投资,累计完成投资|其中：本年完成,4500|1200",
        "2012年完成投资,本年|累计,1200|4500",
        "2012年计划及完成情况,本年完成|累计完成,1200|4500",
        "2012年投资情况,本年完成投资|累计完成投资,1200|4500"
    })
    void beside_the_year_s_own_a_sum_is_that_of_all_years(String parent, String leaves, String row) {
        assertThat(under(parent, leaves, row).row(4))
                .containsEntry("invested", "4500")
                .containsEntry("invested_this_year", "1200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012年投资情况", "年度投资", "2012年度投资", "2012年度", "2012年"})
    void a_sum_beside_the_year_is_not_that_year_s(String parent) {
        assertThat(under(parent, "本年|累计", "1200|4500").row(4)).doesNotContainEntry("invested_this_year", "4500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成投资|累计完成投资", "计划|完成|累计"})
    void what_is_done_beside_its_sum_may_be_a_month_s(String leaves) {
        String row = leaves.startsWith("计划") ? "900|1200|4500" : "1200|4500";
        assertThat(under("2012年投资情况", leaves, row).row(4))
                .containsEntry("invested", "4500")
                .doesNotContainKey("invested_this_year");
    }

    @Test
    void words_below_a_year_are_no_investment() {
        Read r = under("2012年度", "任务|已完成", "完成主体|主体三层");
        assertThat(r.row(4)).doesNotContainKeys("year_plan", "invested_this_year");
        assertThat(r.alarms()).isEmpty();
        Read dates = under("2012年", "计划开工|计划完成", "2012年3月|2012年12月");
        assertThat(dates.row(4)).doesNotContainKey("year_plan");
    }
}
