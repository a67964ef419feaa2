package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.taizhang.sheet.Cell;

class TextReaderTest {
    @Test
    void words_are_kept_as_written_without_what_nobody_sees() {
        assertThat(Cells.said(" \u200b云岭\u0007职教中心\u00a0 ", "project")).isEqualTo("云岭职教中心");
        assertThat(Cells.said("一期\r\n工程", "project")).isEqualTo("一期 工程");
        assertThat(Cells.said("一期 \n\n 工程", "project")).isEqualTo("一期 工程");
        assertThat(Cells.said("县（市）  Ａ区", "project")).isEqualTo("县（市）  Ａ区");
    }

    @Test
    void numbers_and_days_in_words_are_written_plainly() {
        assertThat(text(Cells.number("13800000000.0", "13800000000.0"))).isEqualTo("13800000000");
        assertThat(text(Cells.number("12.50", "12.50"))).isEqualTo("12.5");
        assertThat(text(Cells.number("0.956", "95.6%"))).isEqualTo("95.6%");
        assertThat(text(Cells.day("2012-04-30T00:00", "yyyy/m/d"))).isEqualTo("2012-04-30");
    }

    @Test
    void an_error_is_no_word() {
        assertThat(text(Cells.of(Cell.Kind.ERROR, "#REF!"))).isEqualTo("no-stored-value");
    }

    @Test
    void characters_that_nobody_can_read_are_kept_and_doubted() {
        assertThat(Cells.said("云岭职业中\uFFFD", "project")).isEqualTo("云岭职业中\uFFFD inconsistent");
        assertThat(Cells.said("\uFFFD\uFFFD", "note")).isEqualTo("\uFFFD\uFFFD inconsistent");
        assertThat(Cells.said("云岭职业中？", "project")).isEqualTo("云岭职业中？");
    }

    @Test
    void a_note_by_which_a_project_counts_no_longer_is_doubted() {
        assertThat(Cells.said("此项目已取消", "problems")).isEqualTo("此项目已取消 inconsistent");
        assertThat(Cells.said("取消了两栋楼", "problems")).isEqualTo("取消了两栋楼");
    }

    @Test
    void a_code_typed_as_a_number_of_more_than_15_digits_may_have_lost_the_last() {
        assertThat(text(Cells.number("410123198001010000"))).isEqualTo("410123198001010000 inconsistent");
        assertThat(text(Cells.number("13800000000"))).isEqualTo("13800000000");
        assertThat(Cells.said("410123198001012345", "note")).isEqualTo("410123198001012345");
    }

    private static String text(Cell cell) {
        return Cells.said(Cells.read(cell, Shipped.field("note"), null, Shipped.MARCH));
    }
}
