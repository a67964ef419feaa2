package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;

class RowsTest {
    private static final String SCHOOLS = "学校名称|招生任务|实际招生";

    @Test
    void a_name_alone_below_one_whose_serial_number_reaches_down_to_it_is_a_row() {
        Read r = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                序号|项目名称|总投资|工程阶段
                1|甲校教学楼|900|开工
                ∥|甲校宿舍楼|∥|∥
                2|乙校|100|竣工
                二期
                3|丙校|200|竣工
                """));
        assertThat(r.rows()).containsExactly(3, 4, 5, 7);
        assertThat(r.row(4)).containsEntry("project", "甲校宿舍楼").containsEntry("stage", "started");
        assertThat(r.findings()).containsExactly("inconsistent C3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1|甲校", "1|甲校|城东"})
    void a_heading_inside_a_merged_serial_number_is_no_row(String school) {
        String place = school.endsWith("城东") ? "∥" : "";
        Read r = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                序号|项目名称|建设地点|总投资|工程阶段
                %1$s
                ∥|一期工程|%2$s
                ∥|教学楼|%2$s|900|开工
                ∥|二期工程|%2$s
                ∥|宿舍楼|%2$s|100|竣工
                2|乙校|城西|200|竣工
                """.formatted(school, place)));
        assertThat(r.rows()).doesNotContain(4, 6).contains(5, 7, 8);
    }

    @Test
    void a_name_in_brackets_or_beside_a_word_inside_a_merged_serial_number_is_no_row() {
        Read r = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                序号|项目名称|总投资|工程阶段
                1|甲校教学楼|900|开工
                ∥|（含附属工程）|∥|∥
                2|乙校|100|竣工
                县领导意见|同意|1000|
                ∥|张某某|∥
                """));
        assertThat(r.rows()).doesNotContain(4, 7);
    }

    @Test
    void an_entry_of_a_list_without_a_column_may_stand_beside_the_table_or_where_counties_do() {
        Read beside = Read.of(Paper.book("3月", "招生情况表\n·|" + SCHOOLS + "\n中职|甲校|100|80\n∥|乙校|90|70\n普高|丙校|200|190\n"));
        assertThat(beside.row(4)).containsEntry("school_type", "vocational");
        assertThat(beside.row(5)).containsEntry("school_type", "general");
        assertThat(beside.findings()).containsExactly("approximate A3");
        Read county = Read.of(Paper.text("招生情况表3月\n县（市）|" + SCHOOLS + "\n云岭县|甲校|100|80\n普通高中|乙校|90|70\n·|丙校|90|70\n"));
        assertThat(county.row(3)).doesNotContainKey("school_type");
        assertThat(county.row(4)).containsEntry("school_type", "general");
        assertThat(county.row(5)).containsEntry("school_type", "general");
    }

    @Test
    void a_sheets_name_may_say_the_entry_of_all_its_rows() {
        Read r = Read.of(Paper.book("中职", "3月招生情况表\n" + SCHOOLS + "\n甲校|100|80\n")
                .and("普高", "3月招生情况表\n" + SCHOOLS + "\n乙校|100|80\n"));
        assertThat(r.row(0, 3)).containsEntry("school_type", "vocational");
        assertThat(r.row(1, 3)).containsEntry("school_type", "general");
        assertThat(r.findings()).containsExactly("approximate", "approximate");
    }

    @Test
    void a_title_may_say_the_entry_of_all_rows_but_those_that_say_their_own() {
        Read r = Read.of(
                Paper.book("Sheet1", "云岭县2012年3月中等职业学校招生情况统计表\n县（市）|" + SCHOOLS + "\n云岭县|甲校|100|80\n普通高中|乙校|90|70\n"));
        assertThat(r.row(3)).containsEntry("school_type", "vocational");
        assertThat(r.row(4)).containsEntry("school_type", "general");
        assertThat(r.findings()).containsExactly("approximate A1", "approximate A4");
        Read own = Read.of(Paper.book("Sheet1", "云岭县3月中职招生情况表\n" + SCHOOLS + "\n县第一高级中学|100|80\n县卫校|90|70\n"));
        assertThat(own.row(3)).doesNotContainKey("school_type");
        assertThat(own.row(4)).containsEntry("school_type", "vocational");
        for (String title : List.of(
                "云岭县3月职业教育攻坚招生情况表",
                "云岭县3月中职、普高招生情况表",
                "云岭县3月中职、高中招生情况表",
                "云岭县3月普高和职教招生情况表",
                "云岭县3月高中阶段学校（含中职）招生情况表",
                "云岭县3月中等职业教育攻坚招生情况表",
                "云岭县3月除普通高中外招生情况表")) {
            Read both = Read.of(Paper.book("Sheet1", title + "\n" + SCHOOLS + "\n甲校|100|80\n"));
            assertThat(both.row(3)).as(title).doesNotContainKey("school_type");
        }
    }

    @Test
    void parts_by_their_serial_numbers_are_not_counted_beside_their_whole() {
        String header = "项目进度表（2012年3月）\n序号|项目名称|总投资|累计完成投资|形象进度\n";
        for (String serials : List.of("1.1 1.2", "（1） （2）", "1-1 1-2")) {
            String[] parts = serials.split(" ", -1);
            String rows = parts[0] + "|教学楼|500|200|主体三层\n" + parts[1] + "|实训楼|400|100|已封顶\n2|卫校|100|10|已奠基\n";
            Read r = Read.of(Paper.book("Sheet1", header + "1|职教中心|900|300|主体三层\n" + rows + "合计||1000|310|\n"));
            assertThat(r.rows()).as(serials).containsExactly(3, 6);
            assertThat(r.table().counts().total()).isEqualTo(3);
            assertThat(r.findings()).containsExactly("approximate A4");
            Read heading = Read.of(Paper.book("Sheet1", header + "1|城关片区|900|300|\n" + rows + "合计||1000|310|\n"));
            assertThat(heading.rows()).as(serials).containsExactly(4, 5, 6);
            assertThat(heading.findings()).isEmpty();
            Read apart = Read.of(Paper.book("Sheet1", header + "1|幼师|1200|400|主体三层\n" + rows + "合计||2200|710|\n"));
            assertThat(apart.rows()).as(serials).containsExactly(3, 4, 5, 6);
            assertThat(apart.findings()).isEmpty();
        }
        Read group = Read.of(Paper.book("Sheet1", header + "一|职教中心|||\n1.1|教学楼|500|200|\n1.2|实训楼|400|100|\n"));
        assertThat(group.rows()).containsExactly(4, 5);
    }

    @Test
    void parts_by_numbers_before_their_names_are_not_counted_either() {
        for (String marks : List.of("（1） （2）", "(1) (2)", "① ②")) {
            String[] mark = marks.split(" ", -1);
            String parts = "·|" + mark[0] + "教学楼|·|500|200\n·|" + mark[1] + "实训楼|·|400|100\n";
            Read r = progress("1|职教中心|新建|900|300\n" + parts + "2|卫校|新建|100|10\n合计|·|·|1000|310\n");
            assertThat(r.rows()).as(marks).containsExactly(3, 6);
            assertThat(r.findings()).containsExactly("approximate B4");
            Read apart = progress("1|职教中心|新建|1200|300\n" + parts + "2|卫校|新建|100|10\n");
            assertThat(apart.rows()).as(marks).containsExactly(3, 4, 5, 6);
        }
    }

    @Test
    void what_goes_on_with_a_part_of_the_row_above_is_one_too() {
        for (String rows : List.of(
                "·|其中：教学楼|新建|500|200\n·|实训楼|改建|400|100\n",
                "·|其中：1.教学楼|·|500|200\n·|2.实训楼|·|400|100\n",
                "·|其中：教学楼|·|500|200\n·|实训楼|·|300|100\n·|食堂|·|100|0\n",
                "·|其中：教学楼|·|500|200\n·|\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0实训楼|·|300|100\n")) {
            Read r = progress("1|职教中心|新建|900|300\n" + rows + "2|卫校|新建|100|10\n合计|·|·|1000|310\n");
            assertThat(r.rows()).as(rows).containsExactly(3, 4 + rows.split("\n", -1).length - 1);
            assertThat(r.findings()).containsExactly("approximate B5");
        }
        Read total = Read.of(
                Paper.book("3月", "招生情况表\n学校名称|招生任务|实际招生\n甲校|100|80\n乙校|90|70\n合计|190|150\n其中：男生|100|80\n女生|90|70\n"));
        assertThat(total.rows()).containsExactly(3, 4);
    }

    @Test
    void what_makes_up_only_one_number_or_a_total_above_all_rows_is_a_row() {
        Read one = progress("1|职教中心|新建|1000|·\n·|其中：一期|·|600|·\n·|卫校迁建|·|400|·\n2|农校|新建|300|·\n");
        assertThat(one.rows()).containsExactly(3, 5, 6);
        String header = "项目进度表（2012年3月）\n项目名称|总投资|累计完成投资\n合计|1000|100\n其中：职教中心|600|60\n";
        assertThat(Read.of(Paper.book("3月", header + "卫校|400|40\n")).rows()).containsExactly(5);
        Read indented = Read.of(Paper.book("3月", header + "\u3000\u3000卫校|300|30\n\u3000\u3000农校|100|10\n"));
        assertThat(indented.rows()).containsExactly(5, 6);
        assertThat(indented.findings()).containsExactly("total-mismatch B3", "total-mismatch C3");
    }

    @Test
    void what_does_not_is_a_row() {
        for (String rows : List.of(
                "·|其中：教学楼|·|500|200\n·|卫校|改建|300|100\n",
                "·|其中：教学楼|·|500|200\n2|卫校|改建|400|100\n",
                "·|其中：教学楼|·|500|200\n·|\u00a0卫校|·|300|100\n",
                "·|其中：教学楼|·|900|300\n·|卫校|·|0|0\n",
                "·|其中：教学楼|·|500|200\n·|卫校|改建|400|100\n·|农校|新建|300|100\n",
                "·|其中：教学楼|·|500|200\n·|\u00a0\u00a0\u00a0\u00a0\u00a0卫校|·|3000|100\n")) {
            Read r = progress("1|职教中心|新建|900|300\n" + rows);
            assertThat(r.rows()).as(rows).startsWith(3, 5).hasSize((int)
                    rows.lines().count());
        }
        Read unnumbered = Read.of(Paper.book("3月", "招生情况表\n学校名称|招生任务\n甲校|100\n其中：女生|40\n乙校|60\n"));
        assertThat(unnumbered.rows()).containsExactly(3, 5);
    }

    @Test
    void a_number_parted_by_its_own_comma_is_doubted_in_a_text_file() {
        String table = "项目进度表（2012年3月）\n项目名称|总投资|累计完成投资|备注\n";
        assertThat(Read.of(Paper.text(table + "甲|12|000|3500\n")).findings()).contains("inconsistent B3");
        assertThat(Read.of(Paper.text(table + "甲|12000|3|500|资金缺口\n")).findings())
                .doesNotContain("inconsistent C3");
        assertThat(Read.of(Paper.text(table + "甲|12|120|\n")).findings()).doesNotContain("inconsistent B3");
        String schools = "招生情况表（2012年3月）\n学校名称|实际招生|在校生\n";
        assertThat(Read.of(Paper.text(schools + "甲|1|200|3|500\n")).findings()).contains("inconsistent B3");
        assertThat(Read.of(Paper.text(schools + "甲|1|200|另有分校\n")).findings()).doesNotContain("inconsistent B3");
        Read further = Read.of(Paper.text(schools + "甲|420|500|42|7\n乙|50|420|900|300|7\n丙|420|500\n丁|1|200|300\n"));
        assertThat(further.findings()).doesNotContain("inconsistent B3").contains("inconsistent B4", "inconsistent B6");
        assertThat(Read.of(Paper.book("3月", schools + "甲|1|200|3|500\n")).findings())
                .doesNotContain("inconsistent B3");
    }

    private static Read progress(String rows) {
        return Read.of(Paper.book("3月", "项目进度表\n序号|项目名称|建设性质|总投资|累计完成投资|责任单位|备注\n" + rows));
    }

    private static Read enrolment(String rows) {
        return Read.of(Paper.book("3月", "招生情况表\n序号|学校名称|学校类别|招生任务|实际招生|在校生|备注\n" + rows));
    }

    @Test
    void totals_subtotals_and_of_which_rows_are_no_data() {
        Read r = enrolment("""
                1|甲校|中职|500|200|900
                2|乙校|中职|100|50|300
                ·|其中：女生|·|·|120|500
                ·|小　计|·|600|250|1200
                3|丙高中|普高|700|300|1000
                普高小计|·|·|700|300|1000
                合  计|·|·|1300|550|2200
                """);
        assertThat(r.rows()).containsExactly(3, 4, 7);
        assertThat(r.alarms()).isEmpty();
        assertThat(r.table().counts()).isEqualTo(new Counts(8, 1, 3, 0, 4, 0, 0));
    }

    @Test
    void a_total_that_is_not_the_sum_is_found_on_its_cell_with_both_numbers() {
        Read r = enrolment("1|甲校|中职|500|200|900\n2|乙校|普高|100|50|300\n总计|·|·|600|260|1200\n");
        assertThat(r.findings()).containsExactly("total-mismatch E5");
        assertThat(r.reading().findings().get(0).message()).contains("260", "250");
        assertThat(r.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
    }

    @Test
    void a_total_that_is_not_the_sum_is_told_with_the_unit_of_its_field() {
        Read r = Read.of(Paper.book("3月", "云岭县项目进度表2012年3月\n项目名称|总投资（亿元）\n甲|1.2\n乙|0.8\n合计|3\n"));
        assertThat(r.reading().findings().get(0).message()).contains("30000万元", "20000万元");
        assertThat(r.reading().findings().get(0).suggestion()).contains("20000万元");
        Read same = Read.of(Paper.book("3月", "云岭县项目进度表2012年3月\n项目名称|总投资（万元）\n甲|10\n乙|20\n合计|40\n"));
        assertThat(same.reading().findings().get(0).suggestion()).contains("30");
    }

    @Test
    void a_wrong_total_below_rows_that_have_a_right_one_above_is_found() {
        Read r = enrolment("合计|·|·|600|250|1200\n1|甲校|中职|500|200|900\n2|乙校|普高|100|50|300\n合计|·|·|700|250|1200\n");
        assertThat(r.findings()).containsExactly("total-mismatch D6");
    }

    @Test
    void a_wrong_subtotal_is_found_and_the_right_total_is_not() {
        Read r = enrolment("""
                1|甲校|中职|500|200|900
                2|乙校|中职|100|50|300
                ·|小计|·|610|250|1200
                3|丙高中|普高|700|300|1000
                ·|小计|·|700|300|1000
                合计|·|·|1300|550|2200
                """);
        assertThat(r.findings()).containsExactly("total-mismatch D5");
    }

    @Test
    void a_total_above_its_rows_closes_those_below() {
        Read right = enrolment("总合计|·|·|600|250|1200\n1|甲校|中职|500|200|900\n2|乙校|普高|100|50|300\n");
        assertThat(right.alarms()).isEmpty();
        assertThat(right.rows()).containsExactly(4, 5);
        Read wrong = enrolment("总合计|·|·|600|255|1200\n1|甲校|中职|500|200|900\n2|乙校|普高|100|50|300\n");
        assertThat(wrong.findings()).containsExactly("total-mismatch E3");
    }

    @Test
    void ratios_below_the_total_are_no_data() {
        Read r = enrolment("1|甲校|中职|500|200|900\n2|乙校|普高|100|50|300\n合计|·|·|600|250|1200\n职普比|·|·|5:1|4:1|3:1\n");
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void refused_numbers_and_rejected_rows_count_in_a_total_and_words_leave_it_unchecked() {
        Read r = enrolment("1|甲校|中职|-50|200|900\n2|甲校|普高|100|50|300\n合计|·|·|50|250|1200\n");
        assertThat(r.findings()).containsExactly("out-of-range D3", "duplicate-key B4");
        Read unread = enrolment("1|甲校|中职|待定|200|900\n2|乙校|普高|100|50|300\n合计|·|·|600|250|1200\n");
        assertThat(unread.findings()).containsExactly("not-a-number D3");
    }

    @Test
    void a_total_of_rounded_numbers_may_differ_by_half_a_digit_a_row() {
        Read r = progress("1|甲|新建|10.4|1.04\n2|乙|新建|20.4|1.04\n合计|·|·|30.9|2.2\n");
        assertThat(r.findings()).containsExactly("total-mismatch E5");
    }

    @Test
    void formulas_without_a_value_in_a_total_row_are_nothing_and_in_a_data_row_a_warning() {
        Read r = enrolment("1|甲校|中职|500|=?|900\n合计|·|·|=?|=?|=?\n");
        assertThat(r.findings()).containsExactly("no-stored-value E3");
    }

    @Test
    void sums_without_a_word_are_a_total() {
        Read r = enrolment("1|甲校|中职|500|200|900\n2|乙校|普高|100|50|300\n·|·|·|600|250|1200\n");
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void a_key_that_is_a_word_for_nothing_is_named_with_the_way_out() {
        Read r = progress("1|NA|新建|100|50|县教育局\n2||新建|200|50|县教育局\n3|丙|新建|200|50|县教育局\n");
        assertThat(r.findings()).contains("missing-value B3", "missing-value B4");
        assertThat(r.reading().findings())
                .extracting(f -> f.message())
                .anyMatch(m -> m.contains("B3") && m.contains("“NA”") && m.contains("请写全称"))
                .anyMatch(m -> m.endsWith("B4：缺少项目名称，此行未入库。请补填。"));
    }

    @Test
    void a_row_without_its_key_is_rejected_on_that_cell_and_a_bad_value_leaves_its_row() {
        Read r = progress("1||新建|100|50|县教育局\n2|乙|重建|二百多|50|县教育局\n");
        assertThat(r.findings()).contains("missing-value B3", "not-in-list C4");
        assertThat(r.rowReading(0, 3).accepted()).isFalse();
        assertThat(r.rowReading(0, 4).accepted()).isTrue();
        assertThat(r.reading().status()).isEqualTo(Reading.Status.PARTIAL);
    }

    @Test
    void of_two_rows_with_one_key_the_later_is_rejected() {
        Read r = progress("1|职教中心 新校区|新建|100|50\n2|职教中心新校区|新建|100|60\n");
        assertThat(r.findings()).containsExactly("duplicate-key B4");
        assertThat(r.row(3)).containsEntry("invested", "50");
        assertThat(r.rowReading(0, 4).accepted()).isFalse();
    }

    @Test
    void groups_with_a_count_are_held_against_their_rows() {
        Read r = enrolment("""
                北京路片区（2所）
                1|甲校|中职|500|200|900
                2|乙校|普高|100|50|300
                南山片区（3所）
                1|丙校|中职|500|200|900
                2|丁校|普高|100|50|300
                合计|·|·|1200|500|2400
                """);
        assertThat(r.findings()).containsExactly("total-mismatch A6");
        assertThat(r.rows()).containsExactly(4, 5, 7, 8);
        assertThat(r.table().counts().note()).isEqualTo(2);
    }

    @Test
    void a_heading_says_of_its_rows_what_has_no_column() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况表
                学校名称|招生任务|实际招生|在校生
                一、中等职业学校（2所）
                甲校|500|200|900
                乙校|100|50|300
                小计|600|250|1200
                （二）普通高中：
                丙校|700|300|1000
                三、其他
                丁校|10|10|10
                总计|1310|560|2210
                """));
        assertThat(r.rows()).containsExactly(4, 5, 8, 10);
        assertThat(r.row(5)).containsEntry("school_type", "vocational");
        assertThat(r.row(8)).containsEntry("school_type", "general");
        assertThat(r.row(10)).doesNotContainKey("school_type");
        assertThat(r.findings()).containsExactly("approximate A3", "approximate A7");
    }

    @Test
    void a_project_named_like_a_line_between_pages_is_one() {
        Read r = Read.of(Paper.text("云岭县2012年3月项目进度表\n项目名称|总投资|形象进度\n续表|800|主体施工\n第2页|900|·\n"));
        assertThat(r.rows()).containsExactly(3);
    }

    @Test
    void a_numbered_heading_with_the_sums_of_its_rows_is_none_of_them() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                项目名称|总投资|累计完成投资|形象进度
                一、县直学校|9000|3000|·
                甲楼|9000|3000|主体施工
                二、乡镇学校（2个）|5000|1000|·
                乙楼|3000|600|竣工
                丙楼|2000|400|竣工
                合计|14000|4000|·
                """));
        assertThat(r.rows()).containsExactly(4, 6, 7);
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void below_a_numbered_heading_the_next_are_headings_too() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月招生情况表
                学校名称|招生任务|实际招生|在校生
                一、中职|500|480|2000
                县卫校|200|190|800
                县农校|300|290|1200
                二、普高|999|1020|3000
                县一高|1000|1020|3000
                """));
        assertThat(r.rows()).containsExactly(4, 5, 7);
        assertThat(r.row(7)).containsEntry("school_type", "general");
        assertThat(r.alarms()).containsExactly("total-mismatch B6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、中职|500|480|2000\n县卫校|200|190|800\n县农校|300|290|1200\n二、县一高|1000|1020|3000",
                "一、新校区|100|50|70\n农校|100|50|70",
            })
    void a_numbered_row_by_chance_is_data(String rows) {
        Read r = Read.of(Paper.text("云岭县2012年3月招生情况表\n学校名称|招生任务|实际招生|在校生\n" + rows));
        assertThat(r.rows()).hasSize(rows.split("\n", -1).length);
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void rows_that_are_all_numbered_in_words_are_data() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                项目名称|总投资|累计完成投资|形象进度
                一、甲楼|9000|3000|·
                二、乙楼|9000|3000|·
                三、丙楼|9000|3000|主体施工
                """));
        assertThat(r.rows()).containsExactly(3, 4, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"续表", "（续上表）", "接上页", "续表2", "（2012-03）"})
    void a_line_between_two_pages_is_no_row(String line) {
        String page = "项目名称|总投资|形象进度\n甲楼|9000|主体施工\n";
        Read r = Read.of(Paper.text("云岭县2012年3月项目进度表\n" + page + line + "\n" + page.replace("甲", "乙")));
        assertThat(r.rows()).containsExactly(3, 6);
        assertThat(r.reading().tables()).hasSize(1);
    }

    @Test
    void a_heading_says_nothing_of_what_has_a_column() {
        Read r = enrolment("""
                普通高中
                1|甲校|中职|500|200|900
                2|乙校|·|100|50|300
                """);
        assertThat(r.row(4)).containsEntry("school_type", "vocational");
        assertThat(r.row(5)).doesNotContainKey("school_type");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void numbered_headings_with_sums_are_checked_and_no_data() {
        Read r = progress("""
                一|新建项目|·|300|150
                1|甲|新建|100|50
                2|乙|新建|200|100
                二|续建项目|·|500|60
                1|丙|扩建|400|60
                """);
        assertThat(r.rows()).containsExactly(4, 5, 7);
        assertThat(r.findings()).containsExactly("total-mismatch D6");
    }

    @Test
    void names_of_kinds_with_sums_head_the_rows_below_them() {
        Read r = Read.of(Paper.text("""
                项目进度表（2012年3月）
                项目名称|占地面积|总投资|累计完成投资|工程阶段
                总计|50|900|260
                2011年项目|·|300|200
                甲|20|100|50|开工
                乙|30|200|150|开工
                2012年项目（1个）|·|700|60
                丙|·|600|60|奠基
                """));
        assertThat(r.rows()).containsExactly(5, 6, 8);
        assertThat(r.table().counts()).isEqualTo(new Counts(7, 1, 3, 0, 3, 0, 0));
        assertThat(r.findings()).containsExactly("total-mismatch C7");
    }

    @Test
    void names_of_kinds_below_a_total_and_over_no_rows_of_theirs_are_parts_of_it() {
        Read r = Read.of(Paper.text("""
                项目进度表（2012年3月）
                项目名称|占地面积|总投资|累计完成投资|工程阶段
                总计|50|1000|260
                2012年项目|·|700|60
                2011年项目|·|300|200
                云岭县|50|1000|260
                2012年项目|·|700|60
                丙|·|600|40|奠基
                丁|·|100|20|奠基
                2011年项目|·|300|200
                甲|20|100|50|开工
                乙|30|200|150|开工
                """));
        assertThat(r.rows()).containsExactly(8, 9, 11, 12);
        assertThat(r.table().counts()).isEqualTo(new Counts(11, 1, 4, 0, 6, 0, 0));
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void names_of_kinds_that_head_nothing_are_data() {
        Read r = Read.of(Paper.text("""
                项目进度表（2012年3月）
                项目名称|总投资|累计完成投资|工程阶段
                新建项目|300|200
                续建项目|600|60
                2012年项目|100|60|开工
                丁|100|60|开工
                合计|1100|380
                """));
        assertThat(r.rows()).containsExactly(3, 4, 5, 6);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_place_with_the_sums_of_its_works_heads_them() {
        Read r = Read.of(Paper.text("""
                项目进度表（2012年3月）
                乡镇|项目名称|总投资|累计完成投资|工程阶段
                城关镇|·|3,000|0.15亿
                ·|甲|2000|1000|开工
                ·|乙|1000|500|开工
                河口镇|·|500|100
                ·|丙|500|100|奠基
                合计|·|3500|1600
                """));
        assertThat(r.rows()).containsExactly(4, 5, 7);
        assertThat(r.table().counts()).isEqualTo(new Counts(7, 1, 3, 0, 3, 0, 0));
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_row_without_a_name_whose_numbers_are_no_sums_is_rejected() {
        Read r = Read.of(Paper.text("""
                项目进度表（2012年3月）
                乡镇|项目名称|总投资|累计完成投资|工程阶段
                城关镇|·|3100|1500
                ·|甲|2000|1000|开工
                ·|乙|1000|500|开工
                河口镇|·|500|100|开工
                ·|丙|500|100|奠基
                """));
        assertThat(r.rows()).containsExactly(3, 4, 5, 6, 7);
        assertThat(r.findings()).containsExactly("missing-value B3", "missing-value B6");
    }

    @Test
    void a_name_with_the_words_of_a_title_is_a_name_where_no_header_follows() {
        Read r = Read.of(Paper.text("""
                项目进度表（2012年3月）
                项目名称|总投资|累计完成投资
                甲|2000|1000
                职教攻坚项目进度表编制
                乙|1000|500
                """));
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_lone_number_without_a_name_is_rejected_unless_it_is_the_sum() {
        Read r = Read.of(Paper.text("""
                项目进度表（2012年3月）
                项目名称|总投资|累计完成投资|工程阶段
                甲|2000|1000|开工
                ·|8600|·|·
                乙|1000|500|奠基
                """));
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.findings()).containsExactly("missing-value A4");
        Read sum = Read.of(Paper.text("""
                项目进度表（2012年3月）
                项目名称|总投资|累计完成投资|工程阶段
                甲|2000|1000|开工
                乙|1000|500|奠基
                ·|3000|·|·
                """));
        assertThat(sum.rows()).containsExactly(3, 4);
        assertThat(sum.table().counts().total()).isEqualTo(1);
        assertThat(sum.findings()).isEmpty();
    }

    @Test
    void but_a_row_without_a_number_that_has_by_chance_such_sums_is_one() {
        String header = "项目进度表（2012年3月）\n序号|项目名称|总投资|累计完成投资\n·|职教中心|1000|100\n";
        for (String below :
                List.of("1|卫校|600|60\n2|农校|400|40\n·|技校|600|60\n", "1|卫校|1000|100\n·|技校|600|60\n", "1|卫校|1000|100\n"))
            assertThat(Read.of(Paper.book("3月", header + below)).rows())
                    .as(below)
                    .hasSize(1 + (int) below.lines().count());
    }

    @Test
    void names_without_a_number_in_digits_head_the_numbered_rows_that_they_are_the_sums_of() {
        for (String serials : List.of("I II", "A B", "· ·", "甲 乙")) {
            String[] serial = serials.split(" ", -1);
            Read r = progress(serial[0] + "|示范校建设|·|300|150\n1|甲|新建|100|50\n2|乙|新建|200|100\n" + serial[1]
                    + "|实训基地建设|·|500|60\n1|丙|扩建|500|60\n合计|·|·|800|210\n");
            assertThat(r.rows()).as(serials).containsExactly(4, 5, 7);
            assertThat(r.table().counts().total()).isEqualTo(3);
            assertThat(r.findings()).isEmpty();
        }
        Read header = Read.of(Paper.text("项目进度表（2012年3月）\n项目序号|项目名称|总投资|形象进度\n一|新建|300\n1|甲|300|未动工\n"));
        assertThat(header.rows()).containsExactly(4);
    }

    @Test
    void those_that_are_no_sums_or_say_more_are_data() {
        for (String first :
                List.of("·|示范校建设|·|310|150", "·|示范校建设|新建|300|150", "·|示范校建设|·|300|150|县教育局", "3|示范校建设|·|300|150"))
            assertThat(progress(first + "\n1|甲|新建|100|50\n2|乙|新建|200|100\n").rows())
                    .as(first)
                    .containsExactly(3, 4, 5);
        assertThat(progress("1|甲|新建|70|50\n·|乙|·|100|50\n2|丙|新建|100|50\n").rows())
                .containsExactly(3, 4, 5);
    }

    @Test
    void numbers_in_words_throughout_are_serial_numbers() {
        Read r = progress("一|甲|新建|100|50\n二|乙|新建|200|100\n");
        assertThat(r.rows()).containsExactly(3, 4);
    }

    @Test
    void text_merged_down_holds_for_each_row_and_a_number_for_the_first() {
        Read r = progress("1|甲|新建|100|50|县教育局\n2|乙|∥|∥|20|∥\n3|丙|∥|∥|30|∥\n");
        assertThat(r.row(4)).containsEntry("nature", "new").containsEntry("responsible_unit", "县教育局");
        assertThat(r.row(5)).containsEntry("responsible_unit", "县教育局").doesNotContainKey("total_investment");
        assertThat(r.row(3)).containsEntry("total_investment", "100");
        assertThat(r.findings()).containsExactly("inconsistent D3");
    }

    @Test
    void the_same_as_above_is_the_value_above() {
        Read r = progress("1|甲|新建|100|50|县教育局\n2|乙|同上|〃|20|同上\n");
        assertThat(r.row(4))
                .containsEntry("nature", "new")
                .containsEntry("total_investment", "100")
                .containsEntry("responsible_unit", "县教育局");
        assertThat(progress("1|甲|新建|100|50|县教育局\n2|乙|同上。|〃|20|（同上）\n").row(4))
                .containsEntry("nature", "new")
                .containsEntry("responsible_unit", "县教育局");
        assertThat(progress("1|甲|新建|100|50|同上\n").findings()).containsExactly("inconsistent F3");
    }

    @Test
    void a_mark_for_some_of_the_words_above_is_doubtful() {
        Read r = progress("1|职教中心新校区|新建|100|50|教体局\n2|〃 主校区改造|改建|200|20|〃\n3|\"33211\"工程甲|新建|9|1\n");
        assertThat(r.row(4)).containsEntry("project", "〃 主校区改造").containsEntry("responsible_unit", "教体局");
        assertThat(r.findings()).containsExactly("inconsistent B4");
    }

    @Test
    void footers_notes_and_numbered_empty_rows_are_no_data() {
        Read r = progress("""
                1|甲|新建|100|50
                2
                3|·|-|/|·|·
                4

                填表人：王某某|·|审核人：李某某|·|联系电话：0370-2000000
                注：1.本表每月25日前报送。
                2.形象进度填写到单体建筑。
                """);
        assertThat(r.rows()).containsExactly(3);
        assertThat(r.alarms()).isEmpty();
        assertThat(r.table().counts()).isEqualTo(new Counts(9, 1, 1, 0, 0, 3, 4));
    }

    @Test
    void a_table_of_something_else_below_is_not_taken_for_data() {
        Read r = progress("""
                1|甲|新建|100|50
                合计|·|·|100|50

                资金来源|金额|占比|上级补助|自筹
                省级|30|0.3|10|20
                市级|70|0.7|30|40
                """);
        assertThat(r.rows()).containsExactly(3);
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"乙|新建|待定|未定", "乙|同上|待定|未定"})
    void a_row_below_a_blank_one_whose_figures_are_not_known_yet_is_a_row_and_so_are_those_below(String row) {
        assertThat(progress("1|甲|新建|100|50\n\n|" + row + "\n|丙|新建|70|60\n").rows())
                .hasSize(3);
        assertThat(progress("1|甲|新建|100|50\n\n|" + row + "\n").rows()).hasSize(2);
        Read ended = progress("1|甲|新建|100|50\n合计|·|·|100|50\n\n|" + row + "\n");
        assertThat(ended.rows()).hasSize(1);
        assertThat(ended.findings()).as("what is not stored is told").containsExactly("inconsistent B6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名|电话|学校|电话|姓名\n张某|111|甲校|222|李某", // people
                "立项|选址|新建|奠基|开工\n3|3|2|1|1", // steps counted
                "标段|单位|新建|合同价|中标价\n一标|甲公司|3|100|90", // lots
            })
    void a_small_table_of_something_else_below_a_blank_row_is_none_of_the_rows(String table) {
        for (String above : List.of("", "合计|·|·|100|50\n"))
            assertThat(progress("1|甲|新建|100|50\n" + above + "\n" + table + "\n").rows())
                    .containsExactly(3);
    }

    @Test
    void what_looks_like_the_header_of_something_else_right_below_the_rows_is_told() {
        Read r = progress("""
                1|甲|新建|100|50

                资金来源|金额|占比|上级补助|自筹
                省级|30|0.3|10|20
                """);
        assertThat(r.rows()).containsExactly(3);
        assertThat(r.findings()).containsExactly("inconsistent B5");
    }

    @Test
    void a_row_of_another_county_is_rejected_and_the_own_is_fine() {
        Read r = Read.of(Paper.book("3月", """
                        招生情况表
                        县（市）|学校名称|招生任务|实际招生
                        云岭县|甲校|500|200
                        石桥县|乙校|100|50
                        云岭|丙校|100|50
                        """));
        assertThat(r.findings()).containsExactly("county-mismatch A4");
        assertThat(r.rowReading(0, 4).accepted()).isFalse();
        assertThat(r.rowReading(0, 5).accepted()).isTrue();
        assertThat(r.extras(3)).isEmpty();
    }

    @Test
    void words_for_the_same_in_the_countys_column_are_the_county_above() {
        Read r = Read.of(Paper.book("3月", """
                        招生情况表
                        县（市）|学校名称|学校类别|招生任务|实际招生
                        云岭县|甲校|中职|500|200
                        同上|乙校|中职|100|50
                        石桥县|丙校|中职|100|50
                        〃|丁校|普高|100|50
                        同上|戊校|普高|100|50
                        云岭|己校|普高|100|50
                        同上|庚校|普高|100|50
                        """));
        assertThat(r.findings()).containsExactly("county-mismatch A5", "county-mismatch A6", "county-mismatch A7");
        assertThat(r.reading().findings().get(1).raw()).contains("〃");
        assertThat(r.reading().findings().get(1).message()).contains("石桥县");
        assertThat(r.table().rows().stream().filter(RowReading::accepted).map(RowReading::row))
                .containsExactly(3, 4, 8, 9);
        for (int row = 3; row <= 9; row++)
            assertThat(r.extras(row)).as("" + row).isEmpty();
    }

    @Test
    void words_for_the_same_below_no_county_are_kept_as_they_are() {
        Read r = Read.of(Paper.book("3月", """
                        云岭县招生情况表
                        县（市）|学校名称|招生任务|实际招生
                        同上|甲校|500|200
                        城关镇|乙校|100|50
                        同上|丙校|100|50
                        普通高中|丁校|100|50
                        同上|戊校|100|50
                        """));
        assertThat(r.rows()).containsExactly(3, 4, 5, 6, 7);
        assertThat(r.extras(3)).containsEntry("县（市）", "同上");
        assertThat(r.extras(5)).containsEntry("县（市）", "城关镇");
        assertThat(r.row(7)).containsEntry("school_type", "general");
    }

    @Test
    void the_same_as_a_county_that_is_merged_down_is_that_county() {
        Read r = Read.of(Paper.book("3月", """
                        招生情况表
                        县（市）|学校名称|招生任务|实际招生
                        云岭县|甲校|500|200
                        石桥县|乙校|100|50
                        ∥|丙校|100|50
                        同上|丁校|100|50
                        """));
        assertThat(r.findings()).containsExactly("county-mismatch A4", "county-mismatch A5", "county-mismatch A6");
    }

    @Test
    void a_remark_beside_the_stage_is_kept_and_alone_gives_the_stage() {
        Read both = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|工程阶段|形象进度\n甲|100|开工|主体施工至三层\n"));
        assertThat(both.row(3)).containsEntry("stage", "started");
        assertThat(both.extras(3)).isEqualTo(Map.of("形象进度", "主体施工至三层"));
        assertThat(both.findings()).isEmpty();
        Read alone = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|形象进度\n甲|100|主体完工，正在装修\n"));
        assertThat(alone.row(3)).containsEntry("stage", "topped_out");
        assertThat(alone.extras(3)).isEqualTo(Map.of("形象进度", "主体完工，正在装修"));
    }

    @Test
    void a_broken_relation_is_a_warning() {
        assertThat(progress("1|甲|新建|100|150\n").findings()).containsExactly("inconsistent E3");
        assertThat(progress("1|甲|新建|100|100\n").findings()).isEmpty();
    }

    @Test
    void land_in_square_metres_that_neither_header_nor_line_names_is_doubted() {
        Read slip = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|占地面积|建筑面积\n甲|4500|80000|42000\n乙|600|8000|3000\n"));
        assertThat(slip.alarms()).containsExactly("inconsistent C3", "inconsistent C4");
    }

    @Test
    void wide_land_and_high_houses_are_not_doubtful() {
        String metres = "项目进度表\n单位：万元、平方米\n项目名称|总投资|占地面积|建筑面积\n";
        Read fine = Read.of(Paper.book(
                "3月", metres + "甲|4500|80000|42000\n乙|600|800|12000\n丙|300|0|5000\n丁|300|3000|0\n戊|20|90|90\n"));
        assertThat(fine.alarms()).isEmpty();
        String none = "项目进度表\n项目名称|总投资|占地面积|建筑面积\n";
        Read wide = Read.of(Paper.book("3月", none + "甲|300|300|2000\n乙|30|40|100\n丙|900|60|42000\n丁|900|1.5|12000\n"));
        assertThat(wide.alarms()).isEmpty();
    }

    private static Read cost(String investment, String area) {
        return Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资（万元）|建筑面积（㎡）\n甲楼|" + investment + "|" + area + "\n"));
    }

    @Test
    void a_square_metre_that_costs_what_none_does_is_doubtful() {
        assertThat(cost("86000000", "15000").findings()).containsExactly("inconsistent B3");
        assertThat(cost("0.86", "15000").findings()).containsExactly("inconsistent C3");
        assertThat(cost("8600", "1.5").findings()).containsExactly("inconsistent B3");
    }

    @Test
    void a_dear_or_cheap_work_and_one_without_a_building_are_not_doubtful() {
        assertThat(cost("9000", "1500").findings()).isEmpty();
        assertThat(cost("120", "20000").findings()).isEmpty();
        assertThat(cost("800", "0").findings()).isEmpty();
        assertThat(cost("0", "15000").findings()).isEmpty();
        assertThat(cost("8600", "").findings()).isEmpty();
    }

    @Test
    void more_enrolled_than_in_school_is_doubtful_and_as_many_are_not() {
        assertThat(enrolment("1|甲校|中职|500|901|900\n").findings()).containsExactly("inconsistent E3");
        assertThat(enrolment("1|甲校|中职|500|900|900\n2|乙校|中职|500|900|·\n").findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "·|·|·|·|实训楼基础施工|·",
                "·|·|·|实训楼|基础施工|·",
                "·|·|·|·|实训楼主体三层|·\n·|·|·|·|食堂未开工|·",
            })
    void what_goes_on_below_a_row_without_its_name_is_said(String more) {
        for (String below : new String[] {"2|乙楼|500|宿舍楼|奠基|无", "2|乙楼|500|宿舍楼|奠基|无\n合计|·|2500"}) {
            Read r = Read.of(Paper.text("云岭县2012年3月项目进度表\n序号|项目名称|总投资|建设内容|形象进度|存在问题\n"
                    + "1|甲职教中心|2000|教学楼|主体封顶|资金缺口大\n" + more + "\n" + below + "\n"));
            assertThat(r.alarms()).contains("missing-value B4");
            assertThat(r.table().counts().accepted()).isEqualTo(2);
            assertThat(r.alarms()).noneMatch(a -> a.startsWith("total-mismatch"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "·|·|续建项目",
                "·|·|职教园区项目",
                "·|·|李集乡",
                "·|·|·|·|二、续建项目",
                "·|·|以下项目为2012年新开工项目",
                "·|·|·|·|·|（详见附件）",
                "·|·|·|·|·|云岭县教育局",
                "·|·|·|·|·|2012年4月3日",
                "·|·|·|·|·|单位：万元",
                "·|·|·|·|·|联系人：李某",
                "·|·|·|·|第2页",
                "·|·|·|职教园区",
            })
    void headings_and_remarks_in_any_column_are_no_rows_without_a_name(String line) {
        for (String below : new String[] {"2|乙楼|东关|500|奠基|无\n", ""}) {
            Read r = Read.of(Paper.text("云岭县2012年3月项目进度表\n序号|项目名称|建设地点|总投资|形象进度|存在问题\n" + "1|甲职教中心|城关|2000|主体封顶|资金缺口大\n"
                    + line + "\n" + below));
            assertThat(r.alarms()).isEmpty();
        }
    }

    @Test
    void places_over_one_row_each_are_no_rows() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                序号|项目名称|总投资|累计完成投资|形象进度
                ·|城关镇|1000|200|·
                1|一中实训楼|1000|200|开工
                ·|李集乡|5000|800|·
                2|二中实训楼|5000|800|开工
                """));
        assertThat(r.rows()).containsExactly(4, 6);
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void a_place_whose_numbers_are_another_row_s_by_chance_is_one() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                序号|项目名称|总投资|累计完成投资
                ·|城关镇|1000|200
                ·|一中实训楼|1000|200
                ·|李集乡|5000|800
                ·|二中实训楼|4000|700
                """));
        assertThat(r.rows()).containsExactly(3, 4, 5, 6);
    }

    @Test
    void the_headers_again_in_another_script_are_no_row() {
        Read r = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                序号|项目名称|总投资（万元）|形象进度
                No.|Project name|Total investment|Progress
                1|甲校教学楼|3600|主体封顶
                2|ABC School|TBD|TBD
                """));
        assertThat(r.rows()).containsExactly(4, 5);
        Read first = Read.of(Paper.text("""
                云岭县2012年3月项目进度表
                项目名称|总投资（万元）|形象进度
                ABC School|TBD|TBD
                XYZ School|100|开工
                """));
        assertThat(first.rows()).containsExactly(3, 4);
    }

    @Test
    void a_table_of_two_columns_goes_on_below_its_header_on_each_page() {
        String header = "学校名称|实际招生\n";
        Read r = Read.of(Paper.text(
                "云岭县2012年3月招生情况表\n" + header + "甲校|50\n乙校|51\n" + header + "丙校|60\n丁校|61\n" + header + "戊校|70\n"));
        assertThat(r.rows()).containsExactly(3, 4, 6, 7, 9);
    }

    @Test
    void places_with_the_numbers_of_the_rows_below_them_and_of_each_other_are_rows() {
        Read r = Read.of(Paper.text(
                "云岭县2012年3月项目进度表\n项目名称|总投资|累计完成投资\n城关镇|100|50\n县一中跑道|100|50\n河口镇|100|50\n" + "县二中跑道|100|50\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5, 6);
    }

    private static Read unnumbered(String rows) {
        return Read.of(Paper.book("3月", "云岭县项目进度表2012年4月\n项目名称|建设性质|总投资（万元）|工程阶段\n甲|新建|100|开工\n乙|扩建|200|竣工\n" + rows));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计|·|300\n局长签字",
                "合计|·|300\n——以下空白——",
                "合计|·|300\n打印日期 2012-4-28",
                "合计|·|300\n1.本表每月25日前报送",
                "合计|·|300\n2、请于每月25日前报送",
                "※本表每月报送",
                "（本表由县教育局填写）",
                "（下转第二页）",
                "※标注为省重点",
                "局长签字",
                "======以下空白======"
            })
    void a_line_of_words_that_surely_is_a_remark_is_no_row_though_it_stands_alone_among_the_names(String lines) {
        Read r = unnumbered(lines);
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"县局负责，学校配合。", "（由县教育局负责填写，各校校长审定后于每月二十五日前报送）", "各县教育局应当于每月二十五日之前将有关数据汇总完毕。", "※资金由县财政负责，已到位。"})
    void a_name_alone_in_the_last_row_that_says_more_than_names_do_is_stored_and_doubted(String name) {
        Read r = unnumbered(name);
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.findings()).containsExactly("inconsistent A5");
        Read both = unnumbered(name + "\n校本部（说明；附后）。");
        assertThat(both.findings()).containsExactly("inconsistent A5", "inconsistent A6");
        assertThat(unnumbered(name + "\n丙|新建|50|开工").findings()).isEmpty();
        assertThat(unnumbered(name + "\n丙").findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "※实训楼",
                "*实训基地",
                "（卫校新校区）",
                "（本部）",
                "云岭职教中心.",
                "St. Mary School.",
                "实训楼;",
                "教学楼。",
                "汽修楼！",
                "秋季开学",
                "五一",
                "国庆",
                "A：教学楼",
                "卫校（新校区）",
                "职业中专；附属楼"
            })
    void a_name_alone_with_a_mark_or_a_stop_or_of_a_feast_is_a_row(String name) {
        for (String lines : List.of(name, name + "\n丁|新建|50|开工", name + "\n丁")) {
            Read r = unnumbered(lines);
            assertThat(r.rows()).contains(5);
            assertThat(r.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"校本部：综合楼", "二期：宿舍楼", "中职：卫校", "城关镇:中学", "项目一：教学楼", "2012年4月28日"})
    void a_name_alone_with_a_label_or_a_day_among_rows_is_a_row(String name) {
        Read r = unnumbered(name + "\n丁|新建|50|开工");
        assertThat(r.rows()).contains(5, 6);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"局长签字", "打印日期2012-4-28", "负责人签名", "本表每月报送"})
    void words_of_remarks_beside_others_are_a_name(String name) {
        assertThat(unnumbered(name + "|新建|50|开工").rows()).containsExactly(3, 4, 5);
        assertThat(unnumbered(name + "|·|·|开工").rows()).containsExactly(3, 4, 5);
        assertThat(unnumbered(name).rows()).containsExactly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"丙", "1号教学楼", "职教中心（二期）", "“33211”工程", "本部实训楼", "打印学院", "（县直）职教中心", "请家庄小学", "1.教学楼", "——号楼"})
    void a_name_alone_is_a_row(String name) {
        for (String lines : List.of(name, name + "\n丁|新建|50|开工", "合计|·|300\n" + name)) {
            Read r = unnumbered(lines);
            assertThat(r.rows()).contains(lines.startsWith("合计") ? 6 : 5);
            assertThat(r.findings()).isEmpty();
        }
    }

    @Test
    void the_number_of_all_rows_in_place_of_a_serial_number_is_a_total() {
        Read r = progress("1|甲|新建|100|50\n2|乙|新建|200|100\n共2个项目|·|·|350|150\n");
        assertThat(r.rows()).containsExactly(3, 4);
        assertThat(r.findings()).containsExactly("total-mismatch D5");
        Read named = progress("1|甲|新建|100|50\n共2个项目|乙|新建|200|100\n");
        assertThat(named.rows()).containsExactly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全县", "本县", "全部学校", "所有项目", "共3个项目"})
    void one_number_beside_a_name_of_all_rows_may_say_how_many_they_are(String name) {
        String rows = "1|甲|新建|100|50\n2|乙|新建|200|100\n3|丙|新建|50|10\n";
        Read r = progress(rows + name + "|·|·|3|·\n");
        assertThat(r.rows()).containsExactly(3, 4, 5);
        assertThat(r.findings()).isEmpty();
        assertThat(progress(rows + name + "|·|·|4|·\n").findings()).containsExactly("total-mismatch D6");
        assertThat(progress(rows + name + "|·|·|3|160\n").findings()).containsExactly("total-mismatch D6");
    }
}
