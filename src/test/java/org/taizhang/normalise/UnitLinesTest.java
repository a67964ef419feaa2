package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units in lines around a table, and in brackets with other words. */
class UnitLinesTest {
    private static Read above(String line, String amount) {
        return Read.of(Paper.book("4月", "项目进度表\n" + line + "\n项目名称|总投资|形象进度\n甲|" + amount + "|主体三层\n"));
    }

    private static Read below(String header, String line) {
        return Read.of(Paper.book("4月", "项目进度表\n项目名称|" + header + "|形象进度\n甲|1.2|主体三层\n" + line + "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "金额单位：人民币元,120000000",
        "单位：人民币亿元,1.2",
        "单位：亿元人民币,1.2",
        "货币单位：元,120000000",
        "人民币：亿元,1.2",
        "投资单位（亿元）,1.2",
        "单位 亿元,1.2",
        "单位亿元,1.2",
        "本表金额单位：亿元,1.2",
        "填报单位：县教体局|单位（亿元）,1.2",
    })
    void a_line_of_units_needs_no_colon_and_may_say_whose_money(String line, String amount) {
        Read r = above(line, amount);
        assertThat(r.row(r.rows().get(0))).containsEntry("total_investment", "12000");
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位 元旦放假前报送", "单位（盖章）", "单位名称：亿元实业公司", "单位负责人 万元", "投资单位（亿元集团）", "投资超亿元"})
    void words_that_begin_so_are_no_units(String line) {
        Read r = above(line, "12000");
        assertThat(r.row(r.rows().get(0))).containsEntry("total_investment", "12000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "总投资（万元）（必填）",
                "总投资（必填）（万元）",
                "总投资（必填）",
                "总投资（人民币万元）",
                "总投资（人民币：万元）",
                "总投资（单位万元）",
                "总投资(万元RMB)",
                "总投资（万元人民币）",
                "总投资（含前期费用）（万元）",
                "总投资（万元）（含设备）",
            })
    void words_on_how_to_fill_in_leave_a_header_what_it_is(String header) {
        Read r = Read.of(Paper.book("4月", "项目进度表\n项目名称（必填）|" + header + "|形象进度\n甲|1200|主体三层\n"));
        assertThat(r.row(3)).containsEntry("total_investment", "1200");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"总投资（中央资金）（万元）", "总投资（上月）（万元）", "总投资（单位名）", "总投资（不含必填）", "总投资（不含设备）"})
    void other_words_in_brackets_may_make_it_another(String header) {
        Read r = Read.of(Paper.book("4月", "项目进度表\n项目名称|" + header + "|形象进度\n甲|1200|主体三层\n"));
        assertThat(r.row(3)).doesNotContainKey("total_investment");
        assertThat(r.findings()).containsExactly("unknown-column B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：亿元", "说明：1.本表金额单位：亿元；2.每月25日前报送。", "注：本表投资单位为亿元。", "填表人：张三|·|单位：亿元"})
    void another_unit_below_the_rows_is_said(String line) {
        Read r = below("总投资", line);
        assertThat(r.row(3)).containsEntry("total_investment", "1.2");
        assertThat(r.findings())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("inconsistent ")
                .endsWith("4");
        assertThat(r.reading().findings().get(0).message()).contains("亿元", "总投资", "万元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元、亩、平方米", "单位：万元（人民币）", "注：金额单位为万元", "填报单位：县教体局", "注：资金以亿元计的请另行说明"})
    void the_same_unit_below_the_rows_is_no_finding(String line) {
        assertThat(below("总投资", line).findings()).isEmpty();
    }

    @Test
    void a_unit_in_the_header_stands_against_one_below() {
        assertThat(below("总投资（亿元）", "单位：万元").findings()).isEmpty();
    }

    @Test
    void a_line_between_two_tables_is_said_of_the_second() {
        Read r = Read.of(Paper.book("4月", """
                项目进度表
                项目名称|总投资|形象进度
                甲|1200|主体三层

                二、其他项目
                单位：亿元
                项目名称|总投资|形象进度
                乙|1.2|主体三层
                """));
        assertThat(r.findings()).isEmpty();
        assertThat(r.row(0, 3)).containsEntry("total_investment", "1200");
        assertThat(r.row(1, 8)).containsEntry("total_investment", "12000");
    }
}
