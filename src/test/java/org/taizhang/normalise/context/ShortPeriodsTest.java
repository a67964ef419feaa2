package org.taizhang.normalise.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;

/** Days, weeks and thirds of months in titles, lines and names. */
class ShortPeriodsTest {
    private static final LocalDate ARRIVAL = LocalDate.parse("2012-03-20");
    private static final Language CHINESE = CampaignFiles.load(Path.of(".")).language();
    private static final Language ENGLISH =
            CampaignFiles.load(Path.of("examples/school-census")).language();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEK | 云岭县职业学校建设周报（2012年第11周） | 2012-W11",
                "WEEK | 云岭县2012年第十一周工作情况 | 2012-W11",
                "WEEK | 第 11 周 | 2012-W11",
                "WEEK | 第50周 | 2011-W50",
                "WEEK | 2012年3月12日—3月18日 | 2012-W11",
                "WEEK | 2012年3月12日至18日 | 2012-W11",
                "WEEK | 周报(3.12-3.18) | 2012-W11",
                "WEEK | 3.12-18周报 | 2012-W11",
                "WEEK | 项目周报（20120312-20120318） | 2012-W11",
                "WEEK | 2012-03-12~2012-03-18 | 2012-W11",
                "WEEK | 12月26日-1月1日 | 2011-W52",
                "WEEK | 2011年12月26日-2012年1月1日 | 2011-W52",
                "WEEK | 2012年第12周（3月12日—3月18日） | 2012-W11",
                "WEEK | 3月9日-3月15日 | 2012-W11",
                "WEEK | 2012年3月第2周 | 2012-W11",
                "WEEK | 截至2012年3月18日 | 2012-W11",
                "WEEK | 2012-W11 | 2012-W11",
                "WEEK | 学校创办10周年 |",
                "WEEK | 请于3月20日前报送 |",
                "WEEK | 2012年3月 |",
                "WEEK | 近一周进展 |",
                "WEEK | 3月18日周报 | 2012-W11",
                "TEN_DAYS | 云岭县3月上旬旬报 | 2012-03-T1",
                "TEN_DAYS | 2012年2月下旬 | 2012-02-T3",
                "TEN_DAYS | 2012年3月11日-20日 | 2012-03-T2",
                "TEN_DAYS | 12月中旬 | 2011-12-T2",
                "WEEK | 2012年3月项目周报（第2周） | 2012-W11",
                "WEEK | 2012年3月项目周报（第11周） | 2012-W11",
                "WEEK | 2012年2月第5周 |",
                "WEEK | 1月1日至3月18日 | 2012-W11",
                "WEEK | 统计时段3月11日18时至3月18日18时 | 2012-W11",
                "WEEK | 2011年度项目周报（12月26日至1月1日） | 2011-W52",
                "TEN_DAYS | 3月中职学校项目建设旬报（3月1日至10日） | 2012-03-T1",
                "TEN_DAYS | 3月中职学校项目建设旬报 |",
                "TEN_DAYS | 4月底前开工项目旬报（3月上旬） | 2012-03-T1",
                "TEN_DAYS | 2012年2月项目旬报（上旬） | 2012-02-T1",
                "DAY | 3月15日18时至3月16日18时 | 2012-03-16",
                "DAY | 2012年3月15日 | 2012-03-15",
                "DAY | 疫情日报（3月15日） | 2012-03-15",
                "DAY | 日报(3.15) | 2012-03-15",
                "DAY | 截至3月15日24时 | 2012-03-15",
                "DAY | 二〇一二年三月十五日 | 2012-03-15",
                "DAY | 日报20120315 | 2012-03-15",
                "DAY | 12月31日 | 2011-12-31",
                "DAY | 2012年2月30日 |",
                "DAY | 2012年3月 |"
            })
    void what_chinese_offices_write_is_understood(Period.Kind kind, String text, String period) {
        assertThat(said(CHINESE, text, kind)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEEK | Weekly report, week 11 of 2012 | 2012-W11",
                "WEEK | Week No. 11, 2012 | 2012-W11",
                "WEEK | Wk 11 | 2012-W11",
                "WEEK | Report W11 | 2012-W11",
                "WEEK | 12-18 March 2012 | 2012-W11",
                "WEEK | 12th to 18th March 2012 | 2012-W11",
                "WEEK | 12 March - 18 March 2012 | 2012-W11",
                "WEEK | March 12 to 18, 2012 | 2012-W11",
                "WEEK | March 12-18 | 2012-W11",
                "WEEK | 26 December 2011 to 1 January 2012 | 2011-W52",
                "WEEK | 03/12/2012 - 03/18/2012 | 2012-W11",
                "WEEK | week ending 18 March 2012 | 2012-W11",
                "WEEK | new 11 bed ward |",
                "WEEK | 2nd week of March 2012 | 2012-W11",
                "WEEK | 12/03/12 to 18/03/12 |",
                "TEN_DAYS | late February 2012 | 2012-02-T3",
                "TEN_DAYS | 11-20 March 2012 | 2012-03-T2",
                "DAY | 15 March 2012 | 2012-03-15",
                "DAY | Thursday, March 15th, 2012 | 2012-03-15",
                "DAY | daily-report_2012-03-15 | 2012-03-15",
                "DAY | 03/15/2012 | 2012-03-15"
            })
    void what_english_offices_write_is_understood(Period.Kind kind, String text, String period) {
        assertThat(said(ENGLISH, text, kind)).isEqualTo(period);
    }

    @Property
    void a_title_in_words_is_read_back(@ForAll @IntRange(min = 0, max = 3000) int days, @ForAll boolean chinese) {
        Language language = chinese ? CHINESE : ENGLISH;
        LocalDate day = LocalDate.parse("2009-01-01").plusDays(days);
        for (Period.Kind kind : Period.Kind.values()) {
            if (!kind.isShort()) continue;
            Period period = kind.of(day);
            assertThat(said(language, language.period(period), kind)).isEqualTo(period.toString());
        }
    }

    private static String said(Language language, String text, Period.Kind kind) {
        TimeWords times = new TimeWords(language);
        TimeMentions mentions = new TimeMentions(language, times);
        OptionalInt year = mentions.loneYear(text);
        OptionalInt month = mentions.in(text, Period.Kind.MONTH).stream()
                .mapToInt(TimeMention::month)
                .findFirst();
        return new ShortPeriods(language, times)
                .in(Labels.plain(text), kind, year, month, ARRIVAL).stream()
                        .findFirst()
                        .map(t -> t.period().toString())
                        .orElse(null);
    }
}
