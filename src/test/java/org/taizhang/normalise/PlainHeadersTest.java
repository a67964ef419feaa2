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
                "拟建项目名称",
                "续建项目名称",
                "重点建设项目名称",
                "项目建设名称",
                "学校（项目）名称",
                "单位（项目）名称",
                "项目名称及建设规模",
                "项目名称/建设内容",
                "工程名称及建设内容",
                "项目及建设内容",
                "子项名称",
                "单项工程",
                "建筑物名称",
                "校名及项目名称",
                "项目简称"
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
        "年内计划完成投资,year_plan",
        "项目投资（万元）,total_investment"
    })
    void amounts(String header, String field) {
        assertThat(projects("项目名称|建设地点|" + header, "甲|城东|900").row(3)).containsEntry(field, "900");
    }

    @ParameterizedTest
    @ValueSource(strings = {"困难问题", "存在困难与问题", "存在问题及需协调事项", "需县政府协调解决的问题", "问题与建议"})
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
                .containsEntry("invested_this_year", "300")
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

    @Test
    void whether_work_has_begun_is_a_stage_where_nothing_says_more() {
        String sheet = "项目进度表（2012年4月）\n项目名称|总投资|是否开工%s\n甲|9000|是%s\n乙|9000|否%s\n";
        Read alone = Read.of(Paper.book("Sheet1", sheet.formatted("", "", "")));
        assertThat(alone.row(3)).containsEntry("stage", "started");
        assertThat(alone.row(4)).containsEntry("stage", "not_started");
        assertThat(alone.findings()).isEmpty();
        Read beside = Read.of(Paper.book("Sheet1", sheet.formatted("|形象进度", "|主体封顶", "|正在征地")));
        assertThat(beside.row(3)).containsEntry("stage", "topped_out");
        assertThat(beside.row(4)).containsEntry("stage", "sited");
        assertThat(beside.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"已完成", "已录取", "已报到", "新生数", "入学人数", "目前招生人数", "截止目前招生数", "现已招生", "累计完成数", "实际录取数"})
    void who_was_enrolled(String header) {
        Read r = pupils("学校名称|类别|招生任务|" + header, "甲校|中职|900|230");
        assertThat(r.row(3)).containsEntry("target", "900").containsEntry("enrolled", "230");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "核定招生计划,target",
        "任务人数,target",
        "目标数,target",
        "全年任务数,target",
        "招生指标数,target",
        "在校学生总人数,in_school",
        "全校学生数,in_school",
        "现有学生人数,in_school",
        "在读学生数,in_school",
        "期末在校生数,in_school",
        "在校生（含顶岗实习）,in_school",
        "享受免学费学生人数,free_tuition",
        "免费生,free_tuition",
        "国家助学金受助人数,grant_recipients"
    })
    void pupils_by_other_names(String header, String field) {
        assertThat(pupils("学校名称|类别|实际招生|" + header, "甲校|中职|230|900").row(3))
                .containsEntry(field, "900")
                .containsEntry("enrolled", "230");
    }

    @ParameterizedTest
    @ValueSource(strings = {"毕业生数", "本月报到", "去年录取", "下学期任务", "完成率", "中考报名人数", "录取率", "录取分数线"})
    void other_pupils_are_none_of_these(String header) {
        assertThat(pupils("学校名称|类别|实际招生|" + header, "甲校|中职|230|900").row(3))
                .containsOnlyKeys("school", "school_type", "enrolled");
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
