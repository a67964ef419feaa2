package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.sheet.UnreadableException;

class ContextTest {
    private static final String ROWS = "\n项目名称|总投资|工程阶段\n甲|100|开工\n";
    private static final String SCHOOLS = "\n学校名称|专业数|专任教师\n甲校|10|100\n";

    private static Read read(String title, String sheet, String file, String arrival) {
        return Read.of(Paper.book(sheet, title + ROWS), file, Optional.of("yunling"), LocalDate.parse(arrival));
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县2012年3月份项目进度表, Sheet1, x.xls, 2012-05-02, 2012-03",
        "云岭县项目进度表（2012年1-4月）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "截至3月底项目进度表, Sheet1, x.xls, 2012-05-02, 2012-03",
        "截至3月31日前项目进度表, Sheet1, x.xls, 2012-05-02, 2012-03",
        "6月底前开工项目进度表, Sheet1, 4月.xls, 2012-05-02, 2012-04",
        "2012年3月底前完成情况项目进度表, Sheet1, x.xls, 2012-05-02, 2012-03",
        "2012年3月31日前项目进度表, Sheet1, x.xls, 2012-05-02, 2012-03",
        "2012年一季度前期项目进度表, Sheet1, x.xls, 2012-05-02, 2012-03",
        "2012年底前竣工项目进度表, Sheet1, 4月.xls, 2012-05-02, 2012-04",
        "2012年6月30日前开工项目4月份进度表, Sheet1, x.xls, 2012-05-02, 2012-04",
        "2012.6.30前开工项目4月份进度表, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表（5月5日前上报4月份进度）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表（5月上报4月情况）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表（4月上报）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "2012年4月前期工作项目进度表, Sheet1, x.xls, 2012-05-02, 2012-04",
        "二〇一二年四月项目进度表, Sheet1, x.xls, 2012-05-02, 2012-04",
        "12月项目进度表, Sheet1, x.xls, 2012-01-05, 2011-12",
        "12月项目进度表, Sheet1, x.xls, 2012-12-05, 2012-12",
        "2012年项目进度表, 3月, x.xls, 2012-05-02, 2012-03",
        "2012年中等职业学校项目进度表, 3月, x.xls, 2012-05-02, 2012-03",
        "2012年中职学校项目进度表, Sheet1, 项目（3月）.xls, 2012-05-02, 2012-03",
        "2012年度中央预算内项目进度表\\n截至3月底, Sheet1, x.xls, 2012-05-02, 2012-03",
        "2012年初中改扩建项目进度表, 3月, x.xls, 2012-05-02, 2012-03",
        "2011年年初中职项目进度表, Sheet1, x.xls, 2012-05-02, 2011-01",
        "2012年初中职项目进度表, Sheet1, x.xls, 2012-05-02, 2012-01",
        "2012年中项目进度表, Sheet1, x.xls, 2012-07-02, 2012-06",
        "2012年初项目进度表, Sheet1, x.xls, 2012-05-02, 2012-01",
        "2012年一季度项目进度表, Sheet1, x.xls, 2012-05-02, 2012-03",
        "项目进度表, 二月, 3月.xls, 2012-05-02, 2012-02",
        "项目进度表, Sheet1, 云岭县（3月）(1).xls, 2012-05-02, 2012-03",
        "项目进度表, Sheet1, 0425.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 201204.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 20120328最终版.xls, 2012-05-02, 2012-03",
        "项目进度表, Sheet1, 项目2012-02（修改2）.xls, 2012-05-02, 2012-02",
        "“33211”工程项目进度表, Sheet1, 元月份.xls, 2012-05-02, 2012-01",
        "2011年1月至2012年3月项目进度表, Sheet1, x.xls, 2012-05-02, 2012-03",
        "云岭县项目进度表（2012年3月26日至4月25日）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "云岭县项目进度表（2012.3.26-2012.4.25）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "云岭县项目进度表（2011年12月26日—2012年1月25日）, Sheet1, x.xls, 2012-05-02, 2012-01",
        "项目进度表（2012.1-4）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表（2012.01—04）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表（2011.12-2012.3）, Sheet1, x.xls, 2012-05-02, 2012-03",
        "项目进度表（2012.3.26-4.25）, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 项目（2012.1-4）.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 201201-201204.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 20120401-20120430.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 20120401-30.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 0401-0430.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 4月1日-30日.xls, 2012-05-02, 2012-04",
        "项目进度表, Sheet1, 2012-03-1.xls, 2012-05-02, 2012-03",
        "项目进度表, Sheet1, 项目2012.4-2.xls, 2012-05-02, 2012-04",
        "项目进度表\\n时间：2012年4月, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表\\n统计日期：2012年4月1日至4月30日, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表\\n截止日期：2012年5月3日, Sheet1, x.xls, 2012-05-03, 2012-05",
        "项目进度表\\n截至2012年5月3日, Sheet1, x.xls, 2012-05-03, 2012-05",
        "项目进度表\\n2012年4月25日, Sheet1, x.xls, 2012-05-02, 2012-04",
        "项目进度表\\n2012年5月3日, 4月, x.xls, 2012-05-03, 2012-04",
        "项目进度表\\n2012年5月3日, Sheet1, 3月.xls, 2012-05-03, 2012-03",
        "项目进度表, 5月3日, 4月.xls, 2012-05-03, 2012-04",
        "项目进度表, Sheet1, 20120503云岭县4月项目.xls, 2012-05-03, 2012-04",
        "项目进度表, Sheet1, 截至5月3日.xls, 2012-05-03, 2012-05",
        "项目进度表, Sheet1, 4月10日.xls, 2012-05-03, 2012-04",
        "项目进度表, Sheet1, 云岭县职教中心0501项目.xls, 2012-05-03, 2012-05",
        "项目进度表, Sheet1, 项目2012年4月5日调度会.xls, 2012-05-03, 2012-04",
        "项目进度表\\n月份：2012-04-01, Sheet1, x.xls, 2012-05-03, 2012-04",
        "项目进度表\\n统计期：2012年4月3日, Sheet1, x.xls, 2012-05-03, 2012-04",
        "项目进度表\\n2012-04-01, Sheet1, x.xls, 2012-05-03, 2012-04",
    })
    void the_month_is_what_title_sheet_or_file_says(
            String title, String sheet, String file, String arrival, String period) {
        Read r = read(title.replace("\\n", "\n"), sheet, file, arrival);
        assertThat(r.table().period()).hasToString(period);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "填报时间：2012年4月25日, 2012-05-02, 2012-04",
        "填报时间：2012年4月6日, 2012-05-02, 2012-03",
        "填表日期：2012.4.11, 2012-05-02, 2012-04",
        "填报单位：云岭县教体局  填报时间：2012-03-28, 2012-05-02, 2012-03",
        "填报时间：  年 月 日, 2012-05-02, 2012-04",
        "填报单位：云岭县教体局, 2012-05-12, 2012-05",
    })
    void else_the_fill_in_day_or_the_arrival_is_a_guess(String line, String arrival, String period) {
        Read r = read("项目进度表\n" + line, "Sheet1", "x.xls", arrival);
        assertThat(r.table().period()).hasToString(period);
        assertThat(r.findings()).containsExactly("period-assumed");
    }

    @ParameterizedTest
    @CsvSource({
        "报送时间：2012年5月3日, x.xls, 2012-05-03, 2012-04",
        "统计日期：2012年5月3日, x.xls, 2012-05-03, 2012-04",
        "时间：二〇一二年五月三日, x.xls, 2012-05-03, 2012-04",
        "更新时间：2012/5/3 10:30, x.xls, 2012-05-03, 2012-04",
        "填报单位：云岭县教体局  上报日期：2012年5月3日, x.xls, 2012-05-03, 2012-04",
        "2012年5月3日, x.xls, 2012-05-03, 2012-04",
        "（2012年5月3日 星期四）, x.xls, 2012-05-03, 2012-04",
        "云岭县教体局（盖章）  2012.5.3, x.xls, 2012-05-03, 2012-04",
        "2012年1月5日, x.xls, 2012-05-03, 2011-12",
        "5月3日, 20120403.xls, 2012-05-03, 2012-04",
        "填报时间：2012年5月3日, 0503.xls, 2012-05-12, 2012-04",
        "·, 项目2012-05-03.xls, 2012-05-12, 2012-04",
        "·, 20120502.xls, 2012-05-12, 2012-04",
        "·, 20120502-2.xls, 2012-05-12, 2012-04",
        "·, 云岭县0502.xls, 2012-05-12, 2012-04",
        "·, 项目进度2012年5月2日.xls, 2012-05-12, 2012-04",
        "·, 项目进度五月二日.xls, 2012-05-12, 2012-04",
        "·, 项目1月5日.xls, 2012-01-12, 2011-12",
        "·, 项目12月5日.xls, 2012-01-12, 2011-11",
    })
    void a_days_month_is_a_guess_where_the_day_may_be_one_of_filling_in(
            String line, String file, String arrival, String period) {
        Read r = read("项目进度表\n" + line, "Sheet1", file, arrival);
        assertThat(r.table().period()).hasToString(period);
        assertThat(r.findings()).containsExactly("period-assumed");
    }

    @ParameterizedTest
    @CsvSource({
        "2102年3月项目进度表, Sheet1, x.xls, 2012-03-12, 2102-03",
        "2012年12月项目进度表, Sheet1, x.xls, 2012-03-12, 2012-12",
        "1912年3月项目进度表, Sheet1, x.xls, 2012-03-12, 1912-03",
        "2012年4月项目进度表, Sheet1, x.xls, 2012-03-31, 2012-04",
        "项目进度表, 2013年1月, x.xls, 2012-03-31, 2013-01",
    })
    void a_period_that_can_hardly_be_meant_is_doubted_and_stands(
            String title, String sheet, String file, String arrival, String period) {
        Read r = read(title, sheet, file, arrival);
        assertThat(r.table().period()).hasToString(period);
        assertThat(r.findings()).containsExactly(sheet.equals("Sheet1") ? "inconsistent A1" : "inconsistent");
    }

    @ParameterizedTest
    @CsvSource({
        "2012年3月项目进度表, 2012-03-01, 2012-03",
        "2011年秋季学期3月项目进度表, 2012-03-31, 2011-03",
        "2011年12月项目进度表, 2012-03-12, 2011-12",
        "1998年3月项目进度表, 2012-03-12, 1998-03",
        "12月项目进度表, 2012-03-12, 2011-12",
    })
    void a_period_that_runs_or_has_been_is_not_doubted(String title, String arrival, String period) {
        Read r = read(title, "Sheet1", "x.xls", arrival);
        assertThat(r.table().period()).hasToString(period);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县2011年项目进度表", "2011年度职教攻坚项目进度表", "2011年秋季学期开工项目进度表"})
    void the_year_of_a_programme_names_no_month(String title) {
        Read r = read(title, "Sheet1", "x.xls", "2012-04-20");
        assertThat(r.table().period()).hasToString("2012-04");
        assertThat(r.findings()).containsExactly("period-assumed");
    }

    @ParameterizedTest
    @CsvSource({
        "填报单位：云岭县教体局   填报日期：2012年5月3日   （单位：亿元）, 2012-04, 12000",
        "填报单位：云岭县教体局   填报时间：2012年5月3日（金额单位：亿元）, 2012-04, 12000",
        "填报单位：云岭县教体局   填报时间：（2012年5月3日）   单位：亿元, 2012-04, 12000",
        "填报单位：云岭县教体局   填报时间：2012年5月3日   （亿元）, 2012-04, 12000",
        "填报单位：云岭县教体局   2012年5月3日   （单位：亿元）, 2012-04, 12000",
        "填报单位：云岭县教体局   报告期：2012年4月   （单位：亿元）, 2012-04, 12000",
        "填报单位：云岭县教体局   所属期：2012年4月, 2012-04, 1.2",
        "填报单位：云岭县教体局   （亿元）, 2012-06, 12000",
        "填报单位：云岭县教体局   填报日期：2012年5月3日   （盖章）, 2012-04, 1.2",
        "填报单位：云岭县教体局（所）   填报日期：2012年5月3日   （星期四）, 2012-04, 1.2",
        "填报单位：云岭县教体局   电话：2012年, 2012-06, 1.2",
        "填报单位：云岭县教体局   有效期至：2012年12月, 2012-06, 1.2",
        "填报单位：云岭县教体局   基期：2011年12月, 2012-06, 1.2",
        "填报单位：云岭县教体局   上次填报：2012年3月, 2012-06, 1.2",
    })
    void a_unit_in_brackets_at_the_end_of_a_line_hides_no_time_before_it(String line, String period, String amount) {
        Read r = Read.of(
                Paper.book("Sheet1", line + "\n序号|项目名称|总投资|形象进度\n1|甲|1.2|主体三层\n"),
                "x.xls",
                Optional.of("yunling"),
                LocalDate.parse("2012-06-20"));
        assertThat(r.table().period()).hasToString(period);
        assertThat(r.row(3)).containsEntry("total_investment", amount);
    }

    @Test
    void a_fill_in_day_over_each_page_begins_no_other_table() {
        String page = "项目进度表\n2012年5月3日\n序号|项目名称|总投资|工程阶段\n1|甲校|100|开工\n";
        Read r = Read.of(Paper.book("Sheet1", page + page.replace("1|甲", "2|乙")));
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.rows()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2011年下半年办学情况表, 2012-01-10, 2011-H2, false",
        "2012年上半年办学情况表, 2012-07-10, 2012-H1, false",
        "2012年3月办学情况表, 2012-07-10, 2012-H1, false",
        "2011-2012学年上学期办学情况表, 2012-07-10, 2011-H2, false",
        "2011-2012学年第二学期办学情况表, 2012-07-10, 2012-H1, false",
        "下半年办学情况表, 2012-01-10, 2011-H2, false",
        "办学情况表, 2012-01-10, 2011-H2, true",
        "办学情况表, 2012-03-10, 2012-H1, true",
        "办学情况表\\n2012年3月5日, 2012-03-10, 2012-H1, false",
        "办学情况表\\n2012年1月15日, 2012-03-10, 2011-H2, true",
        "办学情况表（2011年秋季学期）, 2012-07-20, 2011-H2, false",
        "2012年春季学期办学情况表, 2012-07-20, 2012-H1, false",
        "2012年春季学期与秋季学期办学情况对照表, 2012-07-20, 2012-H1, true",
        "春季学期办学情况表, 2012-07-20, 2012-H1, true",
        "2011年度办学情况表, 2012-07-20, 2011-H2, true",
        "2012年度办学情况表, 2012-07-20, 2012-H1, true",
        "2012年度办学情况表, 2012-12-20, 2012-H2, true",
        "2012年度办学情况表\\n2012年7月5日, 2012-07-20, 2012-H1, true",
        "2012年职业学校办学情况表\\n填报时间：2012年1月6日, 2012-01-10, 2011-H2, true",
        "2012年职业学校办学情况表, 2012-01-20, 2011-H2, true",
        "2010年示范校办学情况表, 2012-01-20, 2011-H2, true",
        "2011年度办学情况表, 2012-01-20, 2011-H2, true",
        "职业学校办学情况表（2010年版）, 2012-07-20, 2012-H1, true",
        "职业学校办学情况表\\n依据：教职成〔2010〕12号, 2012-07-20, 2012-H1, true",
        "2008年职教攻坚计划学校办学情况表, 2012-07-20, 2012-H1, true",
        "办学情况表\\n填报单位：云岭县教体局  成立于1985年6月, 2012-03-10, 2012-H1, true",
        "办学情况表\\n填报单位：云岭县教体局  电话：2011-0312345, 2012-03-10, 2012-H1, true",
    })
    void half_years_are_understood(String title, String arrival, String period, boolean assumed) {
        Read r = Read.of(
                Paper.book("Sheet1", title.replace("\\n", "\n") + SCHOOLS),
                "x.xls",
                Optional.of("yunling"),
                LocalDate.parse(arrival));
        assertThat(r.table().period()).hasToString(period);
        assertThat(r.findings().contains("period-assumed")).isEqualTo(assumed);
    }

    @ParameterizedTest
    @CsvSource({
        "填报单位：云岭县教体局      统计时间：2012年2月, 2012-02, false",
        "填报单位：云岭县教体局      2012年2月份    单位：亿元, 2012-02, false",
        "填报单位：云岭县教体局    截至2012年2月底    单位：万元, 2012-02, false",
        "填报单位：云岭县教体局  二〇一二年二月, 2012-02, false",
        "单位：万元  2012年2月, 2012-02, false",
        "填报单位：云岭县教体局  填报人：张三  2012年3月5日, 2012-02, true",
        "填报单位：云岭县教体局  2012年 3月 5日, 2012-02, true",
        "填报单位：云岭县教体局  电话：2012-0312345, 2012-04, true",
        "填报单位：云岭县教体局  说明：作废项目未列, 2012-04, true",
        "填报单位：云岭县教体局  成立于1985年6月, 2012-04, true",
        "填报单位：云岭县教体局  合同期：2011年3月-2013年5月, 2012-04, true",
        "单位：万元  备注：3月表作废, 2012-04, true",
    })
    void what_stands_behind_who_reports_or_the_unit_counts_too(String line, String period, boolean assumed) {
        Read r = read("项目进度表\n" + line, "Sheet1", "x.xls", "2012-05-02");
        assertThat(r.table().period()).hasToString(period);
        assertThat(r.findings().contains("period-assumed")).isEqualTo(assumed);
    }

    @ParameterizedTest
    @CsvSource({
        "云岭县2012年3月项目进度表, x.xls, yunling",
        "填报单位：青峰县教育体育局, x.xls, qingfeng",
        "XX市南屏县人民政府项目进度表, x.xls, nanping",
        "2012年3月项目进度表, 东江项目.xls, dongjiang",
    })
    void the_county_is_found_in_titles_and_names(String title, String file, String county) {
        Read r = Read.of(Paper.book("Sheet1", title + ROWS), file, Optional.empty(), LocalDate.of(2012, 4, 20));
        assertThat(r.reading().county()).contains(county);
        assertThat(r.table().county()).isEqualTo(county);
    }

    @Test
    void a_county_column_says_whose_it_is_where_nothing_else_does() {
        Read r = Read.of(
                Paper.book("3月", "招生情况表\n县（市）|学校名称|招生任务|实际招生\n石桥县|甲校|500|200\n"),
                "x.xls",
                Optional.empty(),
                LocalDate.of(2012, 4, 20));
        assertThat(r.reading().county()).contains("shiqiao");
    }

    @Test
    void without_any_county_nothing_is_stored() {
        Read r = Read.of(Paper.book("3月", "项目进度表" + ROWS), "x.xls", Optional.empty(), LocalDate.of(2012, 4, 20));
        assertThat(r.findings()).containsExactly("unknown-county");
        assertThat(r.reading().status()).isEqualTo(Reading.Status.REJECTED);
    }

    @Test
    void another_countys_title_rejects_the_file() {
        Read title = read("石桥县2012年3月项目进度表", "Sheet1", "x.xls", "2012-04-02");
        assertThat(title.findings()).containsExactly("county-mismatch A1");
        assertThat(title.reading().status()).isEqualTo(Reading.Status.REJECTED);
        assertThat(title.rowReading(0, 3).accepted()).isFalse();
        Read unit = read("2012年3月项目进度表\n填报单位：石桥县教育局|‖", "Sheet1", "x.xls", "2012-04-02");
        assertThat(unit.findings()).containsExactly("county-mismatch A2");
        Read own = read("石桥县与云岭县2012年3月项目进度表", "Sheet1", "x.xls", "2012-04-02");
        assertThat(own.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县2012年3月项目进度表\n填报说明：项目名称填全称，如“石桥县职教中心新校区”。",
                "云岭县2012年3月项目进度表\n主送：市指挥部；抄送：石桥县教体局",
                "云岭县2012年3月项目进度表\n（本表由石桥县职教中心王老师设计）",
                "2012年3月项目进度表\n参照石桥县做法填报\n填报单位：云岭县教体局",
                "2012年3月项目进度表\n抄送：石桥县",
                "2012年3月项目进度表\n填表要求：同石桥县项目进度表"
            })
    void a_note_that_names_another_county_rejects_nothing(String lines) {
        Read r = read(lines, "Sheet1", "x.xls", "2012-04-02");
        assertThat(r.findings()).isEmpty();
        assertThat(r.table().counts().accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "石桥县2012年3月项目进度表\n抄送：云岭县",
                "石桥县2012年3月项目进度表\n（参照云岭县格式）",
                "石桥县2012年3月项目进度表\n填报单位：云岭县教体局",
                "石桥县\n2012年3月项目进度表\n填报单位：云岭县教体局",
                "云岭县2012年3月项目进度表\n填报单位：石桥县教体局",
                "石桥县教体局\n2012年3月项目进度表",
                "2012年3月项目进度表\n单位盖章：石桥县教体局"
            })
    void a_note_that_names_the_own_county_saves_no_other_s_file(String lines) {
        assertThat(read(lines, "Sheet1", "x.xls", "2012-04-02").reading().status())
                .isEqualTo(Reading.Status.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县3月项目进度（作废）.xlsx", "云岭县3月作废.xls", "云岭县3月表-已作废(1).csv", "3月项目进度撤回.xlsx"})
    void a_file_whose_name_ends_in_void_is_set_aside_and_says_so(String name) {
        Read r = Read.of(Paper.book("3月", "云岭县3月项目进度表" + ROWS), name);
        assertThat(r.findings()).containsExactly("skipped-sheet");
        assertThat(r.alarms()).hasSize(1);
        assertThat(r.reading().tables()).isEmpty();
        assertThat(r.reading().status()).isEqualTo(Reading.Status.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作废3月项目进度.xlsx",
                "撤回云岭县3月表.xlsx",
                "云岭县3月撤回重报.xlsx",
                "云岭县3月（原表作废，以此为准）.xlsx",
                "云岭县3月（以此为准，前表作废）.xlsx",
                "云岭县3月-旧表已作废.xlsx",
                "云岭县3月（上一份请撤回）.xlsx",
                "云岭县3月重报_原件作废(1).xlsx",
                "云岭县3月项目进度未作废.xlsx",
                "云岭县3月项目进度（勿作废）.xlsx",
                "关于云岭县3月原报送数据作废.xlsx",
                "云岭县3月项目进度（模板）.xlsx",
                "样表-云岭县3月.xlsx"
            })
    void a_file_that_takes_back_or_replaces_another_one_is_read(String name) {
        Read r = Read.of(Paper.book("3月", "云岭县3月项目进度表" + ROWS), name);
        assertThat(r.table().counts().accepted()).isEqualTo(1);
    }

    @Test
    void last_months_sheet_is_set_aside_where_this_months_has_a_table() {
        Read r = Read.of(Paper.book("上月", "4月项目进度表" + ROWS).and("本月", "4月项目进度表" + ROWS));
        assertThat(r.findings()).containsExactly("skipped-sheet");
        assertThat(r.table().sheet()).contains("本月");
        for (String other : List.of("上年结转项目", "去年开工", "草原表演艺术学校"))
            assertThat(Read.of(Paper.book("新开工", "4月项目进度表" + ROWS).and(other, "4月项目进度表" + ROWS.replace("甲", "乙")))
                            .findings())
                    .as(other)
                    .doesNotContain("skipped-sheet");
        Read alone = Read.of(Paper.book("说明", "本表按月报送").and("上月", "4月项目进度表" + ROWS));
        assertThat(alone.reading().tables()).hasSize(1);
    }

    @Test
    void a_hidden_sheet_is_set_aside_where_one_that_is_seen_has_a_table() {
        String older = "3月项目进度表" + ROWS.replace("100", "90");
        Read r = Read.of(Paper.hidden("Sheet0", older).and("Sheet1", "4月项目进度表" + ROWS));
        assertThat(r.findings()).containsExactly("skipped-sheet");
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.table().sheet()).contains("Sheet1");
        assertThat(r.reading().findings().get(0).sheet()).contains("Sheet0");
    }

    @Test
    void a_hidden_sheet_is_read_with_a_doubt_where_no_other_has_a_table() {
        Read r = Read.of(Paper.book("封面", "云岭县教体局报送").hiding("数据", "4月项目进度表" + ROWS));
        assertThat(r.reading().tables()).hasSize(1);
        assertThat(r.alarms()).containsExactly("inconsistent");
        Read lists = Read.of(Paper.book("4月", "项目进度表" + ROWS).hiding("填表说明", "1.按月报送"));
        assertThat(lists.reading().findings().get(0).message()).contains("填表说明");
    }

    @Test
    void a_hidden_sheet_of_a_form_that_no_other_has_is_read_with_a_doubt() {
        String schools = "4月招生情况表\n学校名称|招生任务|实际招生\n县职教中心|400|380\n";
        Read r =
                Read.of(Paper.book("4月", "4月项目进度表" + ROWS).hiding("招生", schools).hiding("旧的", "3月项目进度表" + ROWS));
        assertThat(r.reading().tables())
                .extracting(t -> t.sheet().orElseThrow())
                .containsExactly("4月", "招生");
        assertThat(r.findings()).containsExactlyInAnyOrder("inconsistent", "skipped-sheet");
    }

    @Test
    void a_hidden_sheet_that_is_no_form_is_set_aside() {
        Read r = Read.of(Paper.book("4月", "4月项目进度表" + ROWS).hiding("名单", "姓名|性别\n张三|男\n"));
        assertThat(r.findings()).containsExactly("skipped-sheet");
        assertThat(r.reading().tables()).hasSize(1);
    }

    @Test
    void sheets_that_say_so_are_set_aside() {
        Read r = Read.of(Paper.book("3月", "项目进度表" + ROWS)
                .and("作废", "项目进度表" + ROWS)
                .and("4月", "项目进度表（样表）" + ROWS)
                .and("填表说明", "1.按月报送\n2.不得空缺"));
        assertThat(r.findings()).containsExactly("skipped-sheet", "skipped-sheet", "skipped-sheet");
        assertThat(r.alarms()).isEmpty();
        assertThat(r.reading().tables()).hasSize(1);
        Read alone = Read.of(Paper.book("作废", "项目进度表" + ROWS));
        assertThat(alone.alarms()).containsExactly("skipped-sheet");
        assertThat(alone.reading().status()).isEqualTo(Reading.Status.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "作废",
                "（作废）",
                "此表作废",
                "此表已作废，不再使用",
                "原表，作废",
                "3月报表作废，以更正后的为准",
                "云岭县2012年3月项目进度表（作废）",
                "此表数据未核实，作废",
                "此表数据未核实作废",
                "本表未加盖公章作废",
                "已报新表，此表作废",
                "已报新表此表作废",
                "此表已更正作废",
                "数据不对作废",
                "未盖章作废",
                "请勿使用，此表已作废",
                "因数据不实，本表作废",
                "此表为原始数据，已作废",
                "未定稿样表",
                "云岭县4月前期项目情况 作废",
                "未开工项目统计 作废",
                "云岭县原有学校情况 作废",
                "备注：作废",
                "说明：本表作废"
            })
    void a_line_that_calls_the_table_void_sets_it_aside(String line) {
        Read r = Read.of(Paper.book("3月", "项目进度表（2012年3月）\n" + line + ROWS));
        assertThat(r.findings()).containsExactly("skipped-sheet");
        assertThat(r.reading().tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "备注：第3行作废",
                "备注：原3号表作废",
                "注：3号表作废",
                "填表说明：作废项目不列",
                "原报3月表作废，以此表为准",
                "上次报送的数据作废",
                "本表未作废",
                "请勿改动模板",
                "填报说明：请勿修改模板"
            })
    void a_line_that_calls_a_row_or_another_table_void_sets_none_aside(String line) {
        Read r = Read.of(Paper.book("3月", "项目进度表（2012年3月）\n" + line + ROWS));
        assertThat(r.findings()).isEmpty();
        assertThat(r.table().counts().accepted()).isEqualTo(1);
    }

    @Test
    void a_note_below_a_table_sets_the_next_one_not_aside() {
        Read r = Read.of(Paper.book("3月", """
                项目进度表（2012年3月）
                项目名称|总投资|形象进度
                甲楼|900|竣工
                备注：第3行作废
                招生情况表（2012年3月）
                学校名称|招生任务|实际招生
                一中|500|200"""));
        assertThat(r.reading().tables()).hasSize(2);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县|2012年3月", "云岭县|||2012年3月"})
    void a_line_over_the_table_that_comes_again_among_its_rows_is_no_row(String line) {
        Read r = Read.of(Paper.book(
                "Sheet1", "2012年3月项目进度表\n" + line + "\n项目名称|总投资|工程阶段|备注\n甲|100|开工\n" + line + "\n乙|200|竣工\n云岭县||开工\n"));
        assertThat(r.rows()).containsExactly(4, 6, 7);
        assertThat(r.table().counts().note()).isEqualTo(1);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（单位：亿元）", "单位：亿元", "单位|亿元", "|（单位：|亿元）", "续表", "（续表）", "云岭县", "（云岭县）"})
    void a_row_above_a_line_over_the_header_again_is_a_row(String line) {
        Read r = Read.of(Paper.book("Sheet1", """
                2012年3月项目进度表
                项目名称|总投资|工程阶段
                甲|1|开工
                %s
                项目名称|总投资|工程阶段
                乙|2|竣工
                """.formatted(line)));
        assertThat(r.row(0, 3)).containsEntry("project", "甲").containsEntry("total_investment", "1");
        int last = r.reading().tables().size() - 1;
        assertThat(r.row(last, 6))
                .containsEntry("project", "乙")
                .containsEntry("total_investment", line.contains("亿元") ? "20000" : "2");
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_row_of_data_that_stands_over_the_table_too_is_a_row() {
        String row = "甲校|中职|300|200\n";
        Read r = Read.of(
                Paper.book("Sheet1", "2012年3月招生情况表\n" + row + "学校名称|学校类别|招生任务|实际招生\n" + row + "乙校|中职|100|50\n"));
        assertThat(r.rows()).containsExactly(4, 5);
        assertThat(r.row(4)).containsEntry("school", "甲校").containsEntry("target", "300");
    }

    @Test
    void a_header_without_rows_is_empty_unless_it_says_that_nothing_changed() {
        Read empty = read("2012年3月项目进度表", "Sheet1", "x.xls", "2012-04-02");
        assertThat(empty.alarms()).isEmpty();
        Read none = Read.of(Paper.book("3月", "项目进度表\n序号|项目名称|总投资|工程阶段\n1\n2\n"));
        assertThat(none.findings()).containsExactly("empty-file");
        Read nil = Read.of(Paper.book("3月", "项目进度表\n序号|项目名称|总投资|工程阶段\n·|本月无变化\n"));
        assertThat(nil.findings()).isEmpty();
        assertThat(nil.table().nil()).isTrue();
        assertThat(nil.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
    }

    @Test
    void nothing_to_read_is_no_table() {
        Read r = Read.of(Paper.book("Sheet1", "姓名|电话\n张三|123\n"));
        assertThat(r.findings()).containsExactly("no-table");
    }

    @Test
    void a_file_that_cannot_be_read_is_answered() {
        Normaliser n = new Normaliser(CampaignFiles.shipped());
        Source s = new Source("x.xls", "", Optional.of("yunling"), Optional.empty(), LocalDate.of(2012, 4, 2));
        assertThat(n.refuse(s, new UnreadableException(UnreadableException.Reason.ENCRYPTED, ""))
                        .findings())
                .extracting(f -> f.code().id())
                .containsExactly("encrypted-file");
    }

    @Test
    void a_smaller_place_that_is_called_like_another_county_is_not_that_county() {
        Read r = Read.of(Paper.text("云岭县2012年4月项目进度表\n填报单位：石桥镇中心校" + ROWS));
        assertThat(r.table().county()).contains("yunling");
        assertThat(r.findings()).isEmpty();
        assertThat(Read.of(Paper.text("石桥2012年4月项目进度表" + ROWS)).findings()).containsExactly("county-mismatch A1");
    }

    @Test
    void words_of_no_change_before_more_words_are_no_row_where_they_stand_alone() {
        Read nil = Read.of(Paper.book("3月", "项目进度表\n序号|项目名称|总投资|工程阶段\n1|本月无进展，同2月\n"));
        assertThat(nil.table().nil()).isTrue();
        assertThat(nil.table().rows()).isEmpty();
        Read row = Read.of(Paper.book("3月", "项目进度表\n序号|项目名称|总投资|工程阶段\n1|零报告系统建设|100|开工\n"));
        assertThat(row.table().nil()).isFalse();
        assertThat(row.row(3)).containsEntry("project", "零报告系统建设");
    }

    @Test
    void a_sheet_with_a_header_alone_is_said_to_have_no_rows() {
        Read r = Read.of(Paper.book("3月", "项目进度表" + ROWS).and("4月", "项目进度表\n项目名称|总投资|工程阶段\n"));
        assertThat(r.findings()).containsExactly("skipped-sheet");
        assertThat(r.reading().findings().get(0).message()).contains("没有数据行");
    }
}
