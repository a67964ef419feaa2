package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @Property
    void what_is_written_is_read_again(
            @ForAll Period.Kind kind,
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 366) int n) {
        Period period = new Period(kind, year, 1 + n % kind.inYear(year));
        assertThat(Period.parse(period.toString())).contains(period);
    }

    @Property
    void text_that_is_no_period_is_none(@ForAll String text) {
        assertThat(Period.parse(text).isPresent())
                .isEqualTo(text.matches("[0-9]{4}(-(Q0?[1-4]|H0?[12]|0?[1-9]|1[0-2]))?"));
    }

    @Test
    void an_index_may_have_one_digit() {
        assertThat(Period.parse("2012-3")).contains(Period.month(2012, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "201",
                "20120",
                "2012-",
                "2012-Q",
                "2012-Q5",
                "2012-H3",
                "2012-13",
                "2012-0",
                "2012-003",
                "2012-W00",
                "2012-W53",
                "2012-02-30",
                "2012-13-01",
                "2012-03-T4",
                "2012-03-",
                "2012-03-011",
                "２０１２",
                "-201"
            })
    void what_is_none_is_refused(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Property
    void periods_of_a_kind_follow_each_other_without_a_gap(
            @ForAll Period.Kind kind,
            @ForAll @IntRange(min = 1, max = 9998) int year,
            @ForAll @IntRange(min = 1, max = 366) int n) {
        Period period = new Period(kind, year, 1 + n % kind.inYear(year));
        Period next = period.plus(1);
        assertThat(next.firstDay()).isEqualTo(period.lastDay().plusDays(1));
        assertThat(next.plus(-1)).isEqualTo(period);
        assertThat(next).isGreaterThan(period);
        assertThat(next.toString()).isGreaterThan(period.toString());
        assertThat(kind.of(period.firstDay())).isEqualTo(period);
        assertThat(kind.of(period.lastDay())).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-W01, 2012-01-02, 2012-01-08",
        "2011-W52, 2011-12-26, 2012-01-01",
        "2015-W53, 2015-12-28, 2016-01-03",
        "2012-02-T3, 2012-02-21, 2012-02-29",
        "2012-03-T1, 2012-03-01, 2012-03-10",
        "2012-12-31, 2012-12-31, 2012-12-31"
    })
    void short_ones_have_their_days(String text, String first, String last) {
        Period period = Period.parse(text).orElseThrow();
        assertThat(period).hasToString(text);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
    }

    @Test
    void a_week_lies_in_the_month_of_its_thursday() {
        assertThat(Period.parse("2012-W05").orElseThrow().lastMonth()).hasToString("2012-02");
        assertThat(Period.parse("2012-W09").orElseThrow().lastMonth()).hasToString("2012-03");
        assertThat(Period.parse("2012-W18").orElseThrow().lastMonth()).hasToString("2012-05");
        assertThat(Period.parse("2012-W26").orElseThrow().lastMonth()).hasToString("2012-06");
    }

    @Test
    void the_longer_one_of_two_that_end_together_is_later() {
        assertThat(Period.parse("2012").orElseThrow())
                .isGreaterThan(Period.parse("2012-H2").orElseThrow());
        assertThat(Period.parse("2012-12").orElseThrow())
                .isLessThan(Period.parse("2012-Q4").orElseThrow())
                .isGreaterThan(Period.parse("2012-11").orElseThrow());
    }
}
