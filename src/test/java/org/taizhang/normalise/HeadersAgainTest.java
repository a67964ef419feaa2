package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers further down a sheet: the same on a new page, or another one that has a line in common with it. */
class HeadersAgainTest {
    private static final String TITLE = "云岭县2012年3月招生情况表\n";
    private static final String PARENTS = "序号|学校名称|学校类别|招生任务|实际招生数|‖|‖|在校生|免学费人数\n";
    private static final String LEAVES = "∥|∥|∥|∥|春季|秋季|合计|∥|∥\n";
    private static final String HEADER = PARENTS + LEAVES;
    private static final String FIRST = "1|职业中专|中职|500|100|50|150|900|300\n2|卫校|中职|300|80|20|100|700|200\n";
    private static final String OTHERS = "1|一高|普高|1900|300|200|500|600|0\n2|二高|普高|1700|300|100|400|500|0\n";

    private static Read of(String lines) {
        return Read.of(Paper.book("Sheet1", TITLE + HEADER + FIRST + lines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "合计|||800|180|70|250|1600|500\n",
                "合计|||800|180|70|250|1600|500\n审核人：|填表人：王某某\n\n",
            })
    void a_header_that_shares_its_last_line_with_the_one_above_is_another(String closing) {
        for (String leaves : new String[] {LEAVES, LEAVES.replace("∥", "")}) {
            String header = PARENTS.replace("招生任务", "在校生").replace("|‖|‖|在校生", "|‖|‖|招生任务") + leaves;
            Read r = of(closing + "云岭县2012年4月普通高中招生情况表\n" + header + OTHERS);
            assertThat(r.reading().tables()).hasSize(2);
            assertThat(r.rows()).containsExactly(4, 5);
            assertThat(r.table(1).period()).hasToString("2012-04");
            int row = 8 + (int) closing.lines().count();
            assertThat(r.row(1, row + 1))
                    .containsEntry("school", "一高")
                    .containsEntry("in_school", "1900")
                    .containsEntry("enrolled", "500")
                    .containsEntry("target", "600");
            assertThat(r.alarms()).isEmpty();
        }
    }

    @Test
    void one_header_of_it_alone_may_be_another() {
        Read r = of("云岭县2012年4月招生情况表\n" + HEADER.replace("免学费人数", "享受助学金人数") + FIRST);
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.row(1, 9)).containsEntry("grant_recipients", "300").doesNotContainKey("free_tuition");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void unknown_words_over_lines_that_come_again_are_part_of_another_header() {
        Read r = Read.of(Paper.book(
                "Sheet1",
                TITLE + "学校概况|‖|‖|其他|‖|‖|‖|‖|‖\n" + HEADER + FIRST + "云岭县2012年4月招生情况表\n学校情况|‖|‖|其余|‖|‖|‖|‖|‖\n" + HEADER
                        + FIRST));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.rows()).containsExactly(5, 6);
        assertThat(r.table(1).period()).hasToString("2012-04");
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER,
                PARENTS + "||||春季|秋季|合计||\n",
                "续表\n" + HEADER,
                TITLE + HEADER,
                "云岭县2012年3月招生情况表（续）\n" + HEADER,
                "序 号|学校\\n名称|学校类别|招生任务|实际 招生数|‖|‖|在校生|免学费人数\n" + LEAVES,
                "续表\n" + LEAVES,
                TITLE + LEAVES,
                "||||春季|秋季|合计||\n",
            })
    void a_header_again_in_whole_or_by_its_last_line_is_the_same(String again) {
        Read r = of("3|农校|中职|40|10|||90|30\n" + again + OTHERS);
        assertThat(r.reading().tables()).hasSize(1);
        int last = 6 + (int) again.lines().count();
        assertThat(r.rows()).containsExactly(4, 5, 6, last + 1, last + 2);
        assertThat(r.row(last + 1))
                .containsEntry("target", "1900")
                .containsEntry("enrolled", "500")
                .containsEntry("in_school", "600");
        assertThat(r.table().counts().rejected()).isZero();
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "续表\n", TITLE, "\n"})
    void a_header_again_without_its_last_line_is_the_same(String line) {
        for (String parents : new String[] {PARENTS, PARENTS.replace("‖", "")}) {
            Read r = of(line + parents + OTHERS);
            assertThat(r.reading().tables()).hasSize(1);
            int last = 6 + (int) line.lines().count();
            assertThat(r.rows()).containsExactly(4, 5, last + 1, last + 2);
            assertThat(r.row(last + 1)).containsEntry("enrolled", "500").containsEntry("in_school", "600");
            assertThat(r.alarms()).isEmpty();
        }
    }

    @Test
    void a_header_without_that_line_may_be_another_that_has_none() {
        Read merged = of("普通高中招生情况表\n" + PARENTS + "1|一高|普高|1900|500|‖|‖|600|0\n");
        assertThat(merged.row(1, 8)).containsEntry("enrolled", "500");
        Read narrow = of("普通高中招生情况表\n" + PARENTS.replace("|‖", "") + "1|一高|普高|1900|500|600|0\n");
        assertThat(narrow.row(1, 8)).containsEntry("enrolled", "500").containsEntry("in_school", "600");
    }

    @Test
    void the_same_header_below_another_month_is_another_table() {
        Read r = of("云岭县2011年3月招生情况表\n" + HEADER + OTHERS);
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.table(1).period()).hasToString("2011-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"续表", "（续表）", "续上页", "第2页", "接上表", "项目进度表（续）", "审核人：李某|填表人：王某"})
    void a_first_row_of_a_page_that_lacks_its_name_is_missed(String line) {
        String header = "序号|项目名称|总投资|累计完成投资|形象进度\n";
        for (String name : new String[] {"", "-"}) {
            Read r = Read.of(Paper.book(
                    "Sheet1",
                    "云岭县2012年3月项目进度表\n" + header + "1|甲楼|3000|100|已开工\n" + line + "\n" + header + "2|" + name
                            + "|4000|200|已开工\n3|丙楼|4000|200|已开工\n合计||11000|500|\n"));
            assertThat(r.rows()).containsExactly(3, 6, 7);
            assertThat(r.findings()).containsExactly("missing-value B6");
        }
    }

    @Test
    void a_first_row_of_a_page_with_words_for_its_numbers_is_data() {
        String header = "项目名称|总投资|累计完成投资|形象进度\n";
        Read r = Read.of(Paper.book(
                "Sheet1",
                "云岭县2012年3月项目进度表\n" + header + "甲楼|3000|100|已开工\n续表\n" + header + "乙楼|待定|待定|未启动\n丙楼|4000|200|已开工\n"));
        assertThat(r.rows()).containsExactly(3, 6, 7);
        assertThat(r.findings()).containsExactly("not-a-number B6", "not-a-number C6");
    }

    @Test
    void lines_below_the_end_of_a_page_are_no_rows() {
        Read r = of("第1页 共1页\n\n|||本表数据截至3月底|||\n|||800||||||\n");
        assertThat(r.rows()).containsExactly(4, 5);
        assertThat(r.findings()).doesNotContain("missing-value B8", "missing-value B9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以上项目资金均已到位",
                "1.本表一式三份\n2.请于每月5日前报送",
                "|张三||李四",
                "|已完成投资占计划的||35%",
                "云岭县教育局|||2012年4月28日",
            })
    void remarks_alone_below_a_header_again_are_no_rows(String remarks) {
        String header = "项目名称|建设地点|总投资|累计完成投资|形象进度\n";
        Read r = Read.of(Paper.book(
                "Sheet1",
                "云岭县2012年3月项目进度表\n" + header + "甲楼|城关|3000|100|已开工\n合计||3000|100\n填表人：张三|审核人：李四\n" + header + remarks
                        + "\n"));
        assertThat(r.rows()).containsExactly(3);
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"卫校|||||1200|", "卫校|||||待定|", "二、续建项目|||||单位：万元|"})
    void a_row_with_cells_where_a_header_spans_columns_is_no_line_of_another(String row) {
        String leaves = "项目名称|建设地点|建设性质|形象进度|责任单位|总投资|累计完成投资\n";
        Read r = Read.of(Paper.book(
                "Sheet1",
                "云岭县2012年3月项目进度表\n基本情况|‖|‖|‖|‖|投资（万元）|‖\n" + leaves + "甲楼|城关|新建|主体|教育局|5000|1500\n" + row + "\n"
                        + leaves + "乙楼|城西|迁建|奠基|农业局|800|300\n"));
        if (row.startsWith("卫校")) assertThat(r.rows()).containsExactly(4, 5);
        else assertThat(r.rows()).containsExactly(4);
        assertThat(r.row(1, 7)).containsEntry("project", "乙楼");
    }
}
