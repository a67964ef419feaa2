package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011-10-15T16:00:00.000Z | 2011-10-16",
                "2011-10-15T16:00Z | 2011-10-16",
                "2011-10-16T00:00:00.000+08:00 | 2011-10-16",
                "2011-10-16 00:00:00+0800 | 2011-10-16",
                "2011-10-16 00:00:00 +08 | 2011-10-16",
                "2011-10-16T00:00:00Z | 2011-10-16",
                "2011-10-16T00:00:00+09:00 | 2011-10-16",
                "2011-10-16T10:30:00+08:00 | 2011-10-16",
                "2011-10-15T20:30:00Z | 2011-10-16 approximate",
                "2011-02-30T16:00:00Z | impossible-date -> 2011-02-28",
                "0000-00-00 | ''",
                "0000-00-00 00:00:00 | ''",
                "0000/00/00 | ''",
                "2012-00-00 | impossible-date -> 2012-01",
            })
    void a_moment_is_a_day_of_the_campaigns_time_zone(String written, String expected) {
        assertThat(Cells.said(written, "actual_start")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"NULL", "null", "NaN", "nan", "NaT", "None", "\\N"})
    void what_programs_write_for_nothing_is_nothing(String nothing) {
        assertThat(Cells.said(nothing, "actual_start")).isEmpty();
        assertThat(Cells.said(nothing, "total_investment")).isEmpty();
        assertThat(Cells.said(nothing, "note")).isEmpty();
        assertThat(Cells.said(nothing, "stage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NULL值", "Nan Wang", "None of it"})
    void words_with_more_around_them_are_text(String text) {
        assertThat(Cells.said(text, "note")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012.4.30 | 2012-04-30",
                "2012-04-30 | 2012-04-30",
                "2012/4/30 | 2012-04-30",
                "2012．4．30 | 2012-04-30",
                "2012。4。30 | 2012-04-30",
                "2012、4、30 | 2012-04-30",
                "2012 4 30 | 2012-04-30",
                "2012年4月30日 | 2012-04-30",
                "2012 年 4 月 30 日 | 2012-04-30",
                "2012年4月30号 | 2012-04-30",
                "2012年4月30 | 2012-04-30",
                "2012年4.30 | 2012-04-30",
                "2012-04-30 00:00:00 | 2012-04-30",
                "2012-04-30T00:00:00 | 2012-04-30",
                "2012/4/30 0:00 | 2012-04-30",
                "2012.4.30。 | 2012-04-30",
                "20120430 | 2012-04-30",
                "120430 | 2012-04-30",
                "12.4.30 | 2012-04-30",
                "12年4月30日 | 2012-04-30",
                "２０１２年４月３０日 | 2012-04-30",
                "二〇一二年四月三十日 | 2012-04-30",
                "二○一二年四月三十日 | 2012-04-30",
                "二零一二年四月三十日 | 2012-04-30",
                "二O一二年四月三十日 | 2012-04-30",
                "二o一二年四月三十日 | 2012-04-30",
                "二0一二年四月三十日 | 2012-04-30",
                "二〇一二年〇四月二十五日 | 2012-04-25",
                "〇九年四月三十日 | 2009-04-30",
                "二〇一一年十二月廿五日 | 2011-12-25",
                "二〇一二年十月一日 | 2012-10-01",
                "2012年4月30日竣工 | 2012-04-30",
                "2012年4月30日（星期一） | 2012-04-30",
                "2012/04/30 周一 | 2012-04-30",
                "2012,4,30 | 2012-04-30",
                "30-Apr-2012 | 2012-04-30",
                "30/4/2012 | 2012-04-30",
                "4/30/2012 | 2012-04-30",
                "2012/4 | 2012-04",
                "04/2012 | 2012-04",
                "2012-04 | 2012-04",
                "2012.4 | 2012-04",
                "2012.10 | 2012-10",
                "2012.1 | 2012-01",
                "2012.4月 | 2012-04",
                "201204 | 2012-04",
                "2012年4月 | 2012-04",
                "2012年4月份 | 2012-04",
                "‘12年4月 | 2012-04",
                "'12年4月' | 2012-04",
                "二〇一二年四月 | 2012-04",
                "2012年元月 | 2012-01",
                "预计2013年6月 | 2013-06",
                "2013年6月（暂定） | 2013-06",
                "推迟至2013年6月 | 2013-06",
                "已于2011年10月18日开工 | 2011-10-18",
                "明年6月 | 2013-06",
                "2012 | 2012",
                "2012年 | 2012",
                "4月30日 | 2012-04-30",
                "4.30 | 2012-04-30",
                "5月 | 2012-05",
                "元月 | 2012-01",
                "13.6 | 2013-06",
            })
    void a_date_keeps_the_precision_it_was_written_with(String text, String iso) {
        assertThat(Cells.said(text, "planned_start")).as(text).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012年4月底 | 2012-04-30",
                "2012年4月底前 | 2012-04-30",
                "2012年4月末 | 2012-04-30",
                "2012.4月底 | 2012-04-30",
                "2012年2月底 | 2012-02-29",
                "四月底 | 2012-04-30",
                "4月上旬 | 2012-04-10",
                "4月中旬 | 2012-04-20",
                "2012年4月下旬 | 2012-04-30",
                "4月初 | 2012-04-10",
                "2012年底 | 2012-12-31",
                "2012年年底 | 2012-12-31",
                "年底前 | 2012-12-31",
                "今年底 | 2012-12-31",
                "2012年国庆节前 | 2012-10-01",
                "国庆节前 | 2012-10-01",
                "2013年元旦前 | 2013-01-01",
                "2012年秋季开学前 | 2012-09-01",
                "2012年上半年 | 2012-06-30",
                "上半年 | 2012-06-30",
                "2012年一季度末 | 2012-03-31",
                "2012年第三季度 | 2012-09-30",
                "6月30日前 | 2012-06-30",
                "5.1前 | 2012-05-01",
                "2012年五一前 | 2012-05-01",
                "五一前 | 2012-05-01",
                "最迟2012年6月底前 | 2012-06-30",
                "最晚于2012年6月底 | 2012-06-30",
                "约2012年4月 | 2012-04",
                "2013年6月底竣工 | 2013-06-30",
                "计划2013年6月底竣工 | 2013-06-30",
                "41029 | 2012-04-30",
            })
    void a_part_of_a_month_is_its_last_day_and_said_to_be_about(String text, String iso) {
        assertThat(Cells.said(text, "planned_completion")).as(text).isEqualTo(iso + " approximate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-02-30 | impossible-date -> 2012-02-29",
                "2012年2月30日 | impossible-date -> 2012-02-29",
                "2012年0月 | impossible-date -> 2012-01",
                "2012-13 | impossible-date -> 2012-12",
                "2012.4.31 | impossible-date -> 2012-04-30",
                "4月31日 | impossible-date -> 2012-04-30",
                "20120431 | impossible-date -> 2012-04-30",
                "2012.11-2013.6 | not-a-date -> 2012-11 或 2013-06",
                "2011.10-2013.6 | not-a-date -> 2011-10 或 2013-06",
                "2011年10月至2013年6月 | not-a-date -> 2011-10 或 2013-06",
                "2011-2013 | not-a-date -> 2011 或 2013",
                "12.4 | not-a-date -> 2012-04 或 2012-12-04",
                "4/5/2012 | not-a-date -> 2012-04-05 或 2012-05-04",
                "待定 | not-a-date",
                "未定 | not-a-date",
                "视资金情况 | not-a-date",
                "已开工 | not-a-date",
                "2012年3月已开工 | not-a-date",
                "25日13:34 | not-a-date",
                "今晚8点 | not-a-date",
                "2O12年4月 | not-a-date",
                "30日 | not-a-date",
                "2102-04-30 | not-a-date",
                "0012-04-30 | not-a-date",
                "99999 | not-a-date",
                "300 | not-a-date",
                "#REF! | not-a-date",
            })
    void what_is_no_date_is_refused_with_what_was_likely_meant(String text, String said) {
        assertThat(Cells.said(text, "planned_start")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2011.1 | not-a-date -> 2011-01 或 2011-10",
                "2012.1 | not-a-date -> 2012-01 或 2012-10",
                "2012.11 | 2012-11",
                "2012.12 | 2012-12",
                "2012.3 | 2012-03",
                "2012.2 | 2012-02",
                "2012.01 | 2012-01",
                "2012 | 2012",
                "201204 | 2012-04",
                "20120430 | 2012-04-30",
                "41029 | 2012-04-30 approximate",
                "41029.5 | 2012-04-30 approximate",
                "4.3 | not-a-date -> 2012-04-03 或 2012-04-30",
                "4.25 | 2012-04-25",
                "0.042 | not-a-date",
                "5 | not-a-date",
            })
    void a_number_is_a_date_unless_its_zero_may_be_lost(String number, String said) {
        assertThat(planned(Cells.number(number))).isEqualTo(said);
    }

    @Test
    void two_decimals_shown_keep_the_zero() {
        assertThat(planned(Cells.formatted("2012.1", "0.00"))).isEqualTo("2012-10");
        assertThat(planned(Cells.formatted("2012.1", "0.0"))).startsWith("not-a-date");
    }

    @Test
    void a_day_is_read_as_its_format_shows_it() {
        assertThat(planned(Cells.day("2012-04-30T00:00", "yyyy/m/d"))).isEqualTo("2012-04-30");
        assertThat(planned(Cells.day("2012-04-01T00:00", "yyyy\"年\"m\"月\""))).isEqualTo("2012-04");
        assertThat(planned(Cells.day("2012-04-01T00:00", "[$-804]yyyy\"年\"m\"月\"d\"日\"")))
                .isEqualTo("2012-04-01");
        assertThat(planned(Cells.day("2012-01-01T00:00", "yyyy\"年\""))).isEqualTo("2012");
        assertThat(planned(Cells.day("2012-04-01T00:00", "yyyy"))).isEqualTo("2012-04");
        assertThat(planned(Cells.day("2012-04-30T00:00", "yyyy-mm"))).isEqualTo("2012-04-30");
        assertThat(planned(Cells.day("2012-04-30T13:34", "yyyy-mm-dd h:mm"))).isEqualTo("2012-04-30");
    }

    @Test
    void a_time_of_day_is_no_date() {
        assertThat(planned(Cells.day("1899-12-31T01:01", "h:mm"))).isEqualTo("not-a-date");
        assertThat(planned(Cells.day("1899-12-30T01:01", "h:mm"))).isEqualTo("not-a-date");
        assertThat(planned(Cells.of(Cell.Kind.DATE, "1900-01-00"))).isEqualTo("not-a-date");
        assertThat(planned(Cells.of(Cell.Kind.BOOLEAN, "TRUE"))).isEqualTo("not-a-date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3月15日 | 2012-03-15",
                "3月 | 2012-03",
                "4月30日 | 2011-04-30",
                "11月 | 2011-11",
                "12月底 | 2011-12-31 approximate",
                "去年10月 | 2011-10",
                "2012.6.30 | 2012-06-30 inconsistent",
                "2012.4.2 | 2012-04-02",
                "计划2012年4月 | not-a-date",
                "推迟至2012年4月 | not-a-date",
                "已于3月15日正式开工 | 2012-03-15",
            })
    void what_has_happened_is_the_latest_such_day_not_after_the_report(String text, String said) {
        assertThat(Cells.said(text, "actual_start")).as(text).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-01 | 2月底 | 2011-02-28 approximate",
                "2012-01 | 二月下旬 | 2011-02-28 approximate",
                "2012-02 | 2月底 | 2012-02-29 approximate",
                "2013-01 | 2月底 | 2012-02-29 approximate",
                "2013-01 | 4月底 | 2012-04-30 approximate",
                "2012-01 | 2月中旬 | 2011-02-20 approximate",
                "2012-01 | 2月28日 | 2011-02-28",
                "2012-01 | 2月29日 | impossible-date -> 2011-02-28",
            })
    void the_end_of_a_month_is_that_of_its_own_year(String period, String text, String said) {
        Period of = Period.parse(period).orElseThrow();
        assertThat(Cells.said(Cells.read(Cell.text(0, text), Shipped.field("actual_start"), null, of)))
                .isEqualTo(said);
    }

    @Test
    void what_is_planned_lies_in_the_year_of_the_report() {
        assertThat(Cells.said("11月", "planned_start")).isEqualTo("2012-11");
        Cell cell = Cell.text(0, "4月30日");
        Period second = Period.parse("2011-H2").orElseThrow();
        assertThat(Cells.said(Cells.read(cell, Shipped.field("planned_start"), null, second)))
                .isEqualTo("2011-04-30");
        assertThat(Cells.said(Cells.read(cell, Shipped.field("actual_start"), null, second)))
                .isEqualTo("2011-04-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-02-30", "待定", "2011.10-2013.6"})
    void a_message_names_what_stands_there_and_the_way_out(String text) {
        String message = Cells.read(text, "planned_completion").doubts().get(0).message();
        assertThat(message).contains(text).doesNotContain("{").matches(".*(请|只能).*");
    }

    private static String planned(Cell cell) {
        return Cells.said(Cells.read(cell, Shipped.field("planned_start"), null, Shipped.MARCH));
    }

    @Test
    void a_serial_number_of_a_file_that_counts_from_1904_is_a_day_of_that_count() {
        Cell cell = new Cell(
                0,
                Cell.Kind.NUMBER,
                "39567",
                Optional.of(new BigDecimal("39567")),
                Optional.of(LocalDateTime.of(2012, 4, 30, 0, 0)),
                Optional.empty());
        assertThat(Cells.said(Cells.read(cell, Shipped.field("planned_completion"), null, Shipped.MARCH)))
                .isEqualTo("2012-04-30 approximate");
    }
}
