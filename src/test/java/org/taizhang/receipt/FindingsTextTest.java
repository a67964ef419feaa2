package org.taizhang.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taizhang.reading.Reading;
import org.taizhang.value.Code;

class FindingsTextTest {
    private final Case found = new Case(Case.sample("yunling/云岭县招生情况表（3月）.xlsx"))
            .status(Reading.Status.PARTIAL)
            .finding(Code.NOT_A_NUMBER, "Sheet1", "F5", null, "正在\u001B[2J核实", "不是数字。", null)
            .finding(Code.NOT_IN_LIST, "Sheet1", "AA12", null, "中学", "“中学”不在选项之中。", "中职")
            .finding(Code.PERIOD_ASSUMED, null, null, null, null, "没有写明期别。", null);

    @Test
    void findings_stand_by_sheet_with_cell_weight_raw_text_and_suggestion_in_columns() {
        assertThat(text(false)).isEqualTo("""
                云岭县招生情况表（3月）.xlsx  部分接受
                  Sheet1
                    F5    错误  “正在[2J核实”  不是数字。
                    AA12  错误  “中学”不在选项之中。
                                建议：中职
                  （整个文件）
                      存疑  没有写明期别。
                """);
    }

    @Test
    void colours_come_only_where_asked_and_never_from_the_file() {
        assertThat(text(false)).doesNotContain("\u001B");
        assertThat(text(true)).contains("\u001B[31m错误\u001B[0m").doesNotContain("\u001B[2J");
    }

    private String text(boolean colour) {
        return new FindingsText(Case.CAMPAIGN).of(found.entry().reading(), colour);
    }
}
