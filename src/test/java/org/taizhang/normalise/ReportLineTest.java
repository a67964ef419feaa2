package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line above a header may say in cells of their own whose table of which period it is. */
class ReportLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位|云岭县教体局|月份|2012年3月",
                "填报人|张三|月份|2012年3月",
                "填报人：张三|云岭县|2012年3月",
                "填报单位|云岭县教体局|填报日期|2012-04-25|月份|2012年3月",
                "填报单位|云岭县教体局|报告期|2012年一季度",
                "项目进度表|云岭县|2012年3月",
            })
    void a_line_of_labels_and_a_period_is_no_parent(String line) {
        Read r = Read.of(Paper.book("Sheet1", line + "\n项目名称|总投资|累计完成投资|形象进度\n甲楼|1000|500|开工\n"));
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.row(3)).containsEntry("invested", "500").containsEntry("stage", "started");
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县||2012年上半年|", "云岭县教体局|2012年上半年", "填报单位|云岭县|期别|2012年上半年"})
    void a_half_year_beside_an_office_is_that_of_the_table(String line) {
        Read r = Read.of(Paper.book("Sheet1", line + "\n学校名称|专业数|专任教师|工位数\n甲校|10|50|100\n"));
        assertThat(r.table().period()).hasToString("2012-H1");
        assertThat(r.row(3)).containsEntry("teachers", "50").containsEntry("workstations", "100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"||||2月|3月", "云岭县||||2月|3月", "招生情况||||2011年|2012年"})
    void several_periods_are_parents(String line) {
        Read r = Read.of(Paper.book(
                "Sheet1", "云岭县2012年3月招生情况表\n" + line + "\n学校名称|学校类别|招生任务|实际招生|在校生|在校生\n一中|中职|60|58|90|100\n"));
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.row(4)).containsEntry("target", "60").containsEntry("enrolled", "58");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目建设||2011年底|", "项目建设||一季度|", "基本情况||2011年|"})
    void a_vague_time_beside_no_label_and_no_office_is_a_parent(String line) {
        Read r = Read.of(Paper.book("Sheet1", "云岭县2012年3月项目进度表\n" + line + "\n项目名称|总投资|累计完成投资|形象进度\n甲楼|1000|500|开工\n"));
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.table().counts().header()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县|||2012年|‖",
                "云岭县教体局|‖|‖|2012年|‖",
                "填报单位|‖|‖|2012年|‖",
                "年度|‖|‖|2012年度|",
                "云岭县项目|||2012年1-4月|‖",
                "云岭县|||2012年1-4月|",
                "报告期|||1-4月|",
            })
    void a_time_over_a_plan_and_what_is_done_of_it_is_theirs(String parent) {
        Read r = Read.of(Paper.book(
                "Sheet1", "云岭县2012年4月项目进度表\n" + parent + "|\n序号|项目名称|总投资|计划投资|完成投资|形象进度\n1|甲楼|1000|600|300|开工\n"));
        assertThat(r.table().counts().header()).isEqualTo(2);
        assertThat(r.row(4)).containsEntry("invested_this_year", "300");
    }

    @Test
    void what_is_merged_down_into_the_header_is_no_line() {
        Read r = Read.of(Paper.book(
                "Sheet1", "云岭县2012年4月项目进度表\n填报单位|2012年|‖|‖|‖|‖\n∥|项目名称|总投资|计划|完成|形象进度\n云岭县教体局|甲楼|1000|600|300|开工\n"));
        assertThat(r.table().counts().header()).isEqualTo(2);
        assertThat(r.row(4)).containsEntry("year_plan", "600").containsEntry("invested_this_year", "300");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县|‖|2011年|‖", "填报单位||2011年|", "云岭县||2011年底|", "云岭县||2011年下半年|‖"})
    void another_years_numbers_are_none_of_this_period(String parent) {
        Read r =
                Read.of(Paper.book("Sheet1", "云岭县2012年上半年学校发展情况表\n" + parent + "\n学校名称|专业数|专任教师|双师型教师\n甲校|10|50|20\n"));
        assertThat(r.table().period()).hasToString("2012-H1");
        assertThat(r.row(4)).doesNotContainKey("teachers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位|||2012年3月",
                "填报单位|||截至2012年3月底",
                "填报单位（盖章）|||2012年3月",
                "填报单位|2012年3月",
                "填报日期|||2012年3月",
                "填报日期|2012年3月",
                "填报单位||云岭县职教攻坚2012年3月项目进度表",
            })
    void behind_a_label_left_empty_a_period_is_the_tables(String line) {
        Read r = Read.of(Paper.book("Sheet1", "职教攻坚项目进度表\n" + line + "\n项目名称|总投资|累计完成投资|形象进度\n甲楼|1000|500|开工\n"));
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.row(4)).containsEntry("invested", "500");
        assertThat(r.alarms()).isEmpty();
    }
}
