package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands below a header of plans is not what has come about. */
class PlanHeadersTest {
    private static Read project(String headers, String leaves, String row) {
        return Read.of(Paper.text(
                "云岭县2012年3月项目进度表\n序号|项目名称|总投资（万元）|" + headers + "\n∥|∥|∥|" + leaves + "\n1|甲|8600|" + row + "\n"));
    }

    private static Read enrolment(String headers, String leaves, String row) {
        return Read.of(
                Paper.text("云岭县2012年4月招生情况表\n学校名称|学校类别|" + headers + "\n∥|∥|" + leaves + "\n职教中心|中职|" + row + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"年度目标,截至3月底", "2012年计划,截至3月底", "年度计划,目前进展", "计划,实际", "2012年度目标任务,3月底完成情况", "全年目标,进展情况", "本年度计划,目前完成情况"})
    void the_year_s_target_of_a_stage_is_not_where_the_project_stands(String plan, String done) {
        for (boolean first : new boolean[] {true, false}) {
            Read r = first
                    ? project(plan + "|‖|" + done + "|‖", "投资|形象进度|累计完成投资|形象进度", "1000|主体封顶|300|基础施工")
                    : project(done + "|‖|" + plan + "|‖", "累计完成投资|形象进度|投资|形象进度", "300|基础施工|1000|主体封顶");
            assertThat(r.row(4)).containsEntry("stage", "started").containsEntry("invested", "300");
            assertThat(r.extras(4)).containsEntry(plan + "/形象进度", "主体封顶");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度目标", "2012年目标任务", "计划"})
    void what_is_planned_to_be_spent_or_enrolled_is_not_so_yet(String plan) {
        Read r = project(plan + "|‖|完成情况|‖", "累计完成投资|主要内容|累计完成投资|差额", "1000|主体|300|7");
        assertThat(r.row(4)).containsEntry("invested", "300");
        Read school = enrolment(plan + "|‖|实际|‖", "招生数|在校生数|招生数|在校生数", "500|1500|300|1200");
        assertThat(school.row(4)).containsEntry("enrolled", "300").containsEntry("in_school", "1200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"计划时间", "预计时间", "建设计划", "节点计划", "计划安排", "计划"})
    void days_below_a_plan_are_planned_ones(String plan) {
        Read alone = project(plan + "|‖|形象进度", "开工时间|竣工时间|∥", "2012年6月|2013年6月|未开工");
        assertThat(alone.row(4))
                .containsEntry("planned_start", "2012-06")
                .containsEntry("planned_completion", "2013-06")
                .doesNotContainKeys("actual_start", "actual_completion");
        Read both = project(plan + "|‖|实际时间|‖", "开工时间|竣工时间|开工时间|竣工时间", "2012年3月|2013年6月|2012年2月|·");
        assertThat(both.row(4)).containsEntry("planned_start", "2012-03").containsEntry("actual_start", "2012-02");
    }

    @Test
    void what_a_plan_is_made_of_is_read_below_it() {
        assertThat(project("年度计划|‖|形象进度", "投资|主要内容|∥", "1000|主体|开工").row(4)).containsEntry("year_plan", "1000");
        assertThat(project("2012年目标|‖|形象进度", "投资|主要内容|∥", "1000|主体|开工").row(4)).containsEntry("year_plan", "1000");
        assertThat(project("建设计划|‖", "占地面积（亩）|建筑面积（㎡）", "80|8000").row(4))
                .containsEntry("land_area", "80")
                .containsEntry("floor_area", "8000");
        assertThat(enrolment("年度目标|‖|完成情况|‖", "招生任务|比例|实际招生|在校生", "500|0.5|300|900")
                        .row(4))
                .containsEntry("target", "500")
                .containsEntry("enrolled", "300");
    }

    @Test
    void what_stands_below_a_plan_alone_is_none_that_has_come_about() {
        assertThat(project("年度目标|‖|备注", "投资|形象进度|∥", "1000|主体封顶|无").row(4)).doesNotContainKey("stage");
        assertThat(project("年度目标|‖|备注", "计划完成投资|形象进度|∥", "1000|主体封顶|无").row(4)).doesNotContainKey("stage");
        assertThat(project("建设计划|‖|备注", "开工时间|规模|∥", "2012年6月|1|无").row(4)).doesNotContainKey("actual_start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"年度目标", "2012年计划", "目标任务", "建设计划"})
    void a_plan_over_what_is_planned_and_done_is_a_heading_of_both(String plan) {
        assertThat(enrolment(plan + "|‖|‖", "招生任务|完成数|完成率", "300|250|83%").row(4))
                .containsEntry("target", "300")
                .containsEntry("enrolled", "250");
        assertThat(enrolment(plan + "|‖|‖", "人数|实际招生|在校生", "300|250|900").row(4))
                .containsEntry("enrolled", "250")
                .containsEntry("in_school", "900");
        assertThat(project(plan + "|‖|‖", "内容|累计完成投资|形象进度", "三层|2500|开工").row(4))
                .containsEntry("invested", "2500")
                .containsEntry("stage", "started");
        assertThat(project(plan + "|‖|‖|‖", "计划开工时间|实际开工时间|计划竣工时间|实际竣工时间", "2012.1|2012.2|2013.5|·")
                        .row(4))
                .containsKey("actual_start")
                .containsKey("planned_start");
    }

    @Test
    void the_nearest_header_says_whether_it_is_planned() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                项目名称|总投资（万元）|2012年计划|‖|‖
                ∥|∥|计划|完成情况|‖
                ∥|∥|投资|累计完成投资|形象进度
                甲|8600|1000|300|开工
                """));
        assertThat(r.row(5)).containsEntry("invested", "300").containsEntry("stage", "started");
    }

    @ParameterizedTest
    @ValueSource(strings = {"招生计划及完成情况", "招生任务完成情况", "招生情况"})
    void a_header_of_plans_and_what_became_of_them_is_none_of_plans(String header) {
        assertThat(enrolment(header + "|‖", "招生任务|实际招生", "500|300").row(4))
                .containsEntry("target", "500")
                .containsEntry("enrolled", "300");
    }
}
