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
        assertThatOnlyTheReportIsRead(
                Read.of(Paper.book("通讯录", "项目名称|责任单位|责任人|联系电话\n甲楼|县教体局|王某|0370-1\n乙楼|县教体局|李某|0370-2\n")
                        .and("Sheet1", PROJECTS)));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称|填写项目全称\n总投资（万元）|填写批复的总投资\n工程阶段|从下拉中选择\n备注|可不填\n",
                "字段|要求\n项目名称|必填，全称\n总投资（万元）|必填，数字\n工程阶段|必填，从下拉中选择\n备注|可不填\n",
                "项目名称|总投资（万元）|工程阶段\n填全称|以万元为单位|见字典\n",
                "项目进度月报\n报送单位|云岭县教体局\n责任人|张三\n联系电话|0370-1234567\n备注|每月5日前报\n"
            })
    void explanations_and_covers_are_set_aside(String words) {
        assertThatOnlyTheReportIsRead(Read.of(Paper.book("Sheet1", PROJECTS).and("Sheet2", words)));
        assertThatOnlyTheReportIsRead(Read.of(Paper.book("Sheet2", words).and("Sheet1", PROJECTS)));
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
