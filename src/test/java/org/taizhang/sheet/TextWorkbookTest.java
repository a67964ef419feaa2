package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.Limits;
import org.taizhang.sheet.UnreadableException.Reason;

class TextWorkbookTest {
    private static final String TABLE = "云岭县职教攻坚项目进度表\n项目名称,总投资（万元）,工程阶段\n职教中心实训楼,8600,开工\n卫生学校教学楼,1200,竣工\n";

    @TempDir
    private Path folder;

    private List<String> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> rows(byte[] bytes) {
        return Grids.rows(Grids.file(folder, "t.csv", bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void a_table_is_read_in_any_encoding_of_its_characters(String charset) {
        assertThat(rows(TABLE.getBytes(Charset.forName(charset))))
                .containsExactly(
                        "1: A=云岭县职教攻坚项目进度表",
                        "2: A=项目名称 B=总投资（万元） C=工程阶段",
                        "3: A=职教中心实训楼 B=8600 C=开工",
                        "4: A=卫生学校教学楼 B=1200 C=竣工");
    }

    @Test
    void traditional_characters_in_big5_are_told_from_gb18030() {
        String table = "學校名稱,招生任務,實際招生\n職業中學,320,310\n衛生學校,200,180\n";
        assertThat(rows(table.getBytes(Charset.forName("Big5")))).contains("1: A=學校名稱 B=招生任務 C=實際招生");
        assertThat(rows(table.getBytes(Charset.forName("GB18030")))).contains("1: A=學校名稱 B=招生任務 C=實際招生");
    }

    @Test
    void one_broken_character_does_not_make_utf8_another_encoding() {
        byte[] bytes = TABLE.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 2);
        assertThat(rows(cut)).contains("3: A=职教中心实训楼 B=8600 C=开工");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "，"})
    void the_delimiter_is_the_one_that_cuts_all_rows_alike(String delimiter) {
        assertThat(rows(TABLE.replace(",", delimiter))).contains("3: A=职教中心实训楼 B=8600 C=开工");
    }

    @Test
    void commas_in_numbers_and_remarks_do_not_outvote_the_delimiter() {
        assertThat(rows("名称\t总投资\t完成\n甲\t1,200\t3,400\n乙\t5,600\t7,800\n")).contains("2: A=甲 B=1,200 C=3,400");
        assertThat(rows("名称,备注\n" + "甲,资金缺口大，征地拆迁难，群众阻工，天气影响\n".repeat(9))).contains("2: A=甲 B=资金缺口大，征地拆迁难，群众阻工，天气影响");
        assertThat(rows("报表,项目办\n名称，投资，进度\n甲，1200，开工\n乙，2000，竣工\n")).contains("3: A=甲 B=1200 C=开工");
        assertThat(rows("名称，投资，进度\n甲，1,200，开工\n乙，2,000，竣工\n")).contains("2: A=甲 B=1,200 C=开工");
        assertThat(rows("名称,备注\n甲,主体完工，正在装修，未验收\n乙,已选址，正在征地，未开工\n")).contains("2: A=甲 B=主体完工，正在装修，未验收");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "题\n\t名称,\t投资,\t注\n\t甲,\t1,\t\n\t乙,\t2,\t\n",
                "题\n名称,投资,注\n甲\t,1\t,\t\n乙\t,2\t,\t\n",
                "题\n\t\"名称\",\t\"投资\",\t\"注\"\n\t\"甲\",\t\"1\",\n\t\"乙\",\t\"2\",\n",
            })
    void a_tab_at_the_edge_of_each_value_parts_none(String table) {
        assertThat(rows(table))
                .extracting(r -> r.replace("\t", ""))
                .contains("2: A=名称 B=投资 C=注", "3: A=甲 B=1", "4: A=乙 B=2");
    }

    @Test
    void tabs_among_commas_part_values_where_they_stand_alone() {
        assertThat(rows("名称\t投资\t注\n甲,\t1,200\t,\n乙\t3,400\t;\n"))
                .contains("2: A=甲, B=1,200 C=,", "3: A=乙 B=3,400 C=;");
        assertThat(rows("\t题\t\n\t甲\t1\n\t乙\t2\n")).contains("2: B=甲 C=1");
    }

    @Test
    void a_first_line_may_name_the_delimiter_and_still_counts_as_a_line() {
        assertThat(rows("sep=;\r\na;b\r\n1,5;2\r\n")).containsExactly("2: A=a B=b", "3: A=1,5 B=2");
    }

    @Test
    void a_single_column_is_a_table_too() {
        assertThat(rows("甲\n\n乙\n")).containsExactly("1: A=甲", "3: A=乙");
    }

    @Test
    void a_row_has_the_number_of_the_line_on_which_it_starts() {
        assertThat(rows("a,\"x\ny\r\nz\",c\nd,e,f\r\rg,h,i"))
                .containsExactly("1: A=a B=x\ny\nz C=c", "4: A=d B=e C=f", "6: A=g B=h C=i");
    }

