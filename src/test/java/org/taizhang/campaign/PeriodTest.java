package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @Property
    void what_is_written_is_read_again(
            @ForAll Period.Kind kind,
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 12) int n) {
        Period period = new Period(kind, year, 1 + n % (12 / kind.months()));
        assertThat(Period.parse(period.toString())).contains(period);
    }

    @Property
    void text_that_is_no_period_is_none(@ForAll String text) {
        assertThat(Period.parse(text).isPresent())
                .isEqualTo(text.matches("\\d{4}(-(Q0?[1-4]|H0?[12]|0?[1-9]|1[0-2]))?"));
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
                "２０１２",
                "-201"
            })
    void what_is_none_is_refused(String text) {
        assertThat(Period.parse(text)).isEmpty();
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
