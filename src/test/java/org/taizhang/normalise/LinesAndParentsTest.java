package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows above the leaves of a header are its parents or lines over the table. */
class LinesAndParentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"投资情况（单位：亿元）", "投资情况(金额单位:亿元)", "投资情况（亿元）"})
    void a_parent_may_have_the_unit_of_its_leaves_in_brackets(String parent) {
        Read r = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                序号|项目名称|%s|‖|‖|形象进度
                ∥|∥|总投资|年度计划投资|累计完成投资|∥
                1|甲楼|0.1|0.02|0.03|主体施工
                """.formatted(parent)));
        assertThat(r.row(4))
                .containsEntry("project", "甲楼")
                .containsEntry("total_investment", "1000")
                .containsEntry("year_plan", "200")
                .containsEntry("invested", "300")
                .containsEntry("stage", "started");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_unit_in_a_parents_brackets_is_that_of_its_own_leaves_alone() {
        Read r = Read.of(Paper.book("Sheet1", """
                招生进度（2012年3月）
                学校名称|招生任务|实际招生|资助情况（单位：百人）|‖|备注
                ∥|∥|∥|免学费|助学金|∥
                一中|1820|555|5|7|
                """));
        assertThat(r.row(4))
                .containsEntry("target", "1820")
                .containsEntry("enrolled", "555")
                .containsEntry("free_tuition", "500")
                .containsEntry("grant_recipients", "700");
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校名称|招生情况（人）||资助情况|\n|计划|实际|免学费|助学金", "学校名称|招生情况（人）|‖|资助情况|‖\n∥|计划|实际|免学费|助学金"})
    void a_parent_may_be_worded_as_the_title_of_a_form(String header) {
        Read r = Read.of(Paper.book("Sheet1", "2012年3月招生进度表\n" + header + "\n一中|500|200|100|80\n"));
        assertThat(r.row(4))
                .containsEntry("school", "一中")
                .containsEntry("target", "500")
                .containsEntry("enrolled", "200")
                .containsEntry("free_tuition", "100")
                .containsEntry("grant_recipients", "80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号|填报单位：|项目名称：|总投资（万元）：|形象进度：",
                "序号|1、填报单位：|2、项目名称：|3、总投资（万元）：|4、形象进度：",
                "序号|项目名称：|总投资（万元）：|形象进度：|填报单位："
            })
    void a_label_beside_the_headers_of_a_questionnaire_is_a_header(String header) {
        String row = header.startsWith("序号|项目") ? "1|甲楼|100|打桩|云岭县教体局" : "1|云岭县教体局|甲楼|100|打桩";
        Read r = Read.of(Paper.book("2012年4月", header + "\n" + row + "\n"));
        assertThat(r.row(2)).containsEntry("project", "甲楼").containsEntry("total_investment", "100");
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位：|云岭县教体局|责任人：|张三|联系电话：|13900000000|总投资：|100",
                "填报单位：云岭县教体局|责任人|联系电话|备注",
            })
    void a_label_beside_what_it_names_is_a_line(String line) {
        Read r = Read.of(Paper.book("Sheet1", line + "\n项目名称|总投资|形象进度\n甲楼|100|打桩\n"));
        assertThat(r.row(3)).containsEntry("project", "甲楼").containsEntry("stage", "started");
        assertThat(r.rows()).hasSize(1);
    }

    @Test
    void a_day_in_a_row_that_is_called_planned_is_doubted() {
        Read r = Read.of(Paper.book("Sheet1", """
                2012年4月项目进度表
                项目名称|总投资|计划/实际|开工时间|竣工时间|形象进度
                甲楼|100|计划|2011年9月|2012年12月|主体施工
                ·|·|实际|2011年10月|·|·
                乙楼|200|实际|2012年2月|·|打桩
                """));
        assertThat(r.alarms()).contains("inconsistent D3").doesNotContain("inconsistent D5");
        Read plain = Read.of(Paper.book("Sheet1", """
                2012年4月项目进度表
                项目名称|总投资|类别|开工时间|形象进度
                甲楼|100|计划|2011年9月|主体施工
                """));
        assertThat(plain.alarms()).doesNotContain("inconsistent D3");
    }

    @Test
    void the_unit_of_a_parent_takes_no_list_below_it_from_its_field() {
        Read r = Read.of(Paper.book("Sheet1", """
                2012年3月项目进度表
                序号|项目名称|项目建设情况（万元）|||责任落实|
                ||总投资|累计完成投资|形象进度|责任单位|责任人
                1|甲楼|900|100|竣工|县教体局|张三
                """));
        assertThat(r.row(4)).containsEntry("stage", "completed").containsEntry("responsible_unit", "县教体局");
        Read money = Read.of(Paper.book("Sheet1", "2012年3月项目进度表\n项目名称|总投资|形象进度（万元）\n甲楼|900|100\n"));
        assertThat(money.row(3)).doesNotContainKey("stage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目进度表（2012年3月）（单位：亿元）|备注",
                "项目进度表（2012年3月）|单位：亿元",
                "填报单位：云岭县教体局|联系人|张三|联系电话|13800000000|单位：亿元",
                "2012年3月项目进度表|项目名称|（单位：亿元）",
                "项目进度表（单位：亿元）|联系人|张三|联系电话|13800000000",
            })
    void a_line_beside_words_that_are_headers_elsewhere_is_still_a_line(String line) {
        Read r = Read.of(Paper.book("3月", line + "\n项目名称|总投资|形象进度|备注\n甲楼|0.9|竣工|无\n"));
        assertThat(r.row(3)).containsEntry("total_investment", "9000").containsEntry("stage", "completed");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"统计时间：||||3月", "统计月份：||||截止3月底", "统计时间：|3月", "统计时间||||截至3月底", "报告期|||3月", "统计时间：|3月|单位：|万元"})
    void what_a_line_names_may_stand_in_its_next_cell(String line) {
        Read r = Read.of(
                Paper.book("Sheet1", """
                        云岭县项目进度表
                        %s
                        序号|项目名称|总投资（万元）|累计完成投资（万元）|形象进度|存在问题
                        1|甲楼|9000|3000|主体施工|资金缺口
                        """.formatted(line)), "进度.xlsx", Optional.of("yunling"), LocalDate.of(2012, 5, 2));
        assertThat(r.row(4)).containsEntry("stage", "started").containsEntry("problems", "资金缺口");
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_month_over_a_header_is_its_parent_where_it_tells_columns_apart() {
        Read r = Read.of(Paper.book("Sheet1", """
                招生情况表（2012年3月）
                学校情况|·|3月|累计
                学校名称|招生任务|招生数|招生数
                一中|300|15|20
                """));
        assertThat(r.row(4)).containsEntry("enrolled", "20");
        assertThat(r.extras(4)).containsEntry("3月/招生数", "15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "||||单位|亿元",
                "单位|亿元",
                "单位||亿元",
                "||||单位：|亿元",
                "|||计量单位|亿元、平方米",
                "|||金额单位|亿元",
                "||||单 位|亿元",
                "|||||||单位|亿元"
            })
    void a_unit_beside_its_label_is_that_of_the_table(String line) {
        for (String header : new String[] {
            "序号|项目名称|总投资|累计完成投资|监理电话|备注", "序号|项目名称|总投资|累计完成投资|负责人|‖\n∥|∥|∥|∥|责任人|联系电话",
        }) {
            Read r = Read.of(
                    Paper.book("Sheet1", "项目进度表（2012年3月）\n" + line + "\n" + header + "\n1|甲楼|0.1|0.03|张三|电话\n"));
            assertThat(r.row(r.rows().get(0)))
                    .as(header)
                    .containsEntry("project", "甲楼")
                    .containsEntry("total_investment", "1000")
                    .containsEntry("invested", "300");
            assertThat(r.extras(r.rows().get(0)).keySet()).as(header).doesNotContain("单位/序号");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "项目资金总额：|元, 9200",
        "项目资金总额：||元, 9200",
        "其中省级补助（含配套）：|亿元, 9200",
        "总计：|亿元, 9200",
        "资金总计：|亿元, 9200",
        "金额：|元, 0.92",
        "资金单位：|元, 0.92",
        "填报单位：|元, 0.92",
        "云岭县项目进度表|元, 0.92",
        "|||元, 0.92",
        "|||（元）, 0.92",
    })
    void the_unit_of_a_blank_amount_is_not_that_of_the_table(String line, String total) {
        Read r = Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n" + line + "\n序号|项目名称|总投资|工程阶段\n1|甲楼|9200|开工\n"));
        assertThat(r.row(r.rows().get(0))).containsEntry("project", "甲楼").containsEntry("total_investment", total);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位|人|‖\n名称|招生任务|实际招生",
                "单位|人|\n名称|招生任务|实际招生",
            })
    void a_column_of_units_beside_people_is_a_parent(String header) {
        Read r = Read.of(Paper.book("Sheet1", "招生情况表（2012年3月）\n" + header + "\n一中|500|200\n二中|400|100\n"));
        assertThat(r.row(4))
                .containsEntry("school", "一中")
                .containsEntry("target", "500")
                .containsEntry("enrolled", "200");
    }

    @Test
    void parents_with_colons_are_parents() {
        Read r = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                基本情况：|||进展情况：|
                序号|项目名称|总投资|累计完成投资|形象进度
                1|甲楼|9000|3000|主体施工
                """));
        assertThat(r.table().counts().header()).isEqualTo(2);
        assertThat(r.row(4)).containsEntry("invested", "3000").containsEntry("stage", "started");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县项目进度表\n填报单位：云岭县教体局|‖|‖|2012年3月|‖|‖|备注",
                "云岭县项目进度表\n填报单位：云岭县教体局|||2012年3月|||联系电话",
                "单位：万元\n云岭县2012年3月项目进度表|‖|‖|‖|‖|‖|备注",
            })
    void a_line_may_end_in_a_header(String lines) {
        for (String last : new String[] {"∥", ""}) {
            Read r = Read.of(
                    Paper.book(
                            "Sheet1", lines + "\n序号|项目名称|建设性质|总投资|累计完成投资|形象进度|" + last + "\n1|甲楼|新建|9000|3000|主体施工|\n"),
                    "进度.xlsx",
                    Optional.empty(),
                    LocalDate.of(2012, 4, 2));
            assertThat(r.row(4))
                    .containsEntry("total_investment", "9000")
                    .containsEntry("invested", "3000")
                    .containsEntry("stage", "started");
            assertThat(r.reading().unit()).as(lines).isNotNull();
            assertThat(r.table().period()).hasToString("2012-03");
            assertThat(r.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011年底", "2011年", "去年", "上年末"})
    void two_times_in_a_row_are_parents(String other) {
        Read r = Read.of(
                Paper.book("Sheet1", "云岭县招生情况表\n|||%s|3月\n学校名称|学校类别|招生任务|在校生|实际招生\n一中|中职|60|100|58\n".formatted(other)),
                "招生.xlsx",
                Optional.of("yunling"),
                LocalDate.of(2012, 4, 2));
        assertThat(r.table().period()).hasToString("2012-03");
        assertThat(r.table().counts().header()).isEqualTo(2);
        assertThat(r.row(4)).doesNotContainKey("in_school");
        assertThat(r.extras(4)).containsEntry(other + "/在校生", "100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"资金（亿元）", "投资情况（亿元）", "投资完成情况 (亿元)", "投资（单位：亿元）"})
    void a_unit_merged_over_some_headers_alone_is_that_of_their_columns(String parent) {
        Read r = mergedOverAmounts(parent);
        assertThat(r.table().counts().header()).isEqualTo(2);
        assertThat(r.row(r.rows().get(0)))
                .containsEntry("total_investment", "12000")
                .containsEntry("invested", "5000")
                .containsEntry("stage", "started");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：亿元", "（单位：亿元）", "金额单位：亿元", "项目进度表（亿元）"})
    void a_line_of_the_tables_unit_is_no_parent_wherever_it_is_merged(String line) {
        Read r = mergedOverAmounts(line);
        assertThat(r.table().counts().header()).isEqualTo(1);
        assertThat(r.row(r.rows().get(0))).containsEntry("total_investment", "12000");
    }

    @Test
    void a_title_with_its_unit_is_none_beside_a_column_of_numbers() {
        Read r = Read.of(Paper.book("Sheet1", """
                ·|云岭县2012年3月项目进度表（亿元）|‖|‖
                序号|项目名称|总投资|形象进度
                1|甲学校|1.2|开工"""));
        assertThat(r.table().period().toString()).isEqualTo("2012-03");
        assertThat(r.row(r.rows().get(0))).containsEntry("total_investment", "12000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012年4月", "填报单位（盖章）", "投资情况"})
    void what_else_stands_merged_over_some_headers_changes_no_value(String line) {
        Read r = Read.of(Paper.book("Sheet1", """
                云岭县2012年4月项目进度表
                ·|·|%s|‖|·
                序号|项目名称|总投资（万元）|累计完成投资（万元）|形象进度
                1|甲学校|12|5|开工""".formatted(line)));
        assertThat(r.row(r.rows().get(0)))
                .containsEntry("total_investment", "12")
                .containsEntry("invested", "5");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（单位：万元）\n（续表）", "（续表）\n（单位：万元）", "（单位：万元）", "单位：万元\n续上表"})
    void a_page_that_states_its_own_unit_has_it_beside_the_words_of_a_page(String lines) {
        Read r = Read.of(Paper.book("Sheet1", """
                云岭县2012年4月项目进度表
                （单位：亿元）
                项目名称|总投资|累计完成投资|形象进度
                甲学校|1.2|0.5|开工
                %s
                项目名称|总投资|累计完成投资|形象进度
                乙学校|12000|5000|开工""".formatted(lines)));
        assertThat(r.reading().tables())
                .flatExtracting(t -> t.rows())
                .extracting(row -> row.values().get("total_investment").text())
                .containsExactly("12000", "12000");
    }

    /** A table over whose two amounts something is merged, in a row of its own. */
    private static Read mergedOverAmounts(String text) {
        return Read.of(Paper.book("Sheet1", """
                云岭县2012年4月项目进度表
                ·|·|%s|‖|·
                序号|项目名称|总投资|累计完成投资|形象进度
                1|甲学校|1.2|0.5|开工
                2|乙学校|2.2|1.5|封顶""".formatted(text)));
    }
}
