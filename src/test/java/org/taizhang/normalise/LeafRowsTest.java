package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows below the first of a header are part of it, and which are data. */
class LeafRowsTest {
    private static final String TITLE = "项目进度表（2012年3月）\n";

    private static Read of(String lines) {
        return Read.of(Paper.book("Sheet1", TITLE + lines + "\n"));
    }

    @Test
    void a_parent_repeated_over_two_leaves_alone_is_a_parent() {
        Read dates = of("序号|项目名称|总投资|开工时间|开工时间|形象进度\n|||计划|实际|\n1|甲楼|1000|2012-04|2011-05|主体施工");
        assertThat(dates.row(4)).containsEntry("planned_start", "2012-04").containsEntry("actual_start", "2011-05");
        Read money =
                Read.of(Paper.text(TITLE + "项目名称|总投资|2012年投资（万元）|2012年投资（万元）|累计完成投资\n||计划|完成|\n甲楼|1000|200|100|300\n"));
        assertThat(money.row(4))
                .containsEntry("year_plan", "200")
                .containsEntry("invested_this_year", "100")
                .containsEntry("invested", "300");
        assertThat(money.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称|总投资|开工时间|竣工时间|形象进度\n∥|∥|计划|计划|∥",
                "项目名称|总投资|开工时间|计划竣工时间|形象进度\n∥|∥|计划|∥|∥",
                "项目名称|总投资|开工时间|计划竣工时间|形象进度\n||计划||",
            })
    void one_leaf_makes_a_header_row(String header) {
        Read r = of(header + "\n甲楼|1000|2012-04|2013-05|未动工");
        assertThat(r.rows()).containsExactly(4);
        assertThat(r.row(4))
                .containsEntry("planned_start", "2012-04")
                .containsEntry("planned_completion", "2013-05")
                .doesNotContainKey("actual_start");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_leaf_says_what_its_parent_has_in_that_column() {
        Read r = Read.of(Paper.book("Sheet1", """
                办学情况表（2011年下半年）
                学校名称|专业数|专任教师|实训基地|工位数
                ∥|∥|其中：双师型|面积|∥
                一中|7|40|12900|630
                """));
        assertThat(r.row(4))
                .containsEntry("dual_qualified", "40")
                .containsEntry("training_area", "12900")
                .doesNotContainKeys("teachers", "training_bases");
        Read unknown = of("项目名称|总投资|责任单位|形象进度\n∥|∥|是否到位|∥\n甲楼|900|是|竣工");
        assertThat(unknown.rows()).containsExactly(4);
        assertThat(unknown.row(4)).doesNotContainKey("responsible_unit");
        assertThat(unknown.extras(4)).containsEntry("责任单位/是否到位", "是");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲楼|新建|主体施工|县教体局",
                "甲楼|-|-|县教体局",
                "甲楼|||",
                "||主体施工|县教体局",
            })
    void a_first_row_of_words_is_data(String row) {
        Read r = of("项目名称|建设性质|形象进度|责任单位\n" + row + "\n乙楼|改建|竣工|县教体局");
        assertThat(r.table().counts().header()).isEqualTo(1);
        assertThat(r.row(4)).containsEntry("project", "乙楼");
    }

