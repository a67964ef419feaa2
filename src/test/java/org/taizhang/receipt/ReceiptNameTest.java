package org.taizhang.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReceiptNameTest {
    @Test
    void a_receipt_is_named_after_its_file_without_its_ending() {
        assertThat(name("4月报表.v2.XLSX")).isEqualTo("4月报表.v2-回执.xlsx");
        assertThat(name("no ending")).isEqualTo("no ending-回执.xlsx");
    }

    @Test
    void what_windows_refuses_becomes_a_line() {
        assertThat(name("a\\b/c:d*e?f\"g<h>i|j\n\u200B\u202E.xls")).isEqualTo("a_b_c_d_e_f_g_h_i_j___-回执.xlsx");
    }

    @Test
    void a_long_name_is_cut_between_characters() {
        String name = name("👩‍👧县".replace("\u200D", "").repeat(60) + ".xls");
        assertThat(bytes(name)).isBetween(240, 255);
        assertThat(name).endsWith("-回执.xlsx").doesNotContain("\uFFFD");
    }

    @Property(tries = 300)
    void no_name_is_too_long_or_holds_what_a_folder_refuses(@ForAll String fileName) {
        String name = name(fileName);
        assertThat(bytes(name)).isLessThanOrEqualTo(255);
        assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]");
    }

    private static String name(String fileName) {
        return ReceiptName.of(fileName, "回执", 1, ".xlsx");
    }

    private static int bytes(String s) {
        return s.getBytes(StandardCharsets.UTF_8).length;
    }
}
