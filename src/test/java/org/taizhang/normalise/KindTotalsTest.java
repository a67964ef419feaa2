package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindTotalsTest {
    private static final String HEADER = "招生情况表（2012年3月）\n学校名称|学校类别|招生任务|实际招生\n";
    private static final String SCHOOLS = "甲职教中心|中职|1200|450\n乙卫校|中职|300|50\n丙一高|普高|2000|10\n丁二高|普高|1000|0\n";

    private static Read ending(String last) {
        return Read.of(Paper.book("3月", HEADER + SCHOOLS + last + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中：中职|·|1500|500\n普高|·|3000|10",
                "其中：中职|·|1500|500\n\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0普 高|·|3000|10",
                "合计|·|4500|510\n其中：中职|·|1500|500\n普高|·|3000|10",
                "合计|·|4500|510\n中职|·|1500|500\n普通高中|·|3000|10",
                "中职|·|1500|500\n普高|·|3000|10\n合计|·|4500|510",
                "中职|中职|1500|500\n普高|普高|3000|10\n合计|·|4500|510",
                "合计|小计|4500|510\n∥|中职|1500|500\n∥|普高|3000|10",
                "合计|中职|1500|500\n·|普高|3000|10",
                "合计|小计|4500|510\n·|中职|1500|500\n·|普高|3000|10",
                "中职小计|·|1500|500\n普高小计|·|3000|10\n合计|·|4500|510",
                "中职合计|·|1500|500\n普高合计|·|3000|10\n总计|·|4500|510",
                "职业学校合计|·|1500|500\n普通高中合计|·|3000|10",
                "小计|中职|1500|500\n∥|普高|3000|10"
            })
    void rows_with_the_sums_of_one_kind_are_totals(String last) {
        Read r = ending(last);
        assertThat(r.rows()).containsExactly(3, 4, 5, 6);
        assertThat(r.table().counts().total()).isEqualTo(last.split("\n", -1).length);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计|·|4500|510\n中职|·|1500|520\n普高|·|3000|10",
                "合计|小计|4500|510\n∥|中职|1500|520\n∥|普高|3000|10",
                "合计|小计|4500|510\n·|中职|1500|520\n·|普高|3000|10"
            })
    void and_are_held_against_its_rows(String last) {
        assertThat(ending(last).findings()).containsExactly("total-mismatch D8");
    }

    @Test
    void a_total_that_names_a_kind_is_held_against_its_rows_or_those_before_it() {
        assertThat(ending("中职小计|·|1500|520").findings()).containsExactly("total-mismatch D7");
        assertThat(ending("普高合计|·|4500|530").findings()).containsExactly("total-mismatch D7");
        assertThat(ending("中职小计|·|4500|510").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"丙一高|·|2000|10\n普高小计|·|2000|10", "丙一高|·|2000|10\n丁二高|·|1000|0\n普高小计|·|3000|10"})
    void one_right_below_rows_that_do_not_say_their_kind_closes_them(String rows) {
        String book = HEADER + "甲职教中心|中职|1200|450\n中职小计|·|1200|450\n" + rows + "\n戊附中|·|500|5\n其他小计|·|500|5\n";
        assertThat(Read.of(Paper.book("3月", book)).findings()).isEmpty();
        String above = HEADER + "甲职教中心|中职|1200|450\n乙卫校|·|300|50\n普高小计|·|2000|20\n丙一高|普高|2000|10\n";
        assertThat(Read.of(Paper.book("3月", above)).findings()).containsExactly("total-mismatch D5");
    }

    @Test
    void one_above_its_rows_closes_those_that_follow() {
        String table = HEADER
                + "合计|·|4500|510\n中职小计|·|1500|500\n甲职教中心|中职|1200|450\n乙卫校|中职|300|50\n普高小计|·|3000|%s\n丙一高|普高|2000|10\n丁二高|普高|1000|0\n";
        assertThat(Read.of(Paper.book("3月", table.formatted("10"))).findings()).isEmpty();
        assertThat(Read.of(Paper.book("3月", table.formatted("30"))).findings()).containsExactly("total-mismatch D7");
        Read bare = Read.of(Paper.book("3月", table.formatted("10").replace("小计", "")));
        assertThat(bare.rows()).containsExactly(5, 6, 8, 9);
        assertThat(bare.findings()).isEmpty();
    }

    @Test
    void where_some_rows_say_nothing_of_their_kind_its_total_is_not_doubted() {
        Read r = Read.of(
                Paper.book("3月", HEADER + "甲职教中心|中职|1200|450\n乙卫校|·|300|50\n丙一高|普高|2000|10\n中职小计|·|1500|500\n"));
        assertThat(r.findings()).isEmpty();
        Read more = Read.of(
                Paper.book("3月", HEADER + "甲职教中心|中职|1200|450\n乙卫校|·|300|50\n丙一高|普高|2000|10\n中职小计|·|99999|500\n"));
        assertThat(more.findings()).containsExactly("total-mismatch C6");
    }

    @Test
    void the_name_of_a_kind_alone_heads_the_rows_below_it() {
        Read r = Read.of(Paper.text("招生情况表（2012年3月）\n学校名称|招生任务\n一、中职学校\n甲校|500\n普通高中\n丙校|700\n"));
        assertThat(r.rows()).containsExactly(4, 6);
        assertThat(r.row(4)).containsEntry("school_type", "vocational");
        assertThat(r.row(6)).containsEntry("school_type", "general");
    }

    @Test
    void kinds_without_schools_are_rows_and_so_are_schools_that_are_called_like_one() {
        assertThat(Read.of(Paper.text("招生情况表（2012年3月）\n学校名称|招生任务\n中职|1500\n普高|3000\n合计|4500\n"))
                        .rows())
                .containsExactly(3, 4);
        assertThat(ending("职教中心|·|1500|500\n卫校|中职|300|50").rows()).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(ending("职高|·|700|20").rows()).containsExactly(3, 4, 5, 6, 7);
        assertThat(ending("合计|·|4500|510\n戊卫校|中职|10|5").rows()).containsExactly(3, 4, 5, 6, 8);
    }

    @Test
    void a_row_without_a_name_is_still_one() {
        assertThat(ending("·|中职|10|5").findings()).containsExactly("missing-value A7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲卫校|中职|300|200\n其中：女|·|·|120\n职业中专|中职|1500|320\n其中：女|·|·|100\n丙一高|普高|2000|10",
                "甲卫校|·|300|200\n其中：女|·|150|100\n职业高中|·|200|100\n丙一高|·|900|800",
                "甲卫校|中职|300|200\n其中：女|·|150|100\n普通高中|·|900|100\n丙一高|普高|900|800",
                "甲一高|普高|1200|1000\n乙二高|普高|900|800\n合计|·|2100|1800\n职业中专|中职|400|300\n卫校|中职|300|200",
                "甲卫校|中职|300|200\n合计|·|300|200\n公办职业中专|中职|400|300"
            })
    void a_school_that_is_called_like_a_kind_is_one_even_below_a_part_or_a_total(String rows) {
        Read r = Read.of(Paper.book("3月", HEADER + rows + "\n"));
        assertThat(r.rows())
                .hasSize((int) rows.lines().filter(l -> !l.matches("(其中|合计).*")).count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲卫校|中职|300|0\n职业中专|中职|300|0\n丙一高|普高|900|0",
                "甲卫校|中职|·|0\n职业高中|中职|·|0\n丙一高|普高|·|0\n普通高中|普高|·|0",
                "甲卫校|中职|300|120\n职业中专|·|300|120",
                "甲卫校|中职|100|20\n乙卫校|中职|200|100\n职业中专|中职|300|120\n丙一高|普高|900|10",
                "职业中专|中职|800|120\n甲卫校|中职|800|120\n普通高中|普高|2000|1900\n丙一高|普高|2000|1900",
                "职业中专|·|100|0\n甲卫校|·|0|0\n乙农校|·|100|0\n普通高中|·|0|0",
                "职业中专|中职|800|120\n技工学校|中职|800|120\n普通高中|普高|2000|1900"
            })
    void and_even_where_by_chance_its_numbers_are_those_of_its_kind(String rows) {
        Read r = Read.of(Paper.book("3月", HEADER + rows + "\n"));
        assertThat(r.rows()).hasSize((int) rows.lines().count());
    }

    @Test
    void a_name_that_none_but_kinds_have_needs_less() {
        String rows = "甲卫校|中职|300|120\n丙一高|普高|900|10\n中职|·|300|120\n普高|·|900|10\n";
        assertThat(Read.of(Paper.book("3月", HEADER + rows)).rows()).containsExactly(3, 4);
        assertThat(Read.of(Paper.book("3月", HEADER + rows.replace("中职|·", "职业中专|·")))
                        .rows())
                .containsExactly(3, 4, 5);
    }

    @Test
    void a_school_that_is_called_like_a_kind_and_has_no_numbers_yet_heads_no_rows() {
        String header = "招生情况表（2012年3月）\n学校名称|招生任务|实际招生\n一高|1200|1000\n";
        Read r = Read.of(Paper.text(header + "职业中专\n二高|900|800\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.row(5)).doesNotContainKey("school_type");
        Read kind = Read.of(Paper.text(header + "中职学校\n卫校|900|800\n"));
        assertThat(kind.row(5)).containsEntry("school_type", "vocational");
    }

    @Test
    void subtotals_over_their_rows_are_held_against_those() {
        String table = "招生情况表（2012年3月）\n学校名称|招生任务\n中职小计|500\n甲校|500\n普高小计|600\n乙校|400\n丙校|200\n合计|1100\n";
        assertThat(Read.of(Paper.text(table)).alarms()).isEmpty();
        assertThat(Read.of(Paper.text(table.replace("普高小计|600", "普高小计|700"))).alarms())
                .containsExactly("total-mismatch B5");
    }

    @Test
    void a_label_that_says_the_name_of_a_kind_of_something_else_sums_the_rows_above_it() {
        String table = """
                云岭县2012年3月项目进度表
                序号|项目名称|建设性质|总投资|累计完成投资
                1|甲校教学楼|新建|3600|2124
                2|乙校教学楼|新建|5000|3500
                ·|薄弱学校改造小计|·|8600|5624
                3|丙校实训楼|新建|1000|200
                4|丁校实训楼|新建|2000|300
                ·|小计|·|3000|500
                """;
        assertThat(Read.of(Paper.text(table)).alarms()).isEmpty();
        assertThat(Read.of(Paper.text(table.replace("3000|500", "3100|500"))).alarms())
                .containsExactly("total-mismatch D8");
    }

    @Test
    void rows_that_a_spreadsheet_writes_below_its_groups_are_totals() {
        String table = """
                云岭县2012年3月招生情况表
                学校名称|学校类别|招生任务|实际招生
                甲校|中职|500|400
                乙校|中职|300|200
                ·|中职 汇总|800|600
                丙校|普高|700|650
                ·|普高 汇总|700|650
                ·|总计|1500|1250
                """;
        Read r = Read.of(Paper.text(table));
        assertThat(r.alarms()).isEmpty();
        assertThat(r.rows()).containsExactly(3, 4, 6);
        Read names = Read.of(Paper.text("云岭县2012年3月项目进度表\n序号|项目名称|总投资\n1|教育经费统计汇总|100\n2|投票计数|200\n"));
        assertThat(names.rows()).containsExactly(3, 4);
    }

    @Test
    void totals_of_places_over_their_rows_are_held_against_those() {
        String table = """
                云岭县2012年3月项目进度表
                序号|项目名称|总投资|累计完成投资
                ·|城关镇合计|4000|700
                1|甲校教学楼|1000|200
                2|乙校教学楼|3000|500
                ·|李集乡合计|5000|800
                3|丙校教学楼|5000|800
                ·|河口镇合计|1500|300
                4|丁校教学楼|900|100
                5|戊校教学楼|600|200
                ·|总计|10500|1800
                """;
        assertThat(Read.of(Paper.text(table)).alarms()).isEmpty();
        assertThat(Read.of(Paper.text(table.replace("10500|1800", "10600|1800")))
                        .alarms())
                .containsExactly("total-mismatch C11");
        assertThat(Read.of(Paper.text(table.replace("1500|300", "1600|300"))).alarms())
                .containsExactly("total-mismatch C8");
    }

    @Test
    void sums_over_a_section_are_not_those_of_the_next_without_any() {
        String table = """
                云岭县2012年3月项目进度表
                序号|项目名称|总投资|累计完成投资
                一|县级职教中心|8600|5624
                1|甲校教学楼|3600|2124
                2|乙校教学楼|5000|3500
                二|示范性实训基地|·|·
                3|丙校实训楼|1000|200
                """;
        assertThat(Read.of(Paper.text(table)).alarms()).isEmpty();
        assertThat(Read.of(Paper.text(table.replace("8600", "8700"))).alarms()).containsExactly("total-mismatch C3");
    }

    private static Read natures(String first, String last) {
        return Read.of(Paper.book("Sheet1", """
                云岭县2012年3月项目进度表
                序号|项目名称|建设地点|建设性质|总投资（万元）|工程阶段
                1|甲校教学楼|城东|扩建|3600|开工
                2|乙校教学楼|城东|扩建|5000|奠基
                %s
                3|丙校实训楼|城西|新建|1000|开工
                %s
                """.formatted(first, last)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"扩建小计|8600", "扩建合计|8600", "小计|8600"})
    void a_total_may_say_so_in_the_column_of_a_list(String first) {
        Read r = natures("·|·|·|" + first, "·|·|·|合计|9600");
        assertThat(r.rows()).containsExactly(3, 4, 6);
        assertThat(r.table().counts().total()).isEqualTo(2);
        assertThat(r.findings()).isEmpty();
        assertThat(natures("·|·|·|" + first, "·|·|·|总计|9700").findings()).containsExactly("total-mismatch E7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"·|·|·|扩建|8600", "4|·|·|合计|8600", "·|·|·|合计|8600|开工", "·|丁校|·|合计|8600"})
    void a_row_with_a_number_or_words_of_its_own_or_an_entry_alone_is_none(String row) {
        assertThat(natures(row, "").rows()).contains(5);
    }
}