    @Test
    void quotes_stand_for_what_they_enclose() {
        assertThat(rows("a,\"b,\"\"c\"\"\",d\n\"1\" , \"2\",3\n"))
                .containsExactly("1: A=a B=b,\"c\" C=d", "2: A=1 B=2 C=3");
    }

    @Test
    void a_quote_astray_swallows_no_row() {
        assertThat(rows("a,\"b,c\nd,e,f\ng,\"h\",i\n"))
                .containsExactly("1: A=a B=\"b C=c", "2: A=d B=e C=f", "3: A=g B=h C=i");
        assertThat(rows("a,5\"钢管,c\nd,e,f\n")).containsExactly("1: A=a B=5\"钢管 C=c", "2: A=d B=e C=f");
        assertThat(rows("a,\"b\"c,d\n1,2,3\n")).containsExactly("1: A=a B=\"b\"c C=d", "2: A=1 B=2 C=3");
        assertThat(rows("a,\"他说\"好\"了\",d\n1,2,3\n")).containsExactly("1: A=a B=他说\"好\"了 C=d", "2: A=1 B=2 C=3");
    }

    @Test
    void a_quote_that_is_never_closed_is_text() {
        assertThat(rows("a,b,c\n1,\"2,3\n4,5,6\n"))
                .containsExactly("1: A=a B=b C=c", "2: A=1 B=\"2 C=3", "3: A=4 B=5 C=6");
    }

    @Test
    void zeros_ragged_rows_and_empty_fields_at_the_end_lose_nothing() {
        assertThat(rows("a\0b,c,,,,\nd\ne,f,g,h,i,j,k\n"))
                .containsExactly("1: A=ab B=c", "2: A=d", "3: A=e B=f C=g D=h E=i F=j G=k");
    }

    @Test
    void a_number_kept_as_text_by_a_formula_is_that_text() {
        assertThat(rows("名称,电话\n甲,=\"013800000000\"\n")).contains("2: A=甲 B=013800000000");
        assertThat(rows("名称,电话\n\"=\"\"甲\"\"\",\"=\"\"013800000000\"\"\"\n")).contains("2: A=甲 B=013800000000");
    }

    @Test
    void the_apostrophe_that_marks_text_is_none_of_it() {
        assertThat(rows("'名称,'电话\n'云岭职业中专,'0371-8800\n\"'甲\",'0123\n"))
                .containsExactly("1: A=名称 B=电话", "2: A=云岭职业中专 B=0371-8800", "3: A=甲 B=0123");
    }

    @Test
    void an_apostrophe_that_closes_or_begins_a_name_in_letters_stays() {
        assertThat(rows("'十二五'规划,'甲’楼\n's-Gravenhage,'90s wing\n',''\n"))
                .containsExactly("1: A='十二五'规划 B='甲’楼", "2: A='s-Gravenhage B='90s wing", "3: A=' B=''");
    }

    @Test
    void nothing_but_blanks_is_empty() {
        assertThat(Grids.refusal(Grids.file(folder, "a", new byte[0]))).isEqualTo(Reason.EMPTY);
        assertThat(Grids.refusal(Grids.file(folder, "b", new byte[500]))).isEqualTo(Reason.EMPTY);
        assertThat(Grids.refusal(Grids.file(folder, "c", "\ufeff , ,\r\n　\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        assertThat(Grids.refusal(Grids.file(folder, "n.csv", noise))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void a_cell_or_row_beyond_the_limits_is_refused() {
        assertThat(Grids.refusal(
                        Grids.file(folder, "l.csv", ("a,b\n" + "x".repeat(40_000)).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Grids.refusal(Grids.file(folder, "w.csv", "1,".repeat(1001).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Grids.refusal(
                        Grids.file(folder, "m.csv", "1,2\n".repeat(10).getBytes(StandardCharsets.UTF_8)),
                        new Limits(1000, 1000, 15, 10, 1, 10)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void quotes_by_the_million_take_no_longer_than_their_length() {
        Grids.readAll(
                Grids.file(
                        folder,
                        "q.csv",
                        "\"x,".repeat(300).concat("\n").repeat(3_000).getBytes(StandardCharsets.UTF_8)),
                Limits.standard());
    }

    @Property(tries = 300)
    void what_is_quoted_as_it_should_be_comes_back_as_it_was(
            @ForAll @Size(min = 2, max = 5) List<@StringLength(max = 8) String> fields) throws Exception {
        List<String> plain = fields.stream()
                .map(f -> f.replaceAll("[\\x00\\r]", "").replace("\ufeff", ""))
                .toList();
        String line = String.join(
                ",",
                plain.stream().map(f -> '"' + f.replace("\"", "\"\"") + '"').toList());
        try (DelimitedRows rows = new DelimitedRows(new StringReader(line), ',', 100)) {
            assertThat(rows.record()).isEqualTo(plain);
        }
    }
}
