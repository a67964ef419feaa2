package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.OwnForm;

/** Headers in two rows of which only both together say what a column is. */
class ParentsAndLeavesTest {
    private static final String DROPOUT = """
            name: own
            title: Dropout
            period: year
            primaryKey: [state]
            fields:
              - { name: state, title: State }
              - { name: pb, title: Primary boys, type: number, synonyms: [Primary/Boys] }
              - { name: pg, title: Primary girls, type: number, synonyms: [Primary/Girls] }
              - { name: sb, title: Secondary boys, type: number, synonyms: [Secondary/Boys] }
              - { name: sg, title: Secondary girls, type: number, synonyms: [Secondary/Girls] }
            """;

    private static Read under(String parent, String leaves, String row) {
        String merged = "|‖".repeat(leaves.split("\\|", -1).length - 1);
        return Read.of(Paper.book(
                "Sheet1",
                "云岭县2012年4月项目进度表\n序号|项目名称|总投资（万元）|" + parent + merged + "\n∥|∥|∥|" + leaves + "\n1|甲|8600|" + row
                        + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "已完成投资（万元）,开工以来|年初至今",
        "投资完成情况,自开工累计|本年累计",
        "投资完成情况（万元）,累计|其中：2012年",
        "完成投资额,累计|当年",
        "完成投资额,自开工至今|今年以来",
        "已完成投资,总累计|其中：本年",
        "累计完成投资,自开工累计|自年初以来"
    })
    void what_is_done_is_that_since_the_start_or_the_year_s(String parent, String leaves) {
        Read r = under(parent, leaves, "3000|400");
        assertThat(r.row(4)).containsEntry("invested", "3000").containsEntry("invested_this_year", "400");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void a_year_below_what_is_done_is_the_report_s_alone() {
        Read r = under("完成投资额", "2010年|2011年|2012年", "1000|1600|400");
        assertThat(r.row(4)).containsEntry("invested_this_year", "400").doesNotContainKey("invested");
    }

    @ParameterizedTest
    @ValueSource(strings = {"计划时间|实际时间", "计划日期|实际日期", "计划|实际"})
    void an_event_s_date_is_planned_or_actual(String leaves) {
        for (String parent : new String[] {"开工时间", "开工日期", "开工"})
            assertThat(under(parent, leaves, "2011.8.1|2011.9.5").row(4))
                    .containsEntry("planned_start", "2011-08-01")
                    .containsEntry("actual_start", "2011-09-05");
        for (String parent : new String[] {"竣工时间", "竣工日期", "完工时间", "竣工"})
            assertThat(under(parent, leaves, "2011.8.1|2011.9.5").row(4))
                    .containsEntry("planned_completion", "2011-08-01")
                    .containsEntry("actual_completion", "2011-09-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"建设规模及内容", "建设内容及规模", "主要建设规模", "建设规模"})
    void land_and_floor_are_told_below_what_is_built(String parent) {
        assertThat(under(parent, "占地（亩）|建筑（平方米）", "120|3000").row(4))
                .containsEntry("land_area", "120")
                .containsEntry("floor_area", "3000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任单位、责任人", "责任单位和责任人", "责任单位与责任人", "责任单位/责任人", "责任单位（人）", "责任单位及责任人"})
    void a_unit_and_a_person_are_told_below_both(String parent) {
        assertThat(under(parent, "单位|姓名|电话", "教育局|王明|13800000000").row(4))
                .containsEntry("responsible_unit", "教育局")
                .containsEntry("responsible_person", "王明")
                .containsEntry("phone", "13800000000");
    }

    @Test
    void all_teachers_are_told_beside_those_of_them_with_two_qualifications() {
        Read r = Read.of(Paper.book("Sheet1", """
                云岭县2012年上半年办学情况表
                序号|学校名称|专业数|专任教师数|‖
                ∥|∥|∥|总人数|其中：双师型
                1|甲|9|120|40
                """));
        assertThat(r.row(4)).containsEntry("teachers", "120").containsEntry("dual_qualified", "40");
    }

    @ParameterizedTest
    @CsvSource({"责任人,电话", "联系人,电话", "负责人,手机号码"})
    void a_person_and_a_phone_are_told_below_how_to_reach_them(String person, String phone) {
        assertThat(under("联系方式", person + "|" + phone, "王明|13800000000").row(4))
                .containsEntry("responsible_person", "王明")
                .containsEntry("phone", "13800000000");
    }

    @Test
    void what_stood_there_before_is_not_the_project_s() {
        assertThat(under("学校现状", "总用地面积|房屋建筑面积", "120|15000").row(4)).doesNotContainKeys("land_area", "floor_area");
        assertThat(under("房屋建筑面积（㎡）", "原有|改造", "12000|3000").row(4)).doesNotContainKey("floor_area");
    }

    @Test
    void a_day_by_which_a_fault_is_to_be_mended_is_no_completion() {
        assertThat(under("存在问题", "问题|整改要求|要求完成时间", "缺资金|追加|2012年5月").row(4)).doesNotContainKey("planned_completion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "State|Primary||Secondary|\n|Boys|Girls|Boys|Girls",
                "State|Primary|‖|Secondary|‖\n∥|Boys|Girls|Boys|Girls"
            })
    void all_columns_but_the_key_s_may_be_known_only_by_both(String header, @TempDir Path home) {
        OwnForm.in(home, "2017", DROPOUT);
        Read r = Read.ofOwn(
                Paper.book("Sheet1", header + "\nAssam|3.5|2.6|30.8|32.1\nGoa|1|2|3|4\n"), "2018.xlsx", home);
        assertThat(r.table().counts().header()).isEqualTo(2);
        assertThat(r.row(3))
                .containsEntry("state", "Assam")
                .containsEntry("pb", "3.5")
                .containsEntry("sg", "32.1");
    }

    @Test
    void rows_of_data_are_no_such_header(@TempDir Path home) {
        OwnForm.in(home, "2017", DROPOUT);
        Read r = Read.ofOwn(
                Paper.book(
                        "Sheet1",
                        "State|Primary/Boys|Primary/Girls|Place\nAssam|3.5|2.6|Primary\nState|1|2|Boys\n|3||Girls\n"),
                "2018.xlsx",
                home);
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.table().counts().header()).isEqualTo(1);
    }
}
