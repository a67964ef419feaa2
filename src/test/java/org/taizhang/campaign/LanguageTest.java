package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final Language CHINESE = CampaignFiles.shipped().language();
    private static final Language ENGLISH =
            CampaignFiles.load(Path.of("examples/school-census")).language();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,104.55 | £k | £2,104.55k",
                "1,430 | $k | $1,430k",
                "-3 | $m | -$3m",
                "86,000 | £ | £86,000",
                "12 | $000 | $12k",
                "350 | pupils | 350 pupils",
                "40 | m2 | 40 m2",
                "63.5 | % | 63.5%",
            })
    void a_number_stands_with_its_unit_as_people_write_it(String number, String unit, String written) {
        assertThat(ENGLISH.measured(number, unit)).isEqualTo(written);
    }

    @Test
    void in_chinese_a_unit_stands_behind_its_number() {
        assertThat(CHINESE.measured("8,600", "万元")).isEqualTo("8,600万元");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, 2024年3月, March 2024",
        "2024-Q1, 2024年第一季度, first quarter of 2024",
        "2024-H2, 2024年下半年, second half of 2024",
        "2024, 2024年, 2024"
    })
    void a_period_has_one_form_in_words(String period, String chinese, String english) {
        assertThat(CHINESE.period(period)).isEqualTo(chinese);
        assertThat(ENGLISH.period(Period.parse(period).orElseThrow())).isEqualTo(english);
    }

    @Test
    void a_day_has_one_form_in_words() {
        assertThat(CHINESE.day(LocalDate.of(2012, 6, 30))).isEqualTo("2012年6月30日");
        assertThat(ENGLISH.day(LocalDate.of(2012, 6, 30))).isEqualTo("30 June 2012");
    }

    @Test
    void one_row_is_not_several() {
        assertThat(ENGLISH.say("change.first", Map.of("n", "1"))).isEqualTo("first report, 1 row");
        assertThat(ENGLISH.say("change.first", Map.of("n", "2"))).isEqualTo("first report, 2 rows");
        assertThat(ENGLISH.say(
                        "outcome.partial", Map.of("accepted", "1", "rejected", "1", "errors", "1", "warnings", "2")))
                .startsWith("Accepted in part: 1 row counts, 1 row refused; 1 error, 2 doubtful.");
    }

    @Test
    void what_is_put_in_is_not_read_as_a_place_itself() {
        assertThat(ENGLISH.say("note.read", Map.of("raw", "{raw} {n}"))).isEqualTo("Read: {raw} {n}");
    }
}
