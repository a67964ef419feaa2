package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.OwnForm;

/** Years and months that stand in a form's own titles and synonyms. */
class NamedYearsTest {
    private static final String WARDS = """
            name: own
            title: Ward facts
            period: year
            primaryKey: [ward]
            fields:
              - { name: ward, title: Ward }
              - { name: census, title: Population 2011, type: number, synonyms: [Number_Pupils_2015, 2011/Census] }
              - { name: later, title: Population 2021, type: number }
              - { name: people, title: People, type: number }
            """;

    private @TempDir Path home;

    @BeforeEach
    void setUp() {
        OwnForm.in(home, "2011", WARDS);
    }

    private Read of(String year, String header, String row) {
        return Read.ofOwn(Paper.book("Sheet1", header + "\n" + row + "\n"), "wards " + year + ".xlsx", home);
    }

    @ParameterizedTest
    @CsvSource({"2011", "2021", "2024", "2026"})
    void they_are_meant_as_they_stand_whatever_the_report_s_year(String year) {
        Read r = of(year, "Ward|Population 2011|Population 2021|People", "Birch|8891|9120|9200");
        assertThat(r.row(2))
                .containsEntry("census", "8891")
                .containsEntry("later", "9120")
                .containsEntry("people", "9200");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Number_Pupils_2015", "number_pupils_2015", "Population 2011:", "population  2011"})
    void synonyms_too_and_however_they_are_spelled(String header) {
        assertThat(of("2024", "Ward|" + header + "|People", "Birch|8891|9200").row(2))
                .containsEntry("census", "8891");
    }

    @Test
    void a_year_over_a_leaf_may_be_named_too() {
        assertThat(of("2024", "Ward|2011|People\n∥|Census|∥", "Birch|8891|9200").row(3))
                .containsEntry("census", "8891");
    }

    @ParameterizedTest
    @CsvSource({"People 2019", "Population 2019", "2019 People"})
    void any_other_year_is_that_of_the_numbers(String header) {
        Read r = of("2024", "Ward|" + header + "|Population 2021", "Birch|8891|9200");
        assertThat(r.row(2)).containsEntry("later", "9200").doesNotContainKey("people");
        assertThat(r.extras(2)).containsEntry(header, "8891");
    }

    @Test
    void the_report_s_own_is_still_left_aside() {
        assertThat(of("2024", "Ward|People 2024", "Birch|8891").row(2)).containsEntry("people", "8891");
    }
}
