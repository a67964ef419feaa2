package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternCheckTest {
    @TempDir
    Path home;

    private CampaignFolder city(String code, String key, String pattern) throws IOException {
        return CampaignFolder.in(home)
                .change("campaign.yaml", "language: zh", "language: city")
                .with(
                        "languages/city.yaml",
                        "extends: zh\ncode: " + code + "\nmessages:\n  " + key + ": \"" + pattern + "\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "date.day; jj MMMM aaaa; a, j, which stand for nothing",
                "date.day; TT.MM.JJJJ; J, T, which",
                "date.day; dd.mm.yyyy; m, which",
                "date.day; DD.MM.YYYY; D, Y, which",
                "date.day; d de MMMM de y; e, which",
                "date.day; MMMM y; says not a day",
                "date.day; d MMMM; says not a year",
                "date.short; d.; says not a month",
                "date.month; dd.MM.y; d, which",
                "date.day; d MMMM y 'de; e, which",
                "date.day; dddd MMMM y; can't be understood",
                "date.day; d MMMM y #; can't be understood",
            })
    void a_pattern_that_says_no_date_is_named_at_the_start(String key, String pattern, String why) throws IOException {
        assertThat(city("fr", key, pattern).problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:4: messages." + key + ": The pattern \"" + pattern + "\"")
                .contains(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dd.MM.yyyy", "d 'de' MMMM 'de' y", "EEEE, d MMMM uuuu", "d. M. y", "y-MM-dd", "d MMMM y г."})
    void a_pattern_of_letters_that_say_a_date_is_let_be(String pattern) throws IOException {
        assertThat(city("fr", "date.day", pattern).load().language().messages()).containsEntry("date.day", pattern);
    }

    @Test
    void names_of_months_are_those_of_the_language() throws IOException {
        Language russian = city("ru", "date.day", "d MMMM y г.").load().language();
        assertThat(russian.day(LocalDate.of(2024, 3, 15))).isEqualTo("15 марта 2024 г.");
        Language month = city("ru", "date.month", "LLLL y").load().language();
        assertThat(month.period("2024-03")).isEqualTo("март 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"russian", "rus", "zh_CN", "Русский", "xx"})
    void a_code_that_is_no_language_s_is_named(String code) throws IOException {
        List<String> problems = city(code, "digest.yes", "da").problems();
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:2: code: There is no language \"" + code + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-TW", "pt-BR", "sr-Latn-RS", "yue", "en"})
    void a_code_of_a_language_is_let_be(String code) throws IOException {
        assertThat(city(code, "digest.yes", "da").load().language().code()).isEqualTo(code);
    }
}
