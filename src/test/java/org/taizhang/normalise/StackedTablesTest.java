package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.reading.Counts;
import org.taizhang.reading.RowReading;
import org.taizhang.sheet.Workbook;

/** Tables under each other, and to which of them the lines between belong. */
class StackedTablesTest {
    private static final String ENROLMENT = """
            云岭县2012年3月招生情况表
            填报单位：云岭县教体局|·|·|单位：人
            序号|学校名称|学校类别|招生任务|实际招生
            1|职专|中职|500|200
            2|一高|普高|600|300
            """;
    private static final String PROJECTS = """
            序号|项目名称|总投资|累计完成投资|形象进度
            1|实训楼|30000000|1000000|主体三层
            """;
    /** A table whose first column is its key, so that a line below it may look like a row. */
    private static final String BY_NAME = """
            云岭县2012年3月中职招生情况表
            学校名称|招生任务|实际招生|在校生
            职专|500|200|900
            合计|500|200|900
            """;

    private static List<Workbook> books(String rows) {
        return List.of(Paper.book("Sheet1", rows), Paper.text(rows));
    }

    private static List<String> tables(Read r) {
        return r.reading().tables().stream()
                .map(t -> t.form() + " " + t.period() + " " + t.rows().size())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位：云岭县教体局|·|·|单位：元",
                "填报单位：云岭县教体局\n单位：元",
                "单位：元\n\n",
                "填报单位（盖章）：云岭县教体局|·|填报时间：2012年4月29日|·|计量单位：元",
                "制表机关：市指挥部|·|填报单位：云岭县|·|单位：元",
                "附件1：|·|填报单位：云岭县|·|单位：元\n\n",
                "数据截止：4月底\n单位：元"
            })
    void from_its_title_on_lines_are_the_next_tables_own(String lines) {
        for (String end : List.of("", "合计|·|·|1100|500\n", "单位负责人：赵某|·|审核人：李某|·|填表人：王某\n", "注：本表每月25日前报。\n"))
            for (Workbook book : books(ENROLMENT + end + "\n云岭县2012年4月项目建设进度表\n" + lines + "\n" + PROJECTS)) {
                Read r = Read.of(book);
                assertThat(tables(r))
                        .as(end + lines)
                        .containsExactly("enrolment 2012-03 2", "project-progress 2012-04 1");
                RowReading row = r.reading().tables().get(1).rows().get(0);
                assertThat(row.values().get("total_investment").text()).isEqualTo("3000");
                assertThat(r.table().counts().note()).isEqualTo(end.contains("：") ? 1 : 0);
                assertThat(r.alarms()).isEmpty();
            }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：人",
                "计量单位：人",
                "填报时间：2012年3月28日",
                "制表时间：2012年3月28日",
                "制表机关：市指挥部",
                "数据截止：3月底",
                "填报单位：云岭县教体局|·|·|单位：人"
            })
    void below_a_table_that_begins_with_its_key_they_are_no_rows(String line) {
        for (String header : List.of("序号|学校名称|招生任务|实际招生\n1|一高", "学校名称|招生任务|实际招生|在校生\n一高"))
            for (Workbook book : books(BY_NAME + "\n云岭县2012年3月普高招生情况表\n" + line + "\n" + header + "|600|300\n")) {
                Read r = Read.of(book);
                assertThat(tables(r)).as(line).containsExactly("enrolment 2012-03 1", "enrolment 2012-03 1");
                assertThat(r.alarms()).isEmpty();
            }
    }

    @Test
    void the_same_form_for_two_months_is_two_reports() {
        String rows = "序号|项目名称|总投资|形象进度\n1|实训楼|3100|开工\n2|教学楼|4100|奠基\n";
        Read r = Read.of(Paper.book(
                "台账", "项目建设进度表（2012年3月）\n填报单位：云岭县\n单位：万元\n" + rows + "\n项目建设进度表（2012年4月）\n填报单位：云岭县\n单位：万元\n" + rows));
        assertThat(tables(r)).containsExactly("project-progress 2012-03 2", "project-progress 2012-04 2");
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青峰县2012年3月项目建设进度表\n填报单位：教体局", "2012年3月项目建设进度表\n填报单位：青峰县教体局", "填报单位：青峰县教体局"})
    void another_county_over_the_second_table_refuses_the_file(String lines) {
        Read r = Read.of(Paper.book("Sheet1", ENROLMENT + "\n" + lines + "\n" + PROJECTS));
        assertThat(r.alarms()).anyMatch(a -> a.startsWith("county-mismatch A"));
    }

    @Test
    void a_second_table_that_is_void_is_set_aside() {
        Read r = Read.of(Paper.book("Sheet1", ENROLMENT + "\n项目建设进度表（作废）\n填报单位：云岭县\n" + PROJECTS));
        assertThat(tables(r)).containsExactly("enrolment 2012-03 2");
    }

    @Test
    void without_a_title_only_labels_right_above_the_header_are_its_own() {
        Read own = Read.of(Paper.book("Sheet1", ENROLMENT + "\n填报单位：云岭县|·|·|单位：元\n" + PROJECTS));
        assertThat(own.row(1, 9)).containsEntry("total_investment", "3000");
        Read first = Read.of(Paper.book("Sheet1", ENROLMENT + "填报单位：云岭县|·|·|单位：人\n\n" + PROJECTS));
        assertThat(first.row(1, 9)).containsEntry("total_investment", "30000000");
        assertThat(first.table().counts()).isEqualTo(new Counts(4, 1, 2, 0, 0, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位负责人：赵某|·|填表人：王某|·|第1页",
                "填报单位：云岭县|·|填报人：王某|·|填报时间：2012年4月28日",
                "填报单位：云岭县教体局  填报人：王某  2012年4月28日",
                "云岭县教体局|·|·|2012年4月28日\n\n",
                "云岭县教体局（盖章）\n2012年4月28日\n\n",
                "云岭县2012年3月招生情况表\n填报单位：云岭县教体局|·|·|单位：人",
                "第1页\n云岭县2012年3月招生情况表（续表）\n填报单位：云岭县教体局|·|·|2012年4月28日",
                "填报单位：云岭县教体局|·|·|单位：人",
                "续表"
            })
    void at_the_end_of_a_page_they_leave_the_table_one(String lines) {
        String page = "序号|学校名称|学校类别|招生任务|实际招生\n3|二高|普高|700|100\n合计|·|·|1800|600\n";
        Read r = Read.of(Paper.book("Sheet1", ENROLMENT + lines + "\n" + page));
        assertThat(tables(r)).containsExactly("enrolment 2012-03 3");
        assertThat(r.alarms()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：1.招生情况表每月25日前报；\n2.招生情况表填写到校。",
                "说明：招生情况表截至3月底，与项目建设进度表同报。",
                "填报单位：云岭县教体局|·|·|填报时间：2012年3月28日\n注：招生情况表截至3月底。",
                "填报人：王某|·|·|填报时间：2012年3月28日"
            })
    void what_ends_the_first_table_stays_its_own(String notes) {
        String next = "云岭县2012年4月项目建设进度表\n填报单位：云岭县教体局|·|·|单位：元\n";
        for (Workbook book : books(ENROLMENT + notes + "\n\n" + next + PROJECTS)) {
            Read r = Read.of(book);
            assertThat(tables(r)).containsExactly("enrolment 2012-03 2", "project-progress 2012-04 1");
            assertThat(r.alarms()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报单位：云岭县教体局|·|·|填报时间：2012年4月28日",
                "填报单位：云岭县教体局\n填报时间：2012年4月28日\n注：本表一式两份。",
                "云岭县2012年4月项目建设进度表\n单位：元"
            })
    void with_no_table_below_they_end_the_first(String lines) {
        Read r = Read.of(Paper.book("Sheet1", ENROLMENT + lines + "\n"));
        assertThat(tables(r)).containsExactly("enrolment 2012-03 2");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void a_part_of_the_table_may_stand_under_its_heading_and_the_header_again() {
        String header = "序号|学校名称|招生任务|实际招生\n";
        Read r = Read.of(Paper.book(
                "Sheet1",
                "云岭县2012年3月招生情况表\n填报单位：云岭县\n一、中等职业学校\n" + header + "1|职专|500|200\n填报单位：云岭县\n二、普通高中\n" + header
                        + "2|一高|600|300\n"));
        assertThat(r.reading().tables().stream()
                        .flatMap(t -> t.rows().stream())
                        .map(x -> x.values().get("school_type").text()))
                .containsExactly("vocational", "general");
    }

    @Test
    void lines_over_a_table_of_something_else_begin_none() {
        Read r = Read.of(Paper.book("Sheet1", ENROLMENT + """

                云岭县2012年4月师资情况表
                填报单位：云岭县教体局|·|·|单位：人
                序号|姓名|职称|学历|任教学科
                1|张某|讲师|本科|机电
                2|李某|助讲|专科|语文
                """));
        assertThat(tables(r)).containsExactly("enrolment 2012-03 2");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void a_row_that_names_a_form_is_one() {
        Read r = Read.of(Paper.book("Sheet1", """
                        序号|项目名称|总投资|形象进度|备注
                        1|实训楼|3100|开工|见项目进度表附表
                        ·|教学楼|待定|奠基|见项目进度表附表
                        2|宿舍|3100|开工|见项目进度表附表
                        """));
        assertThat(r.rows()).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "·|·|云岭县教育体育局（盖章）\n·|·|2012年4月28日\n\n云岭县2012年2月项目建设进度表",
                "\n·|·|·|2012年4月18日\n\n项目建设进度表（2012年2月）\n单位：元",
                "·|·|二〇一二年四月十八日\n\n项目建设进度表（2月）",
                "2012年4月28日\n云岭县2012年2月项目建设进度表",
                "云岭县教体局 2012年4月28日\n云岭县2012年2月项目建设进度表"
            })
    void a_title_tells_the_month_before_a_day_above_it(String lines) {
        for (Workbook book : books(ENROLMENT + lines + "\n" + PROJECTS))
            assertThat(tables(Read.of(book))).containsExactly("enrolment 2012-03 2", "project-progress 2012-02 1");
    }

    @Test
    void a_day_with_an_empty_row_below_it_signs_the_table_above() {
        for (String title : List.of("项目建设进度表\n", ""))
            for (String day : List.of("·|·|云岭县教体局\n·|·|2012年4月28日", "·|·|·|2012年4月28日"))
                assertThat(tables(Read.of(Paper.book("Sheet1", ENROLMENT + day + "\n\n" + title + PROJECTS))))
                        .containsExactly("enrolment 2012-03 2", "project-progress 2012-03 1");
    }

    @Test
    void a_day_over_a_table_is_its_time_where_no_title_tells_one() {
        String rows = "序号|项目名称|总投资|形象进度\n1|实训楼|3100|开工\n";
        Read one = Read.of(Paper.book("Sheet1", "2012年3月31日\n项目建设进度表\n" + rows));
        assertThat(tables(one)).containsExactly("project-progress 2012-03 1");
        Read two = Read.of(Paper.book("Sheet1", "项目建设进度表\n2012年2月29日\n" + rows + "\n项目建设进度表\n2012年3月31日\n" + rows));
        assertThat(tables(two)).containsExactly("project-progress 2012-02 1", "project-progress 2012-03 1");
        Read above = Read.of(Paper.book("Sheet1", "2012年2月29日\n项目建设进度表\n" + rows + "\n2012年3月31日\n项目建设进度表\n" + rows));
        assertThat(tables(above)).containsExactly("project-progress 2012-02 1", "project-progress 2012-03 1");
        for (String title : List.of("", "项目建设进度表\n")) {
            Read apart =
                    Read.of(Paper.book("Sheet1", "2012年2月29日\n\n" + title + rows + "\n2012年3月31日\n\n" + title + rows));
            assertThat(tables(apart)).containsExactly("project-progress 2012-02 1", "project-progress 2012-03 1");
        }
    }

    @Test
    void the_day_of_printing_over_a_title_is_none_of_its_time() {
        Read r = Read.of(Paper.book("Sheet1", "2012年4月28日\n" + ENROLMENT));
        assertThat(r.table().period()).hasToString("2012-03");
    }

    @Test
    void rows_of_words_that_speak_of_a_form_are_no_titles() {
        String header = "项目名称|建设地点|总投资|形象进度|存在问题\n";
        for (String row : List.of("卫校改善办学条件工程|城东|800万元|开工|无", "职教中心|城关|1.2亿元|开工|项目建设资金缺口大"))
            for (Workbook book : books(header + row + "\n农机校|城西|900万元|奠基|无\n" + header + "一高|城北|600万元|开工|无\n"))
                assertThat(Read.of(book).rows()).as(row).containsExactly(2, 3, 5);
        Read heading = Read.of(
                Paper.book("Sheet1", header + "二、改善办学条件项目\n卫校|城东|800万元|开工|无\n" + header + "一高|城北|600万元|开工|无\n"));
        assertThat(heading.rows()).containsExactly(3, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012年4月28日", "云岭县教体局|·|2012年4月28日", "填报时间：2012年4月28日"})
    void a_day_below_a_title_takes_no_title_with_it(String day) {
        for (String title : List.of("云岭县2012年2月项目建设进度表", "2012年2月项目建设进度表\n单位：元"))
            for (Workbook book : books(ENROLMENT + "\n" + title + "\n" + day + "\n\n" + PROJECTS))
                assertThat(tables(Read.of(book)))
                        .as(title)
                        .containsExactly("enrolment 2012-03 2", "project-progress 2012-02 1");
    }

    @Test
    void a_day_stays_before_lines_that_are_no_titles() {
        Read r = Read.of(Paper.book("Sheet1", "项目建设进度表\n2012年3月31日\n2011年12月前已开工项目\n" + PROJECTS));
        assertThat(tables(r)).containsExactly("project-progress 2012-03 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012年4月28日\n", "截至4月底完成情况\n", "截至4月底完成情况\n云岭县2012年3月招生情况表\n", "与2012年4月项目建设进度表一致\n"})
    void what_signs_or_remarks_below_the_rows_of_a_page_is_no_time_of_the_next(String lines) {
        String page = "填报单位：云岭县教体局\n序号|学校名称|学校类别|招生任务|实际招生\n3|二高|普高|700|100\n";
        Read r = Read.of(Paper.book("Sheet1", ENROLMENT + lines + page));
        assertThat(tables(r)).containsExactly("enrolment 2012-03 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县教体局|2012年4月28日",
                "云岭县教体局|·|·|二〇一二年四月二十八日",
                "云岭县教体局|·|·|2012.4.28",
                "云岭县教体局",
                "二〇一二年四月二十八日",
                "2012.4.28",
                "第1页，共2页",
                "第1页/共2页\n云岭县教体局|2012年4月28日",
                "填表人：张某|·|审核人：李某\n2012年4月28日",
            })
    void what_signs_a_page_above_the_header_again_is_no_row_and_no_time(String lines) {
        String first = "云岭县2012年3月招生情况表\n学校名称|学校类别|招生任务|实际招生\n一高|普高|600|300\n";
        String page = "学校名称|学校类别|招生任务|实际招生\n二高|普高|700|100\n";
        for (Workbook book : books(first + lines + "\n" + page)) {
            Read r = Read.of(book);
            assertThat(tables(r)).as(lines).containsExactly("enrolment 2012-03 2");
            assertThat(r.alarms()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"三高", "云岭县教体局|普高|600|300", "云岭县教体局|普高", "云岭县职教中心|·|·|20"})
    void what_has_a_name_or_numbers_is_a_row_above_the_header_again_too(String row) {
        String first = "云岭县2012年3月招生情况表\n学校名称|学校类别|招生任务|实际招生\n一高|普高|600|300\n";
        String page = "学校名称|学校类别|招生任务|实际招生\n二高|普高|700|100\n";
        assertThat(tables(Read.of(Paper.text(first + row + "\n" + page)))).containsExactly("enrolment 2012-03 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012.4.28", "20120428", "2012-4-28", "二〇一二年四月二十八日", "2012年4月28日"})
    void a_day_below_a_second_title_is_when_it_was_filled_in(String day) {
        for (String lines : List.of("单位：元\n云岭县教体局|·|·|" + day, "云岭县教体局|·|·|" + day + "\n云岭县教体局|·|·|" + day))
            for (Workbook book : books(ENROLMENT + "\n云岭县2012年2月项目建设进度表\n" + lines + "\n" + PROJECTS)) {
                Read r = Read.of(book);
                assertThat(tables(r)).as(day).containsExactly("enrolment 2012-03 2", "project-progress 2012-02 1");
                assertThat(r.alarms()).isEmpty();
            }
    }

    @Test
    void a_day_over_the_header_again_is_another_time_where_the_first_was_told_by_one() {
        String rows = "序号|项目名称|总投资|形象进度\n1|实训楼|3100|开工\n";
        for (String days : List.of("2012年2月29日 2012年3月31日", "云岭县教体局|2012年2月29日 云岭县教体局|2012年3月31日")) {
            String[] two = days.split(" ");
            Read r = Read.of(Paper.book("Sheet1", "项目建设进度表\n" + two[0] + "\n" + rows + "\n" + two[1] + "\n" + rows));
            assertThat(tables(r)).as(days).containsExactly("project-progress 2012-02 1", "project-progress 2012-03 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元", "续建项目：2个", "云岭县教体局|||2012年4月28日", "第1页，共2页", "云岭县教育局"})
    void above_but_the_second_line_of_a_header_nothing_is_signed(String line) {
        String second = "|||计划|完成|";
        Read r = Read.of(Paper.book(
                "Sheet1",
                "云岭县2012年3月项目进度表\n序号|项目名称|总投资|本年投资|‖|形象进度\n" + second + "\n1|甲楼|1000|600|300|开工\n" + line + "\n"
                        + second + "\n2|乙楼|2000|700|400|开工\n"));
        assertThat(r.row(7)).as(line).containsEntry("project", "乙楼").containsEntry("year_plan", "700");
    }

    @Test
    void a_day_over_the_header_again_is_compared_with_one_below_the_title() {
        String rows = "序号|项目名称|总投资|形象进度\n1|实训楼|3100|开工\n";
        Read r = Read.of(Paper.book("Sheet1", "2012年3月项目建设进度表\n2012年3月31日\n" + rows + "\n2012年4月30日\n" + rows));
        assertThat(tables(r)).containsExactly("project-progress 2012-03 1", "project-progress 2012-04 1");
    }
}
