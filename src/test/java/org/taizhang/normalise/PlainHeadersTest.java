package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers as offices word them, by themselves and under others. */
class PlainHeadersTest {
    private static Read projects(String header, String row) {
        return Read.of(Paper.book("Sheet1", "项目进度表（2012年4月）\n" + header + "\n" + row + "\n"));
    }

    private static Read pupils(String header, String row) {
        return Read.of(Paper.book("Sheet1", "招生情况表（2012年4月）\n" + header + "\n" + row + "\n"));
    }

    private static Read schools(String header, String row) {
        return Read.of(
                Paper.book("Sheet1", "办学情况表（2012年上半年）\n" + header + "\n" + row + "\n"),
                "报表.xlsx",
                Optional.of("yunling"),
                LocalDate.of(2012, 7, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "续建项目名称",
                "重点建设项目名称",
                "项目建设名称",
                "学校（项目）名称",
                "单位（项目）名称",
                "项目名称及建设规模",
                "项目名称/建设内容",
                "工程名称及建设内容",
                "项目及建设内容",
                "校名及项目名称"
            })
    void a_project_may_be_named_with_more(String header) {
        Read r = projects(header + "|总投资|形象进度", "甲|9000|主体三层");
        assertThat(r.row(3)).containsEntry("project", "甲").containsEntry("stage", "started");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void the_plainer_name_is_the_key_and_what_is_built_is_none() {
        Read both = projects("项目名称及建设规模|项目名称|总投资", "甲楼5000平方米|甲|9000");
        assertThat(both.row(3)).containsEntry("project", "甲");
        Read content = projects("项目名称|建设内容|总投资", "甲|实训楼|9000");
        assertThat(content.row(3)).containsEntry("project", "甲");
        assertThat(content.extras(3)).containsEntry("建设内容", "实训楼");
    }

    @ParameterizedTest
    @CsvSource({"项目,单项工程", "项目,项目简称", "名称,项目名称及建设内容", "项目,项目及建设内容", "项目名,建筑物名称", "工程名,子项名称"})
    void a_plain_name_stays_the_key_beside_another(String key, String other) {
        Read r = projects(key + "|" + other + "|总投资|形象进度", "甲|土建|9000|主体三层");
        assertThat(r.row(3)).containsEntry("project", "甲");
        Read turned = projects(other + "|" + key + "|总投资|形象进度", "土建|甲|9000|主体三层");
        assertThat(turned.row(3)).containsEntry("project", "甲");
    }

    @ParameterizedTest
    @CsvSource({
        "建筑物名称|建筑面积|建成时间,老楼|3000|1995年",
        "项目简称|数量|概算,车床|20|100",
        "单项工程|投资概算（万元）|备注,土建|1000|",
        "拟建项目名称|选址|面积,职教园区|城东|20",
        "项目|项目投资|备注,财政|1000|",
        "项目名称|项目投资（万元）|到位资金,甲|3000|1000",
        "项目名称|实施情况|下步打算,甲|正在装修|验收",
        "项目名称|困难问题|需协调事项,甲|资金|贷款",
        "项目名称|责任人及电话,甲|赵六 139",
        "学校名称|目标数|已报到数,云岭一中|100|90",
        "学校名称|录取|报到,甲校|200|190",
        "学校|新生数|住校生数,甲校|200|190",
        "学校名称|受助学生|免费生,甲校|700|600"
    })
    void a_list_beside_a_report_is_none(String header, String row) {
        String report = "项目进度表（2012年4月）\n项目名称|总投资|形象进度\n甲|9000|主体三层\n乙|800|未开工\n";
        Read r = Read.of(Paper.book("汇总", report).and("附表", "一览表\n" + header + "\n" + row + "\n"));
        assertThat(r.row(3)).containsEntry("project", "甲");
        assertThat(r.findings()).containsExactly("skipped-sheet");
    }

    @ParameterizedTest
    @CsvSource({
        "（拟）开工时间,planned_start",
        "开工（计划）时间,planned_start",
        "计划建成投用时间,planned_completion",
        "竣工（计划）时间,planned_completion"
    })
    void planned_days(String header, String field) {
        assertThat(projects("项目名称|总投资|" + header, "甲|9000|2012年6月").row(3)).containsEntry(field, "2012-06");
    }

    @ParameterizedTest
    @CsvSource({
        "截止目前已完成投资,invested",
        "已累计投资,invested",
        "项目开工以来累计完成投资,invested",
        "开工至今累计完成,invested",
        "2012年目标任务,year_plan",
        "2012年投资任务,year_plan",
        "本年度投资目标,year_plan",
        "年内计划完成投资,year_plan"
    })
    void amounts(String header, String field) {
        assertThat(projects("项目名称|建设地点|" + header, "甲|城东|900").row(3)).containsEntry(field, "900");
    }

    @ParameterizedTest
    @ValueSource(strings = {"存在困难与问题", "存在问题及需协调事项", "需县政府协调解决的问题", "问题与建议"})
    void problems(String header) {
        assertThat(projects("项目名称|总投资|" + header, "甲|9000|缺资金").row(3)).containsEntry("problems", "缺资金");
    }

    @Test
    void tasks_and_days_under_a_parent() {
        Read r = projects(
                "项目名称|总投资|今年任务|‖|计划时间节点|‖|责任单位及责任人|‖\n∥|∥|投资|已完成|开工|竣工|单位|姓名/电话",
                "甲|9000|500|300|2011年9月|2012年9月|县教体局|张某某");
        assertThat(r.row(4))
                .containsEntry("year_plan", "500")
                .containsEntry("planned_start", "2011-09")
                .containsEntry("planned_completion", "2012-09")
                .containsEntry("responsible_person", "张某某");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上月累计完成投资", "下月计划完成投资", "到位资金", "本月完成投资", "上级补助投资", "项目投资来源", "去年目标任务"})
    void other_amounts_are_none_of_these(String header) {
        Map<String, String> row = projects("项目名称|建设地点|" + header, "甲|城东|900").row(3);
        assertThat(row).containsOnlyKeys("project", "location");
    }

    @ParameterizedTest
    @CsvSource({"是否开工|是否竣工,是|是", "开工情况|竣工情况,是|否", "开工情况|建设地点,2011年9月|城东", "是否开工|是否投入使用,是|是"})
    void whether_work_has_begun_is_no_stage(String header, String row) {
        Read r = projects("项目名称|总投资|" + header, "甲|9000|" + row);
        assertThat(r.row(3)).containsEntry("total_investment", "9000").doesNotContainKey("stage");
        assertThat(r.extras(3)).containsKey(header.substring(0, 4));
        assertThat(r.findings()).doesNotContain("not-in-list C3");
    }

    @Test
    void days_below_the_beginning_of_work_are_its_days() {
        Read r = projects("项目名称|总投资|开工情况|‖\n∥|∥|计划|实际", "甲|9000|2011年9月|2011年10月");
        assertThat(r.row(4))
                .containsEntry("planned_start", "2011-09")
                .containsEntry("actual_start", "2011-10")
                .doesNotContainKey("stage");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012年建设情况", "2012年建设", "今年建设情况", "本年建设", "年度建设情况", "2012年任务", "今年任务"})
    void words_of_what_is_built_in_a_year_are_no_amounts(String parent) {
        Read r = projects("项目名称|总投资|" + parent + "|‖\n∥|∥|计划|完成", "甲|9000|完成主体|主体三层");
        assertThat(r.row(4)).containsOnlyKeys("project", "total_investment");
        assertThat(r.extras(4)).containsEntry(parent + "/完成", "主体三层");
        assertThat(r.findings()).containsExactly("unknown-column C3", "unknown-column D3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"已完成", "目前招生人数", "截止目前招生数", "现已招生", "累计完成数"})
    void who_was_enrolled(String header) {
        Read r = pupils("学校名称|类别|招生任务|" + header, "甲校|中职|900|230");
        assertThat(r.row(3)).containsEntry("target", "900").containsEntry("enrolled", "230");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "核定招生计划,target",
        "任务人数,target",
        "全年任务数,target",
        "招生指标数,target",
        "在校学生总人数,in_school",
        "现有学生人数,in_school",
        "在读学生数,in_school",
        "期末在校生数,in_school",
        "在校生（含顶岗实习）,in_school",
        "享受免学费学生人数,free_tuition",
        "国家助学金受助人数,grant_recipients"
    })
    void pupils_by_other_names(String header, String field) {
        assertThat(pupils("学校名称|类别|实际招生|" + header, "甲校|中职|230|900").row(3))
                .containsEntry(field, "900")
                .containsEntry("enrolled", "230");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"毕业生数", "本月报到", "去年录取", "下学期任务", "完成率", "中考报名人数", "录取率", "录取分数线", "录取", "报到", "已录取", "全校学生数"})
    void other_pupils_are_none_of_these(String header) {
        assertThat(pupils("学校名称|类别|实际招生|" + header, "甲校|中职|230|900").row(3))
                .containsOnlyKeys("school", "school_type", "enrolled");
    }

    @ParameterizedTest
    @CsvSource({"录取,报到", "已录取,已报到", "实际录取数,实际报到数"})
    void neither_who_is_admitted_nor_who_came_is_told_to_be_enrolled(String first, String second) {
        Read r = pupils("学校名称|类别|招生任务|" + first + "|" + second, "甲校|中职|900|480|450");
        assertThat(r.row(3)).containsOnlyKeys("school", "school_type", "target");
    }

    @Test
    void all_pupils_of_a_school_with_juniors_are_not_those_counted() {
        Read r = pupils("学校名称|类别|实际招生|全校学生数|其他", "甲校|普高|230|3000|1");
        assertThat(r.row(3)).doesNotContainKey("in_school");
    }

    @Test
    void a_parent_with_words_behind_it_is_that_parent() {
        Read r = pupils("学校名称|类别|招生情况|‖|在校生情况|‖\n∥|∥|任务|已完成|合计|其中：女", "甲校|中职|900|230|2100|900");
        assertThat(r.row(4))
                .containsEntry("target", "900")
                .containsEntry("enrolled", "230")
                .containsEntry("in_school", "2100");
        Read bases = schools("学校名称|专业情况|‖|实训基地建设|‖|校企合作情况\n∥|总数|其中：重点|数量|面积（㎡）|企业数", "甲校|12|3|8|5500|20");
        assertThat(bases.row(4))
                .containsEntry("majors", "12")
                .containsEntry("key_majors", "3")
                .containsEntry("training_bases", "8")
                .containsEntry("training_area", "5500")
                .containsEntry("partner_companies", "20");
        assertThat(bases.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"去年在校生情况,合计", "上年招生情况,完成", "毕业生情况,人数"})
    void a_parent_of_other_pupils_stays_so(String parent, String leaf) {
        Read r = pupils("学校名称|类别|实际招生|" + parent + "|‖\n∥|∥|∥|" + leaf + "|别的", "甲校|中职|230|900|1");
        assertThat(r.row(4)).containsOnlyKeys("school", "school_type", "enrolled");
    }

    @ParameterizedTest
    @CsvSource({"投资情况,计划", "投资完成情况,总额", "资金到位情况,计划", "前期工作情况,规划"})
    void a_parent_of_other_works_stays_so(String parent, String leaf) {
        Read r = projects("项目名称|建设地点|" + parent + "|‖\n∥|∥|" + leaf + "|别的", "甲|城东|900|1");
        assertThat(r.row(4)).containsOnlyKeys("project", "location");
    }

    @ParameterizedTest
    @CsvSource({"教师数,专任", "教师（人）,其中：专任", "教师,专任教师", "教师人数,专任教师"})
    void of_all_teachers_those_of_the_school_count(String parent, String leaf) {
        Read r = schools("学校名称|专业数|" + parent + "|‖|‖\n∥|∥|总数|" + leaf + "|双师型", "甲校|12|150|120|48");
        assertThat(r.row(4)).containsEntry("teachers", "120").containsEntry("dual_qualified", "48");
    }

    @Test
    void all_teachers_count_where_none_else_are_told() {
        Read r = schools("学校名称|专业数|教师数|‖\n∥|∥|总数|双师型", "甲校|12|150|48");
        assertThat(r.row(4)).containsEntry("teachers", "150");
    }

    @ParameterizedTest
    @CsvSource({"责任领导,联系电话,责任人,联系电话", "包联县领导,电话,项目负责人,手机", "责任领导,手机,责任人,联系电话"})
    void a_telephone_is_that_of_the_person_before_it(String leader, String first, String person, String second) {
        Read r = projects(
                String.join("|", "项目名称", "总投资", leader, first, person, second),
                "甲|9000|王县长|13700000000|张三|13800000000");
        assertThat(r.row(3)).containsEntry("responsible_person", "张三").containsEntry("phone", "13800000000");
    }

    @Test
    void telephones_under_parents_and_alone() {
        Read parents = projects("项目名称|总投资|责任领导|‖|责任人|‖\n∥|∥|姓名|电话|姓名|电话", "甲|9000|王县长|13700000000|张三|13800000000");
        assertThat(parents.row(4)).containsEntry("responsible_person", "张三").containsEntry("phone", "13800000000");
        Read one = projects("项目名称|总投资|责任人|联系人|联系电话", "甲|9000|张三|李四|13800000000");
        assertThat(one.row(3)).containsEntry("responsible_person", "张三").containsEntry("phone", "13800000000");
        Read between = projects("项目名称|总投资|责任人|联系电话|联系人", "甲|9000|张三|13800000000|李四");
        assertThat(between.row(3)).containsEntry("responsible_person", "张三").containsEntry("phone", "13800000000");
    }
}