    @Test
    void a_row_that_says_headers_again_beside_leaves_is_part_of_the_header() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况统计表
                序号|学校名称|在校生数|在校生数|在校生数|在校生数|备注
                序号|学校名称|一年级|二年级|三年级|合计|备注
                1|甲校|700|500|300|1500|无
                """));
        assertThat(r.table().counts().header()).isEqualTo(2);
        assertThat(r.row(4)).containsEntry("school", "甲校").containsEntry("in_school", "1500");
    }

    @Test
    void strokes_beside_units_are_part_of_the_header() {
        for (String units :
                new String[] {"—|—|亿元|（亿元）|—", "|-|亿元|亿元|/", "序号|—|亿元|亿元|无", "单位|—|亿元|亿元|—", "计量单位：||亿元|亿元|"}) {
            Read r = of("序号|项目名称|总投资|累计完成投资|形象进度\n" + units + "\n1|甲楼|0.9|0.3|开工");
            assertThat(r.row(4))
                    .as(units)
                    .containsEntry("total_investment", "9000")
                    .containsEntry("invested", "3000")
                    .containsEntry("stage", "started");
            assertThat(r.extras(4)).as(units).isEmpty();
            assertThat(r.findings()).as(units).isEmpty();
        }
        Read none = of("序号|项目名称|总投资|累计完成投资|形象进度\n1|甲楼|—|—|—\n2|乙楼|900|—|竣工");
        assertThat(none.rows()).containsExactly(3, 4);
    }

    @Test
    void a_header_again_without_its_units_is_the_same_header() {
        String header = "序号|项目名称|总投资|累计完成投资|形象进度\n";
        for (String units : new String[] {"—|—|亿元|亿元|—", "||（亿元）|（亿元）|"}) {
            Read r = of(header + units + "\n1|甲楼|0.9|0.3|主体施工\n" + header + "2|乙楼|0.5|0.1|竣工");
            assertThat(r.reading().tables()).as(units).hasSize(1);
            assertThat(r.rows()).as(units).containsExactly(4, 6);
            assertThat(r.row(6)).as(units).containsEntry("total_investment", "5000");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：万元",
                "（单位：万元）",
                "二、续建项目（单位：万元）",
                "续建项目进度表（2012年3月）（万元）",
                "续建项目进度表（2012年3月）|||单位：万元",
                "续建项目进度表（2012年3月）\n单位：万元",
            })
    void a_header_again_below_another_unit_is_another_header(String line) {
        String header = "项目名称|总投资|累计完成投资|形象进度\n";
        for (String units : new String[] {"|亿元|亿元|\n", ""}) {
            Read r = of("单位：亿元\n" + header + units + "甲楼|0.9|0.3|主体施工\n" + line + "\n" + header + "乙楼|500|100|竣工");
            assertThat(r.reading().tables()).as(units).hasSize(2);
            int last = r.reading().tables().get(1).rows().get(0).row();
            assertThat(r.row(1, last))
                    .as(units)
                    .containsEntry("project", "乙楼")
                    .containsEntry("total_investment", "500")
                    .containsEntry("invested", "100");
            assertThat(r.findings()).as(units).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称|建设性质|总投资（万元）|形象进度|备注\n甲楼|新建|8600|主体施工|∥\n乙楼|改建|800|竣工|∥",
                "项目名称|建设性质|总投资（万元）|形象进度|备注\n甲楼|新建|待定|主体施工|∥\n乙楼|改建|800|竣工|好",
                "项目名称|建设地点|建设性质|形象进度|存在问题\n甲楼|城关镇|新建|主体施工|∥\n乙楼|城关镇|改建|竣工|无",
            })
    void a_header_merged_down_over_data_is_no_leaf_row(String lines) {
        Read r = of(lines);
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.row(3))
                .containsEntry("project", "甲楼")
                .containsEntry("stage", "started")
                .doesNotContainKeys("note", "problems");
    }

    @Test
    void a_leaf_called_unit_is_a_leaf_beside_units_too() {
        Read r = of("项目名称|总投资|建设规模|‖|责任单位及责任人|‖\n∥|∥|亩|㎡|单位|姓名\n甲楼|900|100|5000|县教体局|张三");
        assertThat(r.row(4))
                .containsEntry("land_area", "100")
                .containsEntry("responsible_unit", "县教体局")
                .containsEntry("responsible_person", "张三");
    }

    /** Counting words alone are names of columns elsewhere, but not where each cell of the row is one. */
    @Test
    void a_row_of_counting_words_alone_is_one_of_units() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况表
                学校名称|学校类别|招生任务|实际招生|在校生
                ·|·|人|人|万人
                甲校|中职|900|230|0.21
                """));
        assertThat(r.rows()).containsExactly(4);
        assertThat(r.row(4)).containsEntry("target", "900").containsEntry("in_school", "2100");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void units_below_two_rows_of_headers_stay_in_their_columns() {
        Read r = Read.of(Paper.text("""
                办学情况表（2011年下半年）
                学校名称|专业数|实训基地|||合作企业数|就业率|备注
                ||个数|面积|工位数|||
                —|（个）|（个）|（万㎡）|（个）|（个）|%|—
                一中|29|1|0.6|510|17|87.2|
                """));
        assertThat(r.row(5))
                .containsEntry("training_bases", "1")
                .containsEntry("training_area", "6000")
                .containsEntry("workstations", "510")
                .containsEntry("partner_companies", "17")
                .containsEntry("employment_rate", "0.872");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "栏次|1|2|3|4",
                "栏  次|甲|1|2|乙",
                "栏号|（1）|（2）|（3）|（4）",
                "甲|乙|第1栏|第2栏|丙",
                "甲|乙|1栏|2栏|3栏",
                "甲|乙|1|1+2|3",
                "甲|乙|1|（1+2）|丙",
                "1|2|3|（2）＋（3）|5",
                "甲|乙|1|2÷1×100|丙",
            })
    void a_row_of_column_numbers_may_say_so(String numbers) {
        Read r = of("序号|项目名称|总投资|累计完成投资|形象进度\n" + numbers + "\n1|甲楼|9000|3000|主体施工");
        assertThat(r.rows()).containsExactly(4);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A|B|C|D|E", "Ａ|Ｂ|１|２|Ｃ", "·|A|1|2|B", "(A)|(B)|(1)|(2)|(3)", "·|A|B|C=A+B|D", "甲|A|1|2|B"})
    void columns_may_be_numbered_by_letters(String numbers) {
        Read r = of("序号|项目名称|总投资|累计完成投资|形象进度\n" + numbers + "\n1|甲楼|9000|3000|主体施工");
        assertThat(r.rows()).containsExactly(4);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A|B|C", "（A）|（B）|（C）", "09-10|10-11|11-12", "3+2|3+0|2+1"})
    void letters_and_sums_below_a_merged_header_number_no_columns(String parts) {
        Read r = of("学校名称|类别|在校生||\n·|·|" + parts + "\n县职业中专|中职|300|280|900");
        assertThat(r.findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲|乙|1|2|丙", "A|B|1|2|C"})
    void columns_are_numbered_again_on_the_next_page(String numbers) {
        String header = "序号|项目名称|总投资|累计完成投资|形象进度\n" + numbers + "\n";
        Read r = of(header + "1|甲楼|9000|3000|主体施工\n" + header + "2|乙楼|5000|1000|竣工");
        assertThat(r.rows()).containsExactly(4, 7);
        assertThat(r.table().counts().header()).isEqualTo(4);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void works_and_schools_named_by_letters_are_rows() {
        assertThat(of("项目名称|总投资|累计完成投资|形象进度\nA|3|1|主体施工\nB|4|2|主体施工\nC|5|3|竣工").rows())
                .containsExactly(3, 4, 5);
        assertThat(of("序号|项目名称|总投资|累计完成投资|形象进度\n1|教学楼A|3|1|主体施工\n2|教学楼B|4|2|主体施工")
                        .rows())
                .containsExactly(3, 4);
        assertThat(of("项目名称|年度计划投资|总投资|累计完成投资\nA|1|2|3\nB|1|2|2").rows()).containsExactly(3, 4);
        assertThat(of("项目名称|建设地点|总投资|累计完成投资\nB|A|2|1\nC|D|2|2").rows()).containsExactly(3, 4);
        assertThat(of("序号|项目名称|总投资|累计完成投资\n1|A|2|1\n2|B|3|2").rows()).containsExactly(3, 4);
        assertThat(of("项目名称|总投资|累计完成投资\n教学楼|1+2|1\n实训楼|4|2").rows()).containsExactly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|小计|9000万元|3000万元|\n二|乡镇|||",
                "|小计||3000|\n二|乡镇|||",
                "二|小计|9000万元||\n三|乡镇|||",
                "小计||45亩|41600㎡|0万元\n二、乡镇学校||||",
            })
    void a_total_above_the_header_again_is_no_part_of_it(String lines) {
        String header = "序号|项目名称|总投资（万元）|累计完成投资（万元）|形象进度";
        Read r = of(header + "\n1|甲楼|9000|3000|主体施工\n" + lines + "\n" + header + "\n2|乙楼|5000|1000|竣工");
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.table().counts().total()).isEqualTo(1);
        assertThat(r.rows()).containsExactly(3, 7);
        assertThat(r.row(7)).containsEntry("invested", "1000").containsEntry("stage", "completed");
    }

    @Test
    void a_row_with_amounts_above_the_header_again_is_data() {
        String header = "序号|项目名称|总投资（万元）|累计完成投资（万元）|形象进度";
        Read r = of(header + "\n|甲楼|9000万元|3000万元|\n二|乡镇|||\n" + header + "\n2|乙楼|5000|1000|竣工");
        assertThat(r.rows()).containsExactly(3, 6);
    }

    @Test
    void a_total_that_is_wrong_is_found_above_the_header_again() {
        String header = "序号|项目名称|总投资（万元）|累计完成投资（万元）|形象进度";
        Read r = of(header + "\n1|甲楼|9000|3000|主体施工\n|小计|9100万元|3000万元|\n二|乡镇|||\n" + header + "\n2|乙楼|5000|1000|竣工");
        assertThat(r.findings()).containsExactly("total-mismatch C4");
    }

    @Test
    void the_total_may_stand_above_the_header() {
        Read r = of("合计||14000万元|4000万元|\n序号|项目名称|总投资|累计完成投资|形象进度\n1|甲楼|9000|3000|主体施工\n2|乙楼|5000|1000|竣工");
        assertThat(r.row(4)).containsEntry("stage", "started");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void parents_may_be_called_totals() {
        Read r = Read.of(Paper.book("Sheet1", """
                招生进度表（2012年3月）
                序号|学校名称|合计|‖|备注
                ∥|∥|招生任务|实际招生|∥
                1|一中|500|200|
                """));
        assertThat(r.row(4)).containsEntry("target", "500").containsEntry("enrolled", "200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"||累计|‖|本年|‖|", "||累计||本年||", "||累计|‖|今年|‖|", "||累计|‖|2012年|‖|", "||累计：|‖|本年：|‖|"})
    void parents_may_begin_with_a_total(String parents) {
        Read r = of(parents + "\n序号|项目名称|计划投资（万元）|完成投资（万元）|计划投资（万元）|完成投资（万元）|形象进度\n1|甲楼|600|580|500|480|主体施工");
        assertThat(r.row(4))
                .containsEntry("invested", "580")
                .containsEntry("year_plan", "500")
                .containsEntry("invested_this_year", "480")
                .containsEntry("stage", "started");
    }
}
