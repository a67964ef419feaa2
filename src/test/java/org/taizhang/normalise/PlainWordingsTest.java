package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other words for a field that offices write, each by itself, and such as stay unknown because they may be a part. */
class PlainWordingsTest {
    private static Read of(String title, String key, String header, String value) {
        return Read.of(Paper.text("云岭县" + title + "\n序号|" + key + "|备注|" + header + "\n1|甲|·|" + value + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "项目总用地面积（亩）,120,land_area,120",
        "新征地面积（亩）,20,land_area,20",
        "总建筑规模（㎡）,3000,floor_area,3000",
        "截至目前完成投资（万元）,900,invested,900",
        "项目累计投资（万元）,900,invested,900",
        "工程进展状况,主体封顶,stage,topped_out",
        "现阶段进展,已开工,stage,started",
        "目前建设阶段,开工,stage,started",
        "开工计划时间,2012.8,planned_start,2012-08",
        "已开工日期,2012.3,actual_start,2012-03",
        "计划完工年月,2013.8,planned_completion,2013-08",
        "要求竣工时间,2013.8,planned_completion,2013-08",
        "当前存在的问题,缺资金,problems,缺资金",
        "需要市里协调解决的问题,缺资金,problems,缺资金",
        "牵头责任单位,教育局,responsible_unit,教育局",
        "具体负责人,王明,responsible_person,王明"
    })
    void of_a_project(String header, String value, String field, String read) {
        Read r = of("2012年4月项目进度表", "项目全称", header, value);
        assertThat(r.row(3)).containsEntry("project", "甲").containsEntry(field, read);
        assertThat(r.findings()).noneMatch(f -> f.endsWith("column D2"));
    }

    @ParameterizedTest
    @CsvSource({
        "截至目前实际招生,200,enrolled,200",
        "今年已招生,200,enrolled,200",
        "累计完成招生数,200,enrolled,200",
        "新生报到数,200,enrolled,200",
        "招生数（累计）,200,enrolled,200",
        "在校生人数合计,900,in_school,900",
        "国家助学金资助人数,90,grant_recipients,90",
        "受资助人数,90,grant_recipients,90"
    })
    void of_enrolment(String header, String value, String field, String read) {
        for (String key : new String[] {"办学单位名称", "中等职业学校名称", "职校名称"})
            assertThat(of("2012年4月招生情况表", key, header, value).row(3))
                    .containsEntry("school", "甲")
                    .containsEntry(field, read);
    }

    @ParameterizedTest
    @CsvSource({
        "开设专业数量,9,majors,9",
        "毕业生初次就业率,95%,employment_rate,0.95",
        "毕业生平均就业率,95%,employment_rate,0.95",
        "合作企业家数,9,partner_companies,9",
        "实训实习面积（㎡）,900,training_area,900"
    })
    void of_a_school(String header, String value, String field, String read) {
        assertThat(of("2012年上半年办学情况表", "办学机构名称", header, value).row(3))
                .containsEntry("school", "甲")
                .containsEntry(field, read);
    }

    @Test
    void a_part_is_not_the_whole() {
        Read r = of("2012年上半年办学情况表", "学校名称", "专业数|校内实训基地|校外实训基地|实训楼面积", "9|2|3|900");
        assertThat(r.row(3)).containsOnlyKeys("school", "majors");
        assertThat(of("2012年4月招生情况表", "学校名称", "实际招生|春季招生计划|秋季招生计划", "9|20|300").row(3))
                .doesNotContainKey("target");
    }

    @ParameterizedTest
    @CsvSource({
        "推进情况,顺利",
        "实施进度,60%",
        "项目建设类别,职业教育",
        "项目建设类型,政府投资",
        "要求完成时间,2012年5月",
        "计划交付时间,2012年5月",
        "房屋建筑面积,12000",
        "联系人手机,13800001111",
        "需上级协调解决的问题,用地指标"
    })
    void what_a_column_may_say_of_something_else_stays_unknown(String header, String value) {
        Read r = of("2012年4月项目进度表", "项目名称", "总投资|" + header, "8600|" + value);
        assertThat(r.row(3)).containsOnlyKeys("project", "total_investment");
        assertThat(r.findings()).anyMatch(f -> f.endsWith("column E2"));
    }

    @Test
    void those_with_a_grant_come_before_all_who_are_aided() {
        Read r = of("2012年4月招生情况表", "学校名称", "实际招生|受资助人数|国家助学金资助人数", "300|1500|1000");
        assertThat(r.row(3)).containsEntry("grant_recipients", "1000");
    }

    @Test
    void a_school_that_enrols_heads_a_report_of_enrolment() {
        Read r = of("2012年4月招生情况表", "招生学校", "专业数|招生计划|就业率", "12|100|95");
        assertThat(r.row(3)).containsEntry("target", "100").doesNotContainKey("majors");
    }
}
