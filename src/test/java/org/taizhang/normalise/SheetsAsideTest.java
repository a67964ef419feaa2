package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.reading.Reading;

class SheetsAsideTest {
    private static final String SCHOOLS =
            "云岭县2012年4月招生情况表\n学校名称|学校类别|招生任务|实际招生\n甲校|中职|600|412\n乙校|普高|300|188\n丙校|中职|200|20\n";
    private static final String ROSTER = "学校名称|学校类别|地址\n甲校|中职|城东\n乙校|普高|城西\n丙校|中职|城南\n";
    private static final String PROJECTS = "云岭县2012年4月项目进度表\n项目名称|总投资|累计完成投资|工程阶段\n甲楼|500|20|开工\n乙楼|300|10|奠基\n";

    private static void assertThatOnlyTheReportIsRead(Read r) {
        assertThat(r.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.findings()).singleElement().asString().startsWith("skipped-sheet");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void a_list_of_names_before_or_behind_the_report_displaces_nothing() {
        assertThatOnlyTheReportIsRead(Read.of(Paper.book("学校名录", ROSTER).and("Sheet1", SCHOOLS)));
        assertThatOnlyTheReportIsRead(Read.of(Paper.book("Sheet1", SCHOOLS).and("学校名录", ROSTER)));
        String whom = "项目名称|责任单位|责任人|联系电话\n甲楼|县教体局|王某|0370-1\n乙楼|县教体局|李某|0370-2\n";
        assertThatOnlyTheReportIsRead(Read.of(Paper.book("通讯录", whom)
                .and(
                        "Sheet1",
                        "云岭县2012年4月项目进度表\n项目名称|累计完成投资|责任单位|责任人|联系电话\n甲楼|20|县教体局|王某|0370-1\n乙楼|10|县教体局|李某|0370-2\n")));
        Read only = Read.of(Paper.book("通讯录", whom).and("Sheet1", PROJECTS));
        assertThat(only.alarms()).anyMatch(a -> a.startsWith("duplicate-key"));
    }

    @Test
    void names_of_which_the_report_has_none_and_numbers_that_it_lacks_stay() {
        Read others = Read.of(Paper.book("4月", SCHOOLS).and("4月其他", "云岭县2012年4月招生情况表\n学校名称|学校类别\n丁校|中职\n戊校|中职\n"));
        assertThat(others.reading().tables()).hasSize(2);
        Read numbers = Read.of(
                Paper.book("基本情况", "云岭县2012年4月项目进度表\n项目名称|占地面积\n甲楼|20\n乙楼|30\n").and("进展", PROJECTS));
        assertThat(numbers.reading().tables()).hasSize(2);
    }

    @Test
    void names_of_another_period_stay() {
        Read r = Read.of(
                Paper.book("3月", "云岭县2012年3月招生情况表\n学校名称|学校类别\n甲校|中职\n乙校|普高\n").and("4月", SCHOOLS));
        assertThat(r.reading().tables()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县2012年4月招生汇总\n学校类别|学校数|招生任务|实际招生\n中职|2|800|432\n普高|1|300|188\n合计|3|1100|620\n",
                "学校类别|招生任务|实际招生\n中职|800|432\n普高|300|188\n总计|1100|620\n"
            })
    void sums_by_kind_beside_the_report_are_set_aside(String sums) {
        assertThat(Read.of(Paper.book("Sheet1", SCHOOLS).and("汇总", sums))
                        .reading()
                        .status())
                .isEqualTo(Reading.Status.ACCEPTED);
        assertThat(Read.of(Paper.book("汇总", sums)).reading().status()).isEqualTo(Reading.Status.REJECTED);
    }

    @Test
    void rows_without_their_names_are_still_refused() {
        Read r = Read.of(
                Paper.book("Sheet1", SCHOOLS).and("4月", "云岭县2012年4月招生情况表\n学校类别|招生任务|实际招生\n中职|800|432\n中职|300|188\n"));
        assertThat(r.alarms()).anyMatch(a -> a.startsWith("missing-column"));
    }

    @Test
    void a_cover_is_set_aside() {
        String cover = "项目进度月报\n报送单位|云岭县教体局\n责任人|张三\n联系电话|0370-1234567\n备注|每月5日前报\n";
        assertThatOnlyTheReportIsRead(Read.of(Paper.book("Sheet1", PROJECTS).and("Sheet2", cover)));
        assertThatOnlyTheReportIsRead(Read.of(Paper.book("Sheet2", cover).and("Sheet1", PROJECTS)));
    }

    @Test
    void problems_without_a_name_are_no_cover() {
        Read r = Read.of(Paper.book("Sheet1", PROJECTS).and("Sheet2", "责任人|张三\n联系电话|0370-1234567\n存在问题|征地未完\n"));
        assertThat(r.alarms()).anyMatch(a -> a.startsWith("missing-column"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "学校类别|招生任务|实际招生\n中职|800|433\n普高|300|188\n",
                "学校类别|招生任务|实际招生|在校生\n中职|800|432|9000\n普高|300|188|900\n"
            })
    void sums_that_the_report_does_not_have_keep_their_error(String sums) {
        Read r = Read.of(Paper.book("Sheet1", SCHOOLS).and("汇总", sums));
        assertThat(r.alarms()).anyMatch(a -> a.startsWith("missing-column"));
    }

    @Test
    void sums_beside_a_report_of_another_form_or_of_other_entries_keep_their_error() {
        Read beside = Read.of(
                Paper.book("项目", PROJECTS).and("招生", "云岭县2012年4月招生情况表\n学校类别|招生任务|实际招生\n中职|500|310\n普高|600|140\n"));
        assertThat(beside.alarms()).anyMatch(a -> a.startsWith("missing-column"));
        Read other = Read.of(Paper.book("职教中心", "云岭县2012年4月招生情况表\n学校名称|招生任务|实际招生\n职教中心|300|200\n")
                .and("普高", "云岭县2012年4月招生情况表\n学校类别|招生任务|实际招生\n普高|900|800\n"));
        assertThat(other.alarms()).anyMatch(a -> a.startsWith("missing-column"));
    }

    /** Each has a key or a value that the report has not, or another value than the report. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县2012年4月新增项目\n项目名称|总投资\n乙楼|300\n丙楼|3000\n",
                "项目名称|总投资\n甲楼|500\n乙楼|300\n丙楼|3000\n丁楼|4000\n",
                "项目名称|开工时间\n乙楼|2012年4月\n丙楼|2012年4月\n",
                "项目名称|开工时间\n乙楼|2012年4月\n",
                "项目名称|总投资\n甲楼|1500\n乙楼|2600\n",
                "项目名称|总投资\n甲楼|500\n乙楼|待批复\n"
            })
    void a_sheet_that_says_more_than_the_report_stays(String more) {
        Read r = Read.of(Paper.book("进度", PROJECTS).and("其他", more));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.reading().status()).isEqualTo(Reading.Status.PARTIAL);
    }

    @Test
    void a_value_that_is_empty_in_the_report_is_not_lost() {
        Read r = Read.of(Paper.book("进度", "云岭县2012年4月项目进度表\n项目名称|总投资|累计完成投资|工程阶段\n甲楼||20|开工\n乙楼||10|奠基\n")
                .and("投资", "项目名称|总投资\n甲楼|1500\n乙楼|2000\n"));
        assertThat(r.alarms()).anyMatch(a -> a.startsWith("duplicate-key"));
    }

    @Test
    void the_keys_must_all_stand_in_one_report() {
        Read r = Read.of(Paper.book("甲", "云岭县2012年4月招生情况表\n学校名称|学校类别|招生任务|实际招生\n甲校|中职|600|412\n")
                .and("乙", "云岭县2012年4月招生情况表\n学校名称|学校类别|招生任务|实际招生\n乙校|普高|300|188\n")
                .and("名录", "学校名称|学校类别\n甲校|中职\n乙校|普高\n"));
        assertThat(r.reading().tables()).hasSize(3);
    }

    @Test
    void an_equal_list_or_one_with_blanks_is_set_aside() {
        assertThatOnlyTheReportIsRead(
                Read.of(Paper.book("计划", "项目名称|总投资\n甲楼|500\n乙楼|\n").and("进度", PROJECTS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新增项目\n项目名称|建设地点|总投资|开工时间\n丁楼|城北|待批复|未定\n戊楼|城南|正在测算|待征地后\n",
                "办学情况表\n学校名称|专业数|专任教师\n职教中心|未统计|未统计\n",
                "项目名称|丁楼\n建设地点|城北\n总投资|待批复\n工程阶段|未定\n",
                "学校名称|填写学校全称\n招生任务|填市里下达数\n实际招生|填已注册人数\n"
            })
    void words_beside_a_name_are_no_cover(String words) {
        Read r = Read.of(Paper.book("4月进度", PROJECTS).and("新增", words));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.reading().status()).isEqualTo(Reading.Status.PARTIAL);
    }

    @Test
    void a_project_on_a_sheet_of_its_own_is_none() {
        String one = "项目名称|丙楼\n总投资（万元）|待核实\n累计完成投资|正在核实\n工程阶段|尚未确定\n";
        String other = "项目名称|丁楼\n总投资（万元）|500\n累计完成投资|20\n工程阶段|开工\n";
        Read r = Read.of(Paper.book("2012年4月丙楼", one).and("2012年4月丁楼", other));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(List.copyOf(r.alarms())).isNotEmpty();
    }
}
