package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionsTest {
    private static final String HEADER = "学校名称|招生计划|实际招生|在校生\n";

    @ParameterizedTest
    @CsvSource({
        "中等职业学校, 普通高中",
        "一、中等职业学校, 二、普通高中",
        "（一）中职, （二）普高",
        "1.中职学校, 2.普高学校",
        "中职：, 普高：",
        "表一：中等职业学校, 表二：普通高中",
        "附件1:中职, 附件2:普高",
        "中职, 普高"
    })
    void a_line_over_a_header_says_of_what_kind_its_rows_are(String first, String second) {
        for (String between : new String[] {"", "\n"}) {
            Read r = Read.of(Paper.text("云岭县2012年4月招生情况统计表\n" + first + "\n" + HEADER
                    + "甲校|600|412|1620\n乙校|300|188|760\n合计|900|600|2380\n" + between + second + "\n" + HEADER
                    + "丙校|900|871|2710\n丁校|700|655|2005\n合计|1600|1526|4715\n"));
            int at = between.isEmpty() ? 9 : 10;
            assertThat(r.rows()).containsExactly(4, 5, at, at + 1);
            assertThat(r.row(4)).containsEntry("school_type", "vocational");
            assertThat(r.row(at)).containsEntry("school_type", "general");
            assertThat(r.alarms()).isEmpty();
        }
    }

    @Test
    void it_is_nearer_than_the_title() {
        Read r = Read.of(Paper.text("云岭县2012年4月中职招生情况统计表\n普通高中\n" + HEADER + "丙校|900|871|2710\n"));
        assertThat(r.row(4)).containsEntry("school_type", "general");
    }

    @Test
    void a_school_alone_over_the_header_of_the_next_page_stays_one() {
        Read r = Read.of(Paper.text(
                "云岭县2012年4月招生情况统计表\n" + HEADER + "甲校|600|412|1620\n云岭县职业中专\n" + HEADER + "丙校|900|871|2710\n"));
        assertThat(r.rows()).containsExactly(3, 4, 6);
    }

    @Test
    void other_lines_over_it_say_nothing_of_its_rows() {
        Read r = Read.of(Paper.text("云岭县2012年4月招生情况统计表\n含普通高中\n" + HEADER + "丙校|900|871|2710\n"));
        assertThat(r.row(4)).doesNotContainKey("school_type");
    }

    @Test
    void a_heading_that_says_more_than_its_sums_is_told() {
        String header = "云岭县2012年4月项目进度表\n序号|项目名称|建设地点|建设性质|总投资（万元）|形象进度\n";
        String rows = "1|教学楼|城东|新建|7000|主体封顶\n2|宿舍楼|城东|新建|5000|打桩\n";
        Read r = Read.of(Paper.text(header + "一|职教中心新校区|城东|新建|12000|主体施工\n" + rows));
        assertThat(r.rows()).containsExactly(4, 5);
        assertThat(r.findings()).containsExactly("approximate B3");
        assertThat(Read.of(Paper.text(header + "一|职教中心新校区|城东|·|12000|·\n" + rows))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、扩建项目|二、迁建项目", "（一）扩建项目|（二）迁建项目"})
    void a_section_may_be_named_where_places_stand(String names) {
        String[] name = names.split("\\|");
        Read r = Read.of(Paper.book(
                "3月", "项目进度表\n建设地点|项目名称|总投资|形象进度\n" + name[0] + "\n城东|甲校楼|100|开工\n" + name[1] + "\n城西|乙校楼|200|开工\n"));
        assertThat(r.rows()).containsExactly(4, 6);
        assertThat(r.row(4)).containsEntry("nature", "expansion");
        assertThat(r.row(6)).containsEntry("nature", "relocation");
    }

    @Test
    void a_place_alone_is_no_section() {
        String rows = "项目进度表\n建设地点|项目名称|总投资|形象进度\n一、扩建项目|‖|‖|‖\n城东|甲校楼|100|开工\n城西\n·|乙校楼|200|开工\n";
        Read r = Read.of(Paper.book("3月", rows));
        assertThat(r.row(6)).containsEntry("nature", "expansion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012年2月职教攻坚工程进展情况一览表", "职教攻坚工程进展情况一览表（2012年2月）", "云岭县2012年2月项目进度表"})
    void a_page_goes_on_with_the_section_below_its_title(String title) {
        String header = "序号|项目名称|总投资|累计完成投资\n";
        Read r = Read.of(Paper.book(
                "2月",
                title + "|‖|‖|‖\n填报单位：云岭县\n" + header + "一|新建项目|1500|90\n1|乙校|1000|50\n" + title + "|‖|‖|‖\n" + header
                        + "2|丙校|500|40\n"));
        assertThat(r.row(8)).containsEntry("nature", "new");
    }

    @ParameterizedTest
    @CsvSource({"中职,普高", "职业高中,普通高中", "中职学校,普通高中学校", "职高,普高学校", "普高类,中职类"})
    void two_kinds_written_bare_among_the_names_head_the_rows_below_them(String first, String second) {
        for (String serial : List.of("", "·|")) {
            String header = serial.isEmpty() ? "" : "序号|";
            Read r = Read.of(Paper.book(
                    "4月",
                    "4月招生情况表\n" + header + "学校名称|实际招生|在校生\n" + serial + first + "\n" + number(serial, 1)
                            + "甲校|310|1040\n" + number(serial, 2) + "丙校|10|40\n" + serial + second + "\n"
                            + number(serial, 3) + "乙校|140|1100\n"));
            String type = first.startsWith("普") ? "general" : "vocational";
            assertThat(r.rows()).containsExactly(4, 5, 7);
            assertThat(r.row(4)).containsEntry("school_type", type);
            assertThat(r.row(5)).containsEntry("school_type", type);
            assertThat(r.row(7)).containsEntry("school_type", type.equals("general") ? "vocational" : "general");
            assertThat(r.alarms()).isEmpty();
        }
    }

    private static String number(String serial, int n) {
        return serial.isEmpty() ? "" : n + "|";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "职业高中|·|·\n一中|310|1040\n二中|10|40",
                "职业高中|20|60\n一中|310|1040\n普通高中|10|40",
                "一中|310|1040\n职业高中|·|·\n二中|10|40",
                "一中|310|1040\n职业高中|·|·\n普通高中|·|·",
                "职教中心|·|·\n一中|310|1040\n卫校|·|·\n二中|10|40",
            })
    void one_alone_or_with_numbers_or_without_rows_may_be_a_school_and_stays_a_row(String rows) {
        Read r = Read.of(Paper.book("4月", "4月招生情况表\n学校名称|实际招生|在校生\n" + rows + "\n"));
        assertThat(r.rows()).hasSize((int) rows.lines().count());
        assertThat(r.row(3)).doesNotContainKey("school_type");
    }

    @ParameterizedTest
    @CsvSource({"中职,高中", "中职,高级中学", "中职,普通中学", "普高,卫校"})
    void any_name_of_another_kind_ends_the_first(String first, String second) {
        Read r = Read.of(
                Paper.book("4月", "4月招生情况表\n学校名称|实际招生|在校生\n" + first + "\n甲校|310|1040\n" + second + "\n乙校|140|1100\n"));
        assertThat(r.rows()).containsExactly(4, 6);
        assertThat(r.row(6)).containsEntry("school_type", first.equals("中职") ? "general" : "vocational");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学校名称|实际招生|在校生\n中职\n甲校|1|2\n普高|5|6",
                "学校名称|实际招生|在校生\n职业高中\n一中|1|2\n普通高中|6|7\n普通高级中学\n二中|3|4",
                "学校名称|实际招生|在校生\n一中|1|2\n职业中专\n二中|3|4\n普通高级中学\n三中|3|4",
            })
    void rows_that_may_be_of_any_kind_are_given_none(String rows) {
        Read r = Read.of(Paper.book("4月", "4月招生情况表\n" + rows + "\n"));
        for (int row : r.rows()) assertThat(r.row(row)).doesNotContainKey("school_type");
    }

    @Test
    void schools_called_like_kinds_stay_where_a_column_says_the_kinds() {
        Read r = Read.of(Paper.book("4月", "4月招生情况表\n学校名称|学校类别|实际招生|在校生\n职业中专\n一中|普高|3|4\n普通高级中学\n职教中心|中职|2|1\n"));
        assertThat(r.rows()).containsExactly(3, 4, 5, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"中等职业学校招生及资助情况表", "中等职业学校招生、在校生情况统计表", "中等职业学校学生资助情况统计表", "中等职业教育招生情况表"})
    void a_title_that_says_more_of_one_kind_says_it_too(String title) {
        Read r = Read.of(Paper.text("云岭县2012年4月" + title + "\n" + HEADER + "甲校|600|412|1620\n"));
        assertThat(r.row(3)).containsEntry("school_type", "vocational");
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "普通高中及中等职业教育招生情况表",
                "职业教育招生和普高招生情况统计表",
                "普职教招生进度表",
                "普、职教招生情况表",
                "职业教育招生情况统计表",
                "非职业教育招生情况统计表",
                "职教招生进度表",
                "职教攻坚招生情况统计表",
                "高中阶段学校招生及资助情况表",
                "职业教育攻坚招生情况统计表"
            })
    void a_title_of_both_kinds_or_of_a_programme_says_neither(String title) {
        Read r = Read.of(Paper.text("云岭县2012年4月" + title + "\n" + HEADER + "甲校|600|412|1620\n"));
        assertThat(r.row(3)).doesNotContainKey("school_type");
    }

    @Test
    void a_heading_under_another_by_its_number_leaves_what_that_one_says() {
        Read r = Read.of(Paper.text("云岭县2012年4月高中阶段学校招生情况统计表\n" + HEADER
                + "一、中等职业学校\n（一）公办\n甲校|600|412|1620\n小计|600|412|1620\n（二）民办\n乙校|300|188|760\n"
                + "二、普通高中\n1.城区\n丙校|900|871|2710\n2.乡镇\n丁校|700|655|2005\n"));
        assertThat(r.row(5)).containsEntry("school_type", "vocational");
        assertThat(r.row(8)).containsEntry("school_type", "vocational");
        assertThat(r.row(11)).containsEntry("school_type", "general");
        assertThat(r.row(13)).containsEntry("school_type", "general");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void of_headings_within_each_other_the_inner_ones_kind_counts() {
        Read r = Read.of(Paper.text("云岭县2012年4月高中阶段学校招生情况统计表\n" + HEADER
                + "一、职业学校\n（一）普通高中\n1.公办\n甲校|600|412|1620\n2.民办\n乙校|300|188|760\n（二）县直\n丙校|90|87|271\n"));
        assertThat(r.row(6)).containsEntry("school_type", "general");
        assertThat(r.row(8)).containsEntry("school_type", "general");
        assertThat(r.row(10)).containsEntry("school_type", "vocational");
    }

    @ParameterizedTest
    @CsvSource({"县直高级中学学校, 甲校", "高中阶段其他学校, 甲校", "县直学校, 云岭第一高级中学", "县直学校, 云岭县实验高中"})
    void an_outer_heading_says_nothing_of_an_inner_one_or_a_school_that_is_called_otherwise(
            String heading, String school) {
        Read r = Read.of(Paper.text("云岭县2012年4月高中阶段学校招生情况统计表\n" + HEADER + "一、中职学校\n（一）" + heading + "\n" + school
                + "|600|412|1620\n乙校|300|188|760\n"));
        assertThat(r.row(5)).doesNotContainKey("school_type");
    }

    @ParameterizedTest
    @CsvSource({"一、中等职业学校, 二、其他学校", "（一）中等职业学校, （二）其他学校", "一、中等职业学校, （二）其他学校", "（一）中等职业学校, 一、其他学校"})
    void a_heading_beside_it_ends_what_it_says(String first, String second) {
        Read r = Read.of(Paper.text("云岭县2012年4月高中阶段学校招生情况统计表\n" + HEADER + first + "\n甲校|600|412|1620\n" + second
                + "\n乙校|300|188|760\n丙校|400|88|710\n"));
        assertThat(r.row(4)).containsEntry("school_type", "vocational");
        assertThat(r.row(6)).doesNotContainKey("school_type");
    }

    @Test
    void a_total_ends_what_headings_above_it_say() {
        Read r = Read.of(Paper.text("云岭县2012年4月高中阶段学校招生情况统计表\n" + HEADER
                + "一、中等职业学校\n（一）公办\n甲校|600|412|1620\n乙校|300|188|760\n合计|900|600|2380\n（二）民办\n丙校|30|18|76\n"));
        assertThat(r.row(5)).containsEntry("school_type", "vocational");
        assertThat(r.row(9)).doesNotContainKey("school_type");
    }

    @Test
    void a_subtotal_may_close_the_rows_since_the_last_heading() {
        String rows = HEADER + "一、城区学校\n甲校|600|412|1620\n二、乡镇学校\n乙校|300|188|760\n丙校|900|871|2710\n";
        String title = "云岭县2012年4月招生情况统计表\n";
        assertThat(Read.of(Paper.text(title + rows + "小计|1200|1059|3470\n合计|1800|1471|5090\n"))
                        .alarms())
                .isEmpty();
        assertThat(Read.of(Paper.text(title + rows + "小计|1210|1059|3470\n合计|1800|1471|5090\n"))
                        .alarms())
                .containsExactly("total-mismatch B8");
    }
}
