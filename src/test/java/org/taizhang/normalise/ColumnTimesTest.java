package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns under words for the beginning and the end of a period, for days, plans and spans of months. */
class ColumnTimesTest {
    private static Read halfYear(String header, String row) {
        return Read.of(
                Paper.book("Sheet1", "办学情况表（2012年上半年）\n" + header + "\n" + row + "\n"),
                "报表.xlsx",
                Optional.of("yunling"),
                LocalDate.of(2012, 7, 10));
    }

    private static Read april(String header, String row) {
        return Read.of(Paper.book("Sheet1", "项目进度表（2012年4月）\n" + header + "\n" + row + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"期初,期末", "年初,年末", "年初,本期末", "年初数,期末数", "上期末,本期末", "上学期,本学期", "2011年下半年,2012年上半年", "一季度,二季度", "计划,实际"})
    void of_the_beginning_and_the_end_the_end_counts_below_a_field(String first, String last) {
        Read r =
                halfYear("学校名称|专任教师|‖|工位数|‖\n∥|" + first + "|" + last + "|" + first + "|" + last, "甲校|118|120|800|900");
        assertThat(r.row(4)).containsEntry("teachers", "120").containsEntry("workstations", "900");
    }

    @ParameterizedTest
    @CsvSource({"期初,期末", "年初,本期末", "年初数,期末数", "2011年下半年,2012年上半年", "原,现"})
    void and_above_the_fields(String first, String last) {
        Read r = halfYear("学校名称|" + first + "|‖|" + last + "|‖\n∥|专任教师|双师型教师|专任教师|双师型教师", "甲校|118|40|120|48");
        assertThat(r.row(4)).containsEntry("teachers", "120").containsEntry("dual_qualified", "48");
    }

    @Test
    void a_half_of_the_year_is_the_reports_own_or_not() {
        Read r = halfYear("学校名称|专任教师|‖|工位数|‖\n∥|下半年|上半年|下半年|上半年", "甲校|118|120|800|900");
        assertThat(r.row(4)).containsEntry("teachers", "120").containsEntry("workstations", "900");
        Read month = april("项目名称|总投资|累计完成投资|‖\n∥|∥|上半年|下半年", "甲|100|50|60");
        assertThat(month.row(4)).containsOnlyKeys("project", "total_investment");
    }

    @ParameterizedTest
    @CsvSource({"上年,本年", "上学期,本学期", "上月,本月", "上年末,期末"})
    void pupils_of_now_are_those_of_the_report(String first, String last) {
        Read r = Read.of(Paper.book(
                "4月", "招生情况表\n学校名称|类别|招生任务|在校生数|‖\n∥|∥|∥|" + first + "|" + last + "\n甲校|中职|900|2000|2100\n"));
        assertThat(r.row(4)).containsEntry("in_school", "2100");
    }

    @Test
    void all_enrolled_by_now_are_and_those_of_one_month_are_not() {
        String sheet = "招生情况表\n学校名称|类别|招生任务|%s|‖\n∥|∥|∥|上月|本月\n甲校|中职|900|200|230\n";
        assertThat(Read.of(Paper.book("4月", sheet.formatted("累计招生"))).row(4)).containsEntry("enrolled", "230");
        assertThat(Read.of(Paper.book("4月", sheet.formatted("招生数"))).row(4)).doesNotContainKey("enrolled");
    }

    @ParameterizedTest
    @CsvSource({"累计完成投资（万元）,上月累计,本月累计,2124,2300", "累计完成投资,上月末累计,本月末累计,2124,2300"})
    void the_sum_at_the_end_of_the_month_is_the_sum_so_far(String over, String first, String last, String a, String b) {
        Read r = april("项目名称|总投资|" + over + "|‖\n∥|∥|" + first + "|" + last, "甲|3600|" + a + "|" + b);
        assertThat(r.row(4)).containsEntry("invested", "2300").doesNotContainKey("invested_this_year");
    }

    @ParameterizedTest
    @CsvSource({
        // it may be the year's
        "完成投资,上月累计,本月累计",
        "完成投资（万元）,本月完成,本月累计",
        "2012年累计完成投资,上月累计,本月累计",
        "完成投资,本月累计,本年累计",
        "完成投资,本年完成,本月累计",
        "完成投资,本月计划,本月累计",
        "完成投资,上年累计完成,本月累计",
        "累计完成投资,上月累计,本月",
        "总投资额,上月累计,本月累计",
        "到位资金,上月累计,本月累计"
    })
    void the_sum_of_a_month_alone_is_none_since_the_start(String over, String first, String last) {
        Read r = april("项目名称|建设规模（㎡）|" + over + "|‖\n∥|∥|" + first + "|" + last, "甲|3600|20|2300");
        assertThat(r.row(4)).doesNotContainKeys("invested", "total_investment");
        Read less = april("项目名称|建设规模（㎡）|完成投资|‖\n∥|∥|上月累计|本月累计", "甲|3600|900|20");
        assertThat(less.row(4)).doesNotContainKey("invested");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4月25日形象进度", "形象进度（4月25日）", "截止4.25形象进度", "截至4月25日形象进度", "实际形象进度", "本周形象进度", "本月完成工程形象进度"})
    void a_day_or_that_it_is_so_says_no_more_of_the_progress(String header) {
        Read r = april("项目名称|总投资|" + header + "|计划形象进度", "甲|100|主体三层|主体封顶");
        assertThat(r.row(3)).containsEntry("stage", "started");
    }

    @Test
    void of_several_days_the_last_of_the_report_counts() {
        Read r = april("项目名称|形象进度|‖|‖|‖|累计完成投资|‖\n∥|3月25日|4月10日|4月25日|5月10日|4月10日|4月25日", "甲|未动工|已开工|主体封顶|竣工|20|30");
        assertThat(r.row(4)).containsEntry("stage", "topped_out").containsEntry("invested", "30");
    }

    @ParameterizedTest
    @CsvSource({
        "4月7日%s,4月14日%s,4月28日%s",
        "4月28日%s,4月14日%s,4月7日%s",
        "%s（4月7日）,%s（5月5日）,%s（4月28日）",
        "截至3.25%s,截至4.7%s,截至4.25%s",
        "截至4.25%s,截至5.10%s,截至3.25%s",
        "截至3月25日%s,截至4月10日%s,截至4月底%s"
    })
    void of_several_days_of_flat_headers_the_last_of_the_report_counts(String first, String second, String third) {
        String headers = String.join("|", first, second, third);
        boolean lastFirst = first.contains("28") || first.contains("4.25");
        Read stages =
                april("项目名称|总投资|" + headers.replace("%s", "形象进度"), lastFirst ? "甲|100|主体封顶|开工|奠基" : "甲|100|奠基|开工|主体封顶");
        assertThat(stages.row(3)).containsEntry("stage", "topped_out");
        Read sums =
                april("项目名称|总投资|" + headers.replace("%s", "累计完成投资"), lastFirst ? "甲|100|60|40|20" : "甲|100|20|40|60");
        assertThat(sums.row(3)).containsEntry("invested", "60");
    }

    @Test
    void a_header_without_a_day_comes_before_one_with_it() {
        Read r = april("项目名称|总投资|4月7日形象进度|形象进度", "甲|100|奠基|主体封顶");
        assertThat(r.row(3)).containsEntry("stage", "topped_out");
    }

    @Test
    void of_the_ends_of_two_months_that_of_the_half_year_counts() {
        Read r = halfYear("学校名称|专业数|专任教师（3月底）|专任教师（6月底）", "甲校|12|118|120");
        assertThat(r.row(3)).containsEntry("teachers", "120");
    }

    @ParameterizedTest
    @CsvSource({"计划,实际", "计划进度,实际进度", "目标,实际"})
    void beside_a_plan_what_is_so_counts(String plan, String so) {
        Read r = april("项目名称|形象进度|‖|累计完成投资|‖\n∥|" + plan + "|" + so + "|计划|实际", "甲|主体封顶|主体三层|300|200");
        assertThat(r.row(4)).containsEntry("stage", "started").containsEntry("invested", "200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012年1-4月投资（万元）", "1-4月份投资", "1至4月投资"})
    void a_plan_of_some_months_is_none_of_the_year(String header) {
        Read r = april("项目名称|总投资|" + header + "|‖\n∥|∥|计划|完成", "甲|9000|1500|1350");
        assertThat(r.row(4)).doesNotContainKey("year_plan").containsEntry("invested_this_year", "1350");
    }

    @Test
    void a_plan_of_one_month_is_none_either() {
        Read r = april("项目名称|总投资|4月份投资（万元）|‖\n∥|∥|计划|完成", "甲|9000|400|350");
        assertThat(r.row(4)).containsOnlyKeys("project", "total_investment");
        assertThat(r.findings()).containsExactly("unknown-column C3", "unknown-column D3");
        Read year = april("项目名称|总投资|2012年投资（万元）|‖\n∥|∥|计划|完成", "甲|9000|400|350");
        assertThat(year.row(4)).containsEntry("year_plan", "400").containsEntry("invested_this_year", "350");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-4月份投资完成额", "1月至4月完成投资", "元至四月完成投资", "今年1-4月完成投资", "2012年以来完成投资", "年初至今累计完成"})
    void what_was_done_since_january_is_the_years(String header) {
        Read r = april("项目名称|总投资|" + header, "甲|9000|400");
        assertThat(r.row(3)).containsEntry("invested_this_year", "400");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2-4月完成投资", "3月至4月完成投资", "4月完成投资", "4月投资完成额"})
    void what_was_done_in_other_months_is_not(String header) {
        Read r = april("项目名称|总投资|" + header, "甲|9000|400");
        assertThat(r.row(3)).containsOnlyKeys("project", "total_investment");
    }

    @Test
    void a_word_in_brackets_is_as_one_below() {
        Read r = april(
                "项目名称|开工时间（计划）|开工时间（实际）|竣工时间（计划）|竣工时间（实际）|完成投资（累计）|完成投资（1-4月）",
                "甲|2011年9月|2011年10月|2012年3月|2012年4月|500|300");
        assertThat(r.row(3))
                .containsEntry("planned_start", "2011-09")
                .containsEntry("actual_start", "2011-10")
                .containsEntry("planned_completion", "2012-03")
                .containsEntry("actual_completion", "2012-04")
                .containsEntry("invested", "500")
                .containsEntry("invested_this_year", "300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"形象进度（计划）", "形象进度（上月）", "累计完成投资（上年）", "完成投资（本月）", "总投资（中央）"})
    void a_word_in_brackets_may_make_another_thing_of_it(String header) {
        Read r = april("项目名称|建设地点|" + header, "甲|城东|主体封顶");
        assertThat(r.row(3)).containsOnlyKeys("project", "location");
    }

    @ParameterizedTest
    @CsvSource({"1月,2月,3月", "3月,2月,1月", "5月,4月,3月", "1月,6月,3月"})
    void of_several_months_the_reports_counts_or_else_the_last_before_it(String first, String second, String third) {
        Map<String, String> stages = Map.of("1月", "选址", "2月", "奠基", "3月", "开工", "4月", "主体封顶", "5月", "竣工", "6月", "竣工");
        Read r = april(
                "项目名称|总投资|形象进度（" + first + "）|形象进度（" + second + "）|形象进度（" + third + "）",
                "甲|100|" + stages.get(first) + "|" + stages.get(second) + "|" + stages.get(third));
        assertThat(r.row(3)).containsEntry("stage", second.equals("4月") ? "topped_out" : "started");
    }
}
