package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;

class HeadersTest {
    private static Read of(String header, String row) {
        return Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n" + header + "\n" + row + "\n"));
    }

    @Test
    void units_in_headers_count_whatever_their_brackets() {
        Read r = of("项目名称|总投资(亿元)|年度计划投资【万元】|累计完成投资-元|占地面积：公顷|建筑面积（单位：万平方米）", "甲|1.2|50|120000|2|0.5");
        assertThat(r.row(3))
                .containsEntry("total_investment", "12000")
                .containsEntry("year_plan", "50")
                .containsEntry("invested", "12")
                .containsEntry("land_area", "30")
                .containsEntry("floor_area", "5000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目进度表（2012年3月）\n说明：投资额以亿元为单位，面积以公顷计",
                "项目进度表（2012年3月）（投资：亿元、面积：公顷）",
                "项目进度表（2012年3月）\n（亿元、公顷）",
                "项目进度表（2012年3月）\n注：1.金额单位为亿元；2.面积单位是公顷。",
            })
    void units_in_a_sentence_or_in_brackets_above_a_table_count(String above) {
        Read r = Read.of(Paper.book("Sheet1", above + "\n项目名称|总投资|占地面积|累计完成投资（万元）\n甲|1.2|2|50\n"));
        assertThat(r.row(r.rows().get(0)))
                .containsEntry("total_investment", "12000")
                .containsEntry("land_area", "30")
                .containsEntry("invested", "50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单位：万平方米",
                "单位：万元、亩、万㎡",
                "面积单位：万㎡",
                "填报单位：|云岭县教体局|·|面积单位|万㎡",
                "填报单位：云岭县教体局  面积单位：万㎡",
                "金额：万元　面积：万平方米",
                "金额单位： 万元；面积： 万平方米",
                "投资:万元, 面积:万㎡",
            })
    void a_multiple_of_a_fields_own_unit_is_meant_for_it(String line) {
        Read r = Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n" + line + "\n项目名称|总投资|建筑面积\n甲|8600|4.2\n"));
        assertThat(r.row(r.rows().get(0)))
                .containsEntry("total_investment", "8600")
                .containsEntry("floor_area", "42000");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void units_of_other_fields_are_not_for_a_field_with_another() {
        Read r = Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n单位：万元、亩、平方米\n项目名称|总投资|占地面积|建筑面积\n甲|8600|60|42000\n"));
        assertThat(r.row(4)).containsEntry("land_area", "60").containsEntry("floor_area", "42000");
        Read acres = Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n单位：万元、亩\n项目名称|总投资|占地面积|建筑面积\n甲|8600|60|42000\n"));
        assertThat(acres.row(4)).containsEntry("land_area", "60").containsEntry("floor_area", "42000");
        Read mixed = Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n单位：亿元、公顷、万㎡\n项目名称|总投资|占地面积|建筑面积\n甲|1.2|20|13.5\n"));
        assertThat(mixed.row(4))
                .containsEntry("total_investment", "12000")
                .containsEntry("land_area", "300")
                .containsEntry("floor_area", "135000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"单位：万元、平方米", "单位：㎡", "面积单位：平方米", "单位：㎡、平方米", "说明：面积以平方米计"})
    void the_only_unit_of_areas_that_a_line_names_is_that_of_all(String line) {
        String above = "项目进度表（2012年3月）\n" + line + "\n项目名称|总投资|占地面积";
        Read land = Read.of(Paper.book("Sheet1", above + "\n甲|8600|20000\n"));
        assertThat(land.row(4)).containsEntry("total_investment", "8600").containsEntry("land_area", "30");
        Read both = Read.of(Paper.book("Sheet1", above + "|建筑面积\n甲|8600|20000|9000\n"));
        assertThat(both.row(4)).containsEntry("land_area", "30").containsEntry("floor_area", "9000");
        Read own = Read.of(Paper.book("Sheet1", above + "（亩）|建筑面积\n甲|8600|30|9000\n"));
        assertThat(own.row(4)).containsEntry("land_area", "30").containsEntry("floor_area", "9000");
        assertThat(land.findings()).isEmpty();
        assertThat(both.findings()).isEmpty();
        assertThat(own.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"占地面积,60,60", "占地面积,600,600", "占地亩数,1200,1200", "占地面积,120亩,120", "占地面积,667,1.0005"})
    void land_that_is_plainly_told_in_mu_is_so_under_a_line_of_square_metres_too(
            String header, String land, String mu) {
        String above = "项目进度表（2012年3月）\n单位：万元、平方米\n项目名称|总投资|" + header + "|建筑面积\n甲|1|2|3\n";
        Read read = Read.of(Paper.book("Sheet1", above + "甲|8600|" + land + "|9000\n"));
        assertThat(read.row(5)).containsEntry("land_area", mu).containsEntry("floor_area", "9000");
    }

    @Test
    void a_larger_unit_is_not_for_a_field_with_a_smaller() {
        Read acres = Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n单位：万元、亩\n项目名称|总投资|建筑面积\n甲|8600|42000\n"));
        assertThat(acres.row(4)).containsEntry("floor_area", "42000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "说明：总投资超过1亿元的按亿元填报",
                "县配套资金以亿元计（1.2亿元）",
                "注意：不要按元填报",
                "去年以元为单位",
                "学费以元计",
                "贫困生资助标准（元）",
                "（建筑面积：万平方米）",
                "去年投资：亿元　面积：公顷",
                "投资：亿元　完成：公顷",
            })
    void a_unit_of_something_else_is_none_of_the_tables(String line) {
        Read r = Read.of(Paper.book("Sheet1", "项目进度表（2012年3月）\n" + line + "\n项目名称|总投资|占地面积\n甲|12000|300\n"));
        assertThat(r.row(r.rows().get(0)))
                .containsEntry("total_investment", "12000")
                .containsEntry("land_area", "300");
    }

    @Test
    void a_unit_may_tell_which_of_two_fields_a_word_means_beside_it_or_below() {
        Read beside = of("项目名称|建设规模（亩）|建设规模（平方米）|总投资", "甲|100|5万|900");
        assertThat(beside.row(3)).containsEntry("land_area", "100").containsEntry("floor_area", "50000");
        Read below = of("项目名称|建设规模|‖|总投资\n∥|（亩）|㎡|亿元", "甲|100|5万|0.9");
        assertThat(below.row(4))
                .containsEntry("land_area", "100")
                .containsEntry("floor_area", "50000")
                .containsEntry("total_investment", "9000");
        assertThat(below.findings()).isEmpty();
    }

    @Test
    void another_months_column_is_doubted_where_none_is_the_reports() {
        Read r = of("项目名称|总投资|2月底累计完成投资", "甲|900|60");
        assertThat(r.row(3)).containsEntry("invested", "60");
        assertThat(r.findings()).containsExactly("inconsistent C2");
        Read beside = of("项目名称|总投资|2月底累计完成投资|3月底累计完成投资", "甲|900|60|70");
        assertThat(beside.row(3)).containsEntry("invested", "70");
        assertThat(beside.findings()).containsExactly("unknown-column C2");
    }

    @Test
    void under_one_header_the_column_of_the_present_counts() {
        Read stage = of("项目名称|总投资|形象进度|‖\n∥|∥|上月|本月", "甲|900|已奠基|主体三层");
        assertThat(stage.row(4)).containsEntry("stage", "started");
        assertThat(stage.findings()).containsExactly("unknown-column C3");
        Read month = of("项目名称|总投资|累计完成投资|‖\n∥|∥|上月|本月", "甲|2000|900|20");
        assertThat(month.row(4)).doesNotContainKey("invested");
        for (String times : List.of("上月|本月", "上月底|本月底", "2月|3月", "2012年2月|2012年3月", "去年|3月")) {
            Read soFar = of("项目名称|总投资|累计完成投资（万元）|‖\n∥|∥|" + times, "甲|2000|900|920");
            assertThat(soFar.row(4)).as(times).containsEntry("invested", "920");
            assertThat(soFar.findings()).as(times).containsExactly("unknown-column C3");
            Read each = of("项目名称|总投资|累计完成投资（万元）|‖\n∥|∥|" + times, "甲|2000|900|920\n乙|2000|900|20");
            assertThat(each.row(4)).as(times).doesNotContainKey("invested");
            Read open = of("项目名称|总投资|完成投资|‖\n∥|∥|" + times, "甲|2000|900|920");
            assertThat(open.row(4)).as(times).doesNotContainKeys("invested", "invested_this_year");
        }
        Read span = of("项目名称|总投资|累计完成投资|‖\n∥|∥|1-2月|3月", "甲|2000|900|20");
        assertThat(span.row(4)).doesNotContainKey("invested");
        Read earlier = of("项目名称|总投资|累计完成投资|‖\n∥|∥|1月|2月", "甲|2000|900|920");
        assertThat(earlier.row(4)).doesNotContainKey("invested");
        Read whole = of("项目名称|总投资|累计完成投资|‖|‖\n∥|∥|上月|本月|累计", "甲|2000|880|900|920");
        assertThat(whole.row(4)).containsEntry("invested", "920");
        Read part = of("项目名称|总投资|完成投资|‖\n∥|∥|本月|累计", "甲|2000|20|920");
        assertThat(part.row(4)).containsEntry("invested", "920");
        Read words = of("项目名称|总投资|形象进度|‖\n∥|∥|目前|情况", "甲|900|主体封顶|资金不足");
        assertThat(words.row(4)).containsEntry("stage", "topped_out");
        Read half = Read.of(
                Paper.book("Sheet1", "云岭县2012年上半年办学情况表\n学校名称|专任教师|‖|双师型教师|‖\n∥|上年|本年|上年|本年\n甲校|90|100|30|40\n"));
        assertThat(half.row(4)).containsEntry("teachers", "100").containsEntry("dual_qualified", "40");
    }

    @Test
    void the_years_and_months_in_headers_are_the_reports() {
        Read r = of("项目名称|总投资|2012年计划投资|1-3月完成投资|2012年3月底累计完成投资", "甲|100|50|20|60");
        assertThat(r.row(3))
                .containsEntry("year_plan", "50")
                .containsEntry("invested_this_year", "20")
                .containsEntry("invested", "60");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "累计完成投资（截至3月25日）",
                "截至3月25日累计完成投资",
                "截止2012年3月25日累计完成投资（万元）",
                "累计完成投资额（万元）（截至三月二十五日）",
                "累计完成投资（截止3月底）",
                "累计完成投资（截至2012年3月）",
            })
    void a_day_up_to_which_is_counted_says_nothing_new(String header) {
        Read r = of("项目名称|总投资|" + header, "甲|900|60");
        assertThat(r.row(3)).containsEntry("invested", "60");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_second_column_for_a_field_is_told_with_the_one_that_was_read() {
        Read twice = of("项目名称|总投资（万元）|总投资（万元）", "甲|900|60");
        assertThat(twice.row(3)).containsEntry("total_investment", "900");
        assertThat(twice.reading().findings())
                .extracting(Finding::message)
                .anyMatch(m -> m.contains("与B列“总投资（万元）”说的是同一项"));
        Read otherMonth = of("项目名称|2月形象进度|3月形象进度", "甲|开工|主体封顶");
        assertThat(otherMonth.reading().findings()).extracting(Finding::message).noneMatch(m -> m.contains("说的是同一项"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "累计完成投资（含3月）",
                "累计完成投资（3月1日至3月25日）",
                "累计完成投资（2012年）",
                "累计完成投资（2月26日至3月25日）",
                "3月26日至4月25日累计完成投资",
                "累计完成投资（截至3月25日到位）",
            })
    void a_day_that_begins_or_means_more_is_none_up_to_which_is_counted(String header) {
        Read r = of("项目名称|总投资|" + header, "甲|900|60");
        assertThat(r.row(3)).doesNotContainKey("invested");
        assertThat(r.findings()).containsExactly("unknown-column C2");
    }

    @Test
    void a_day_of_another_month_up_to_which_is_counted_is_that_months() {
        Read r = of("项目名称|总投资|累计完成投资（截至2月25日）|累计完成投资（截至3月25日）", "甲|900|60|70");
        assertThat(r.row(3)).containsEntry("invested", "70");
        Read alone = of("项目名称|总投资|累计完成投资（截至2月25日）", "甲|900|60");
        assertThat(alone.findings()).containsExactly("inconsistent C2");
        Read open = of("项目名称|总投资|完成投资（截至3月25日）", "甲|900|60");
        assertThat(open.findings()).containsExactly("ambiguous-column C2");
    }

    @Test
    void investments_of_the_year_and_since_the_start_beside_each_other() {
        Read r = of(
                "项目名称|计划投资（万元）|‖|自元月至本月底完成投资（万元）|‖|开工至本月底累计完成投资（万元）|‖\n" + "∥|总投资|年度计划|总投资|财政|总投资|财政",
                "甲|900|300|120|20|260|60");
        assertThat(r.row(4))
                .containsEntry("total_investment", "900")
                .containsEntry("year_plan", "300")
                .containsEntry("invested_this_year", "120")
                .containsEntry("invested", "260");
        assertThat(r.findings()).containsExactly("unknown-column E3", "unknown-column G3");
    }

    @Test
    void another_years_column_is_unknown_and_kept() {
        Read r = of("项目名称|总投资|2011年底累计完成投资|累计完成投资", "甲|100|50|60");
        assertThat(r.row(3)).containsEntry("invested", "60");
        assertThat(r.findings()).containsExactly("unknown-column C2");
        assertThat(r.extras(3)).isEqualTo(Map.of("2011年底累计完成投资", "50"));
    }

    @Test
    void what_has_a_column_in_the_table_for_each_field_that_it_may_mean_is_none_of_them() {
        Read r = of("项目名称|总投资|累计完成投资|本年完成投资|完成投资", "甲|100|60|50|10");
        assertThat(r.row(3)).containsEntry("invested", "60").containsEntry("invested_this_year", "50");
        assertThat(r.findings()).containsExactly("unknown-column E2");
        assertThat(r.extras(3)).isEqualTo(Map.of("完成投资", "10"));
        Read open = of("项目名称|总投资|累计完成投资|完成投资", "甲|100|60|10");
        assertThat(open.findings()).containsExactly("ambiguous-column D2");
    }

    @Test
    void an_ambiguous_header_is_not_stored_and_said_once() {
        Read r = of("项目名称|总投资|完成投资", "甲|100|60");
        assertThat(r.findings()).containsExactly("ambiguous-column C2");
        assertThat(r.row(3)).doesNotContainKeys("invested", "invested_this_year");
        assertThat(r.extras(3)).isEqualTo(Map.of("完成投资", "60"));
        assertThat(r.reading().status()).isEqualTo(Reading.Status.PARTIAL);
    }

    @Test
    void a_parent_decides_what_a_leaf_means() {
        Read r = Read.of(Paper.book("Sheet1", """
                项目进度表（2012年3月）
                项目名称|总投资|完成投资|‖|开工时间|‖
                ∥|∥|本年|累计|计划|实际
                甲|100|20|60|2012年1月|2012年2月
                """));
        assertThat(r.row(4))
                .containsEntry("invested_this_year", "20")
                .containsEntry("invested", "60")
                .containsEntry("planned_start", "2012-01")
                .containsEntry("actual_start", "2012-02");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void an_unknown_header_is_said_once_with_the_nearest_and_its_values_are_kept() {
        Read r = of("项目名称|总投次|工程阶段|主管领导批示", "甲|100|开工|已阅");
        assertThat(r.findings()).containsExactly("unknown-column B2", "unknown-column D2");
        assertThat(r.reading().findings().get(0).suggestion()).contains("总投资");
        assertThat(r.reading().findings().get(1).suggestion()).isEmpty();
        assertThat(r.extras(3)).isEqualTo(Map.of("总投次", "100", "主管领导批示", "已阅"));
        assertThat(r.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
    }

    @Test
    void of_two_columns_for_one_field_the_title_counts() {
        Read r = of("项目名称|计划总投资|总投资|工程阶段", "甲|90|100|开工");
        assertThat(r.row(3)).containsEntry("total_investment", "100");
        assertThat(r.findings()).containsExactly("unknown-column B2");
    }

    @Test
    void a_missing_key_column_is_one_finding_and_no_row_is_stored() {
        Read r = of("序号|建设地点|总投资|累计完成投资|工程阶段|责任单位", "1|城东|100|60|开工|县教育局");
        assertThat(r.findings()).containsExactly("missing-column");
        assertThat(r.rowReading(0, 3).accepted()).isFalse();
        assertThat(r.reading().status()).isEqualTo(Reading.Status.REJECTED);
    }

    @Test
    void a_list_of_problems_is_no_progress_table() {
        Read r = Read.of(Paper.book("Sheet1", """
                云岭县职教攻坚存在问题整改台账
                序号|存在问题|整改措施|整改时限|责任单位|责任领导|具体责任人|目前进展|是否销号|备注
                1|用地|协调|4月底|教育局|张|李|正在办理|否|
                """));
        assertThat(r.findings()).containsExactly("no-table");
        assertThat(r.reading().findings().get(0).message()).contains("项目进度表", "项目名称");
    }

    @Test
    void fields_not_the_title_say_which_form_it_is() {
        Read r = Read.of(Paper.book("Sheet1", "2012年3月项目进度表\n学校名称|学校类别|招生任务|实际招生\n甲校|中职|100|50\n"));
        assertThat(r.table().form()).isEqualTo("enrolment");
    }

    @Test
    void two_forms_that_fit_alike_are_a_finding_and_a_title_decides() {
        Read tie = Read.of(Paper.book("Sheet1", "2012年3月\n学校名称|备注\n甲校|好\n"));
        assertThat(tie.findings()).containsExactly("no-table");
    }

    @Test
    void a_part_of_a_parent_may_be_a_field_of_its_own_and_a_ratio_of_it_is_none() {
        Read r = Read.of(Paper.book("Sheet1", """
                2011年下半年办学情况表
                学校名称|专任教师数|‖|实训基地|‖|占比|‖
                ∥|总数|其中：双师型|个数|面积（㎡）|专任教师|重点专业
                甲校|120|50|8|5500|0.5|0.4
                """));
        assertThat(r.row(4))
                .containsEntry("teachers", "120")
                .containsEntry("dual_qualified", "50")
                .containsEntry("training_bases", "8")
                .containsEntry("training_area", "5500")
                .doesNotContainKey("key_majors");
    }

    @Test
    void a_word_that_is_a_unit_may_be_a_header() {
        Read r = Read.of(Paper.book("Sheet1", "2011年下半年办学情况表\n学校名称|专业|工位|专任教师（人）|就业率%\n甲校|20|800|120|95.6\n"));
        assertThat(r.row(3))
                .containsEntry("majors", "20")
                .containsEntry("workstations", "800")
                .containsEntry("teachers", "120")
                .containsEntry("employment_rate", "0.956");
    }

    private static Read schools(String header, String first, String second) {
        return Read.of(Paper.book(
                "3月",
                "招生情况表\n" + header + "|类别|招生任务|实际招生|在校生\n" + first + "|中职|900|230|2100\n" + second
                        + "|普高|1200|0|3600\n合计|·|2100|230|5700\n"));
    }

    @Test
    void a_column_of_units_names_the_schools_where_none_of_them_is_a_county() {
        Read r = schools("单位", "云岭职教中心", "县一高");
        assertThat(r.findings()).isEmpty();
        assertThat(r.row(3)).containsEntry("school", "云岭职教中心").containsEntry("enrolled", "230");
        assertThat(r.row(4)).containsEntry("school", "县一高");
        assertThat(schools("办学机构", "甲校", "乙校").findings()).isEmpty();
        assertThat(schools("县（市）及学校", "甲校", "乙校").findings()).isEmpty();
    }

    @Test
    void a_column_of_units_that_names_counties_is_none_of_schools() {
        assertThat(schools("单位", "云岭县", "石桥县").findings()).contains("missing-column");
        assertThat(schools("单位", "云岭县", "·").findings()).contains("missing-column");
        assertThat(schools("单位", "石桥职教中心", "甲校").findings()).contains("missing-column");
        assertThat(schools("县区", "甲校", "乙校").findings()).contains("missing-column");
        Read both = Read.of(Paper.book("3月", "招生情况表\n单位|学校名称|招生任务|实际招生|在校生\n云岭县|甲校|900|230|2100\n"));
        assertThat(both.findings()).isEmpty();
        assertThat(both.row(3)).containsEntry("school", "甲校");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"形象进度描述", "形象进度情况", "工程形象进度情况", "当前工程进度", "目前工程进展情况", "截至目前形象进度", "工程进展情况说明", "最新进展", "本月工程进展"})
    void words_around_a_header_of_progress_say_no_more_than_it(String header) {
        Read r = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|" + header + "\n甲|100|主体完工，正在装修\n"));
        assertThat(r.row(3)).containsEntry("stage", "topped_out");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（文字）", "文字", "（文字描述）", "情况说明", "文字说明"})
    void words_below_a_header_of_progress_say_no_more_than_it(String leaf) {
        Read r = Read.of(Paper.book("3月", """
                项目进度表
                项目名称|总投资|形象进度|‖|备注
                ∥|∥|%s|（百分比）|∥
                甲|100|主体完工，正在装修|60%%|无
                """.formatted(leaf)));
        assertThat(r.row(4)).containsEntry("stage", "topped_out").containsEntry("total_investment", "100");
        assertThat(r.extras(4)).containsEntry("形象进度/（百分比）", "60%");
        assertThat(r.findings()).containsExactly("unknown-column D3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"实际|描述", "完成|情况说明", "计划|说明", "实际完成|（情况说明）"})
    void words_beside_what_is_done_are_about_it(String leaves) {
        Read r = Read.of(Paper.book("3月", """
                项目进度表
                项目名称|总投资|形象进度|‖|备注
                ∥|∥|%s|∥
                甲|100|已开工|因征地未完成滞后|无
                乙|100|未动工|等待主体封顶后验收|无
                丙|100|已开工|资金未到位|无
                """.formatted(leaves)));
        assertThat(r.row(4)).containsOnlyKeys("project", "total_investment");
        assertThat(r.extras(5)).containsValue("等待主体封顶后验收");
        assertThat(r.findings()).containsExactly("unknown-column C3", "unknown-column D3");
    }

    @Test
    void words_alone_below_a_header_of_progress_or_so_called_are_its_own() {
        Read plan = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|形象进度|‖\n∥|∥|计划|文字描述\n甲|100|竣工|主体完工，正在装修\n"));
        assertThat(plan.row(4)).containsEntry("stage", "topped_out");
        Read alone = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|形象进度\n∥|∥|情况说明\n甲|100|主体完工，正在装修\n"));
        assertThat(alone.row(4)).containsEntry("stage", "topped_out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目名称|总投资|上月形象进度\n∥|∥|（文字）", "项目名称|总投资|资金到位进度\n∥|∥|（文字）", "项目名称|总投资|投资情况\n∥|∥|文字描述"})
    void words_below_another_header_are_no_progress(String header) {
        Read r = Read.of(Paper.book("3月", "项目进度表\n" + header + "\n甲|100|主体完工，正在装修\n"));
        assertThat(r.row(4)).containsOnlyKeys("project", "total_investment");
        assertThat(r.findings()).containsExactly("unknown-column C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"上月工程进展", "下步工作进展", "下一步进展计划", "年度目标进度", "工程进度款", "资金到位进度", "计划形象进度", "项目情况", "工程说明情况", "形象进度目标"
            })
    void another_time_or_thing_is_no_progress(String header) {
        Read r = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|" + header + "\n甲|100|主体完工，正在装修\n"));
        assertThat(r.row(3)).doesNotContainKey("stage");
        assertThat(r.findings()).containsExactly("unknown-column C2");
        Read units = Read.of(Paper.book("3月", "招生情况表\n类别|单位|招生任务|实际招生\n中职|人|900|230\n"));
        assertThat(units.findings()).contains("missing-column");
    }

    @Test
    void a_step_below_the_progress_is_no_column_of_another_field() {
        Read r = Read.of(Paper.book("3月", """
                项目进度表
                项目名称|总投资|工程进度|‖|‖
                ∥|∥|选址|征地|开工
                甲|100|√|√|·
                """));
        assertThat(r.row(4)).containsOnlyKeys("project", "total_investment");
        assertThat(r.extras(4)).containsEntry("工程进度/选址", "√");
        assertThat(r.findings()).containsExactly("unknown-column C3", "unknown-column D3", "unknown-column E3");
    }
}
