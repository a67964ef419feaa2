package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

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
}
