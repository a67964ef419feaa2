package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that tell by a month, a unit or a word for the whole which of several like columns is meant. */
class TellingHeadersTest {
    private static Read project(String headers, String row) {
        return Read.of(Paper.text("云岭县2012年4月项目进度表\n序号|项目名称|总投资（万元）|" + headers + "\n1|甲|8600|" + row + "\n"));
    }

    @Test
    void of_columns_for_several_months_the_report_s_counts() {
        assertThat(project("3月形象进度|4月形象进度", "奠基|开工").row(3)).containsEntry("stage", "started");
        Read r = project("截至3月底累计完成投资|截至4月底累计完成投资", "3000|3500");
        assertThat(r.row(3)).containsEntry("invested", "3500");
        assertThat(r.extras(3)).containsEntry("截至3月底累计完成投资", "3000");
        assertThat(r.findings()).containsExactly("unknown-column D2");
    }

    @Test
    void what_brackets_put_into_another_time_or_a_plan_is_another_column() {
        Read r = project("形象进度（上月）|形象进度（本月）", "奠基|开工");
        assertThat(r.row(3)).containsEntry("stage", "started");
        assertThat(r.findings()).containsExactly("unknown-column D2");
        assertThat(project("形象进度（计划）|形象进度（实际）", "封顶|奠基").row(3)).containsEntry("stage", "foundation_laid");
        assertThat(project("形象进度（上月）", "奠基").row(3)).doesNotContainKey("stage");
        assertThat(project("形象进度【上月】", "奠基").row(3)).doesNotContainKey("stage");
    }

    @Test
    void a_header_with_a_measure_of_something_else_is_another_column() {
        Read r = project("累计完成投资（%）|工程进度（%）|占地面积（公顷）", "35|45|2");
        assertThat(r.row(3)).doesNotContainKeys("invested", "stage").containsEntry("land_area", "30");
        assertThat(r.extras(3)).containsEntry("累计完成投资（%）", "35").containsEntry("工程进度（%）", "45");
        assertThat(r.findings()).containsExactly("unknown-column D2", "unknown-column E2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"总投资单位：万元", "总投资 单位：万元", "总投资，金额单位：万元"})
    void a_unit_with_its_label_behind_a_header_is_the_header_s(String header) {
        Read r = Read.of(Paper.text("云岭县2012年4月项目进度表\n序号|项目名称|" + header + "|形象进度|备注\n1|甲|8600|开工|无\n"));
        assertThat(r.row(3)).containsEntry("total_investment", "8600");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void money_for_students_is_no_number_of_students() {
        Read r = Read.of(Paper.text("""
                云岭县2012年4月招生情况表
                学校名称|学校类别|招生任务|实际招生|免学费（万元）
                职教中心|中职|500|200|288
                """));
        assertThat(r.row(3)).doesNotContainKey("free_tuition").containsEntry("enrolled", "200");
        assertThat(r.extras(3)).containsEntry("免学费（万元）", "288");
    }

    @Test
    void a_header_over_its_whole_and_its_parts_names_the_whole() {
        Read r = Read.of(Paper.text("""
                云岭县2012年4月项目进度表
                项目名称|总投资（万元）|‖|‖|累计完成投资（万元）|‖|形象进度
                ∥|合计|财政|自筹|小计|其中：财政|∥
                甲|8600|5000|3600|3000|2000|开工
                """));
        assertThat(r.row(4)).containsEntry("total_investment", "8600").containsEntry("invested", "3000");
        assertThat(r.extras(4)).hasSize(3);
    }
}
