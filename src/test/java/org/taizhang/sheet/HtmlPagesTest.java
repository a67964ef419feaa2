package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.Limits;

/** What a page of HTML says around its tables, and how it is seen. */
class HtmlPagesTest {
    private static final String DATA = "<table><tr><td>项目</td></tr><tr><td>甲</td><td>1</td></tr></table>";

    @TempDir
    private Path folder;

    private Path page(String content) {
        return Grids.file(folder, "t.xls", content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h2>题</h2><p>单位：元</p> | 题/单位：元",
                "<div><center><b>题</b></center>单位<br>元</div> | 题/单位/元",
                "题 <!-- x --> | 题",
                "<div>题<div>元 | 题/元",
                "<head><title>无</title><style>a{}</style></head><body><script>x</script><h1>题</h1> | 题",
                "<xml><x:Name>Sheet1</x:Name></xml><h1>题</h1> | 题",
                "<p style='display:none'>旧</p><p>题</p><p hidden>旧</p> | 题",
                "<style>@media print{.b{display:none}} .a,td.c{color:red;display:none}</style><p class=a>旧</p><p class=b>题</p> | 题",
                "<p>题<s>旧</s></p> | 题",
                "<select><option>旧<option>旧</select><button>查</button><a href=x>旧</a>题 | 题",
                "<table><tr><td>题</td></tr><tr><td>单位</td></tr></table> | 题/单位",
                "<h2>题</h2><table><tr><td>单位</td></tr></table><p>续</p> | 题/单位/续",
                "<table><tr><td></td></tr></table>题 | 题",
            })
    void what_stands_above_a_table_is_rows_of_its_sheet(String above, String lines) {
        List<String> rows = Grids.rows(page("<html>" + above + DATA));
        List<String> expected = List.of(lines.split("/"));
        assertThat(rows).hasSize(expected.size() + 2);
        for (int i = 0; i < expected.size(); i++) assertThat(rows.get(i)).isEqualTo((i + 1) + ": A=" + expected.get(i));
        assertThat(rows.get(expected.size())).isEqualTo((expected.size() + 1) + ": A=项目");
    }

    @Test
    void a_caption_is_the_line_right_above_its_table() {
        assertThat(Grids.rows(
                        page("<h2>题</h2><table><caption>单位：元</caption><tr><td rowspan=2>甲<td>1<tr><td>2</table>")))
                .containsExactly("1: A=题", "2: A=单位：元", "3: A=甲 B=1", "4: B=2");
        assertThat(Grids.merges(folder.resolve("t.xls"))).containsExactly(new Merge(3, 4, 0, 0));
    }

    @Test
    void a_header_in_a_table_of_its_own_stands_above_the_data() {
        assertThat(Grids.rows(
                        page("<table><tr><td>项目<td>投资<td>注</table><table><tr><td>甲<td>1<td><tr><td>乙<td>2</table>")))
                .containsExactly("1: A=项目 B=投资 C=注", "2: A=甲 B=1", "3: A=乙 B=2");
    }

    @Test
    void a_table_that_repeats_a_header_goes_on_with_the_one_above_and_another_does_not() {
        String page = "<table><tr><td>题</td></tr><tr><td>项目<td>投资<tr><td>甲<td>1</table>"
                + "<table><tr><td>项目<td>投资<tr><td>乙<td>2</table><table><tr><td>类别<td>数量<tr><td>新建<td>2</table>";
        Path file = page(page);
        assertThat(Grids.rows(file))
                .containsExactly("1: A=题", "2: A=项目 B=投资", "3: A=甲 B=1", "4: A=项目 B=投资", "5: A=乙 B=2");
        assertThat(Grids.rows(file, 1)).containsExactly("1: A=类别 B=数量", "2: A=新建 B=2");
    }

    @Test
    void a_table_of_words_as_narrow_as_the_next_does_not_lead_it() {
        Path file = page(
                "<table><tr><td>项目<td>进度<tr><td>甲<td>开工</table>" + "<table><tr><td>类别<td>数量<tr><td>新建<td>2</table>");
        assertThat(Grids.rows(file)).containsExactly("1: A=项目 B=进度", "2: A=甲 B=开工");
        assertThat(Grids.rows(file, 1)).containsExactly("1: A=类别 B=数量", "2: A=新建 B=2");
    }

