package org.taizhang.normalise.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;

class EnglishPeriodsTest {
    private static final Language ENGLISH =
            CampaignFiles.load(Path.of("examples/school-census")).language();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Roof repairs 03/2024 | 2024-03",
                "roofs_03-2024 | 2024-03",
                "Roof repairs as of 3/15/2024 | 2024-03",
                "Roof repairs as of 15.03.2024 | 2024-03",
                "Roof repairs 1/2024 - 3/2024 | 2024-03",
                "Roof repairs 01.01.2024-03.31.2024 | 2024-03",
                "Roof repairs 2024-03-15 | 2024-03",
                "Table 3-2024 | ",
                "School year 2023/2024 | ",
            })
    void figures_with_the_year_last_name_a_period(String text, String period) {
        assertThat(said(text, Period.Kind.MONTH)).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Roof repairs Jan-Feb | 2024-02",
                "Roof repairs Jan–Feb 2024 | 2024-02",
                "Roof repairs Jan - Feb 2023 | 2023-02",
                "roofs_Jan-Feb | 2024-02",
                "Roof repairs January to March | 2024-03",
                "Roof repairs from January until March 2024 | 2024-03",
                "Roof repairs Nov 2023 - Jan 2024 | 2024-01",
                "Roof repairs Nov.-Dec. 2023 | 2023-12",
                "Roof repairs Jan/Feb 2024 | 2024-02",
                "Roof repairs Jan & Feb 2024 | 2024-02",
                "Roof repairs January and February 2024 | 2024-02",
                "Roof repairs Jan through Mar 2024 | 2024-03",
                "Roof repairs Jan 1 - Feb 28 | 2024-02",
                "Roof repairs 1 January to 28 February 2024 | 2024-02",
                "Roof repairs 1 - 29 February 2024 | 2024-02",
                "Roof repairs January 1st to February 29th, 2024 | 2024-02",
                "Roof repairs to end of March | 2024-03",
                "RoofsJanFeb | ",
            })
    void a_range_of_months_means_its_end(String text, String period) {
        assertThat(said(text, Period.Kind.MONTH)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03", "2024-Q1", "2024-Q4", "2024-H1", "2024-H2", "2024"})
    void a_title_in_words_is_read_back(String period) {
        Period told = Period.parse(period).orElseThrow();
        assertThat(said("Ashford County " + ENGLISH.period(told) + " School census", told.kind()))
                .isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"Spring term 2024, 2024-H1", "Autumn term of 2023, 2023-H2", "Autumn term, "})
    void a_term_is_a_half_of_the_year_that_stands_with_it(String text, String period) {
        assertThat(said(text, Period.Kind.HALF_YEAR)).isEqualTo(period);
    }

    private static String said(String text, Period.Kind kind) {
        return new TimeMentions(ENGLISH, new TimeWords(ENGLISH))
                .in(text, kind)
                .map(m -> m.as(kind, YearMonth.of(2024, 4)).toString())
                .orElse(null);
    }
}