    @Test
    void a_title_in_the_cells_around_a_table_stands_above_it() {
        assertThat(Grids.rows(page("<table><tr><td>题</td></tr><tr><td>" + DATA + "</td></tr></table>")))
                .containsExactly("1: A=题", "2: A=项目", "3: A=甲 B=1");
        assertThat(Grids.rows(page("<table><tr><td>" + DATA + "</td></tr></table>")))
                .containsExactly("1: A=项目", "2: A=甲 B=1");
    }

    @Test
    void a_table_with_numbers_is_a_sheet_of_its_own_with_what_stands_between() {
        Path file = page("<html>上" + DATA + "中" + DATA + "下");
        assertThat(Grids.rows(file, 0)).containsExactly("1: A=上", "2: A=项目", "3: A=甲 B=1");
        assertThat(Grids.rows(file, 1)).containsExactly("1: A=中", "2: A=项目", "3: A=甲 B=1");
    }

    @Test
    void what_stands_above_the_first_heading_is_the_pages_own() {
        assertThat(Grids.rows(page("<div>今天是2012年4月16日</div><div><h2>题</h2><p>单位</p>" + DATA + "</div>")))
                .containsExactly("1: A=题", "2: A=单位", "3: A=项目", "4: A=甲 B=1");
    }

    @Test
    void a_repeated_header_below_a_title_of_its_own_begins_a_sheet() {
        String table = "<table><tr><td>项目<td>投资<tr><td>甲<td>1</table>";
        Path file = page("<html>甲县" + table + "乙县" + table);
        assertThat(Grids.rows(file, 1)).startsWith("1: A=乙县");
    }

    @Test
    void rows_of_words_are_data_and_lead_nothing() {
        Path file = page("<table><tr><td>项目<td>进度<td>注<tr><td>甲<td>开工<td>无</table>"
                + "<table><tr><td>类别<td>数量<td>注<tr><td>新建<td>2<td></table>");
        assertThat(Grids.rows(file)).containsExactly("1: A=项目 B=进度 C=注", "2: A=甲 B=开工 C=无");
    }

    @Test
    void of_a_long_text_the_lines_nearest_to_the_table_are_kept() {
        List<String> rows = Grids.rows(page("<p>x</p>".repeat(100) + DATA));
        assertThat(rows).hasSize(8).startsWith("95: A=x").endsWith("102: A=甲 B=1");
    }

    @Test
    void a_table_that_is_not_displayed_is_a_hidden_sheet() {
        Path file = page("<h2>题</h2><div style='display: none'>旧" + DATA + "</div>" + DATA);
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            assertThat(workbook.sheets()).extracting(Sheet::isHidden).containsExactly(true, false);
        }
        assertThat(Grids.rows(file, 1)).startsWith("1: A=题", "2: A=项目");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span style='display:none'>000123</span>68 | 68",
                "<span class=h>000123</span>68 | 68",
                "<comment>应为999</comment>68 | 68",
                "<span style='display:inline'>6</span>8 | 68",
            })
    void what_is_not_displayed_in_a_cell_is_no_part_of_it(String cell, String seen) {
        String page = "<style>.h {display:none}</style><table><tr><td>" + cell + "</table>";
        assertThat(Grids.cells(page(page))).extracting(Cell::text).containsExactly(seen);
    }

    @Test
    void rows_and_columns_that_are_not_displayed_are_rows_and_columns() {
        assertThat(Grids.rows(page("<table><tr style='display:none'><td style='display:none'>甲<td>1</table>")))
                .containsExactly("1: A=甲 B=1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<td><del>99</del>8217 | 8217",
                "<td><s>99</s><br>452 | 452",
                "<td><strike>99</strike> | ''",
                "<td><font class=f>99</font>8 | 8",
                "<td class=f>99 | ''",
                "<td style='text-decoration: line-through' x:num>99 | ''",
                "<td><span style='text-decoration:line-through'>99</span>8 | 8",
            })
    void what_is_struck_out_does_not_count(String cell, String left) {
        String page = "<style><!--.f {color:red; text-decoration:underline line-through;}--></style><table><tr>" + cell
                + "</table>";
        assertThat(Grids.cells(page(page)))
                .hasSize(1)
                .allSatisfy(c -> assertThat(c.text()).isEqualTo(left))
                .allSatisfy(c -> assertThat(c.written()).isPresent());
    }

    @Test
    void what_is_not_struck_out_counts() {
        assertThat(Grids.cells(
                        page("<table><tr style='text-decoration:none'><td><u>99</u><s></s><ins>8</ins></table>")))
                .allSatisfy(c -> assertThat(c.text()).isEqualTo("998"))
                .allSatisfy(c -> assertThat(c.written()).isEmpty());
    }
}
