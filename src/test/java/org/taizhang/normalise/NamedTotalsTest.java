package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.OwnForm;

/** Totals whose name begins with the word for them, and says of what they are. */
class NamedTotalsTest {
    private static final String SCHOOLS = """
            name: own
            title: Registers
            noun: [school, schools]
            period: year
            primaryKey: [name]
            fields:
              - { name: name, title: Name }
              - { name: pupils, title: Pupils, type: number }
              - { name: ward, title: Wards, type: number }
            """;

    private static final String VOTES = """
            name: own
            title: Results
            noun: [result, results]
            period: year
            primaryKey: [precinct, candidate]
            fields:
              - { name: precinct, title: Precinct }
              - { name: party, title: Party }
              - { name: candidate, title: Candidate }
              - { name: votes, title: Votes, type: number }
            """;

    private @TempDir Path home;

    private Read schools(String rows) {
        return read(SCHOOLS, "Name|Pupils|Wards\n" + rows);
    }

    private Read votes(String rows) {
        return read(VOTES, "Precinct|Party|Candidate|Votes\n" + rows);
    }

    private Read read(String form, String lines) {
        OwnForm.in(home, "2015", form);
        return Read.ofOwn(Paper.book("Sheet1", lines + "\n"), "2015.xlsx", home);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total Schools",
                "Total pupils",
                "Total for county",
                "Totals for Ashford",
                "Total (all schools)",
                "Total, all schools",
                "TOTAL NUMBER OF PUPILS",
                "Grand total schools"
            })
    void nothing_but_a_noun_behind_the_word_makes_a_total(String name) {
        Read right = schools("Ash|100|5\nBirch|200|10\n" + name + "|300|15");
        assertThat(right.rows()).containsExactly(2, 3);
        assertThat(right.findings()).isEmpty();
        Read wrong = schools("Ash|100|5\nBirch|200|10\n" + name + "|310|15");
        assertThat(wrong.rows()).containsExactly(2, 3);
        assertThat(wrong.findings()).containsExactly("total-mismatch B4");
    }

    @Test
    void how_many_rows_there_are_is_no_sum() {
        Read r = schools("Ash|100|5\nBirch|200|10\nTotal schools|2|");
        assertThat(r.rows()).containsExactly(2, 3);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total Fitness Centre", "Totally Free School", "Total Learning (Ashford)", "Total"})
    void other_names_are_totals_where_their_numbers_are_the_sums(String name) {
        assertThat(schools("Ash|100|5\nBirch|200|10\n" + name + "|300|15\n").rows())
                .hasSize(name.startsWith("Totally") ? 3 : 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total Fitness Centre|280|9", "Totally Free School|300|12", "Total Learning|12|1"})
    void and_else_rows_of_data(String row) {
        Read r = schools("Ash|100|5\nBirch|200|10\n" + row + "\nCedar|80|2");
        assertThat(r.rows()).containsExactly(2, 3, 4, 5);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void one_number_of_two_rows_may_agree_by_chance() {
        assertThat(schools("Ash|1|\nBirch|2|\nTotal Fitness|3|").rows()).containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Average", "Mean", "Median", "Averages"})
    void averages_are_neither_data_nor_sums(String name) {
        Read r = schools("Ash|100|5\nBirch|200|10\n" + name + "|150|7.5");
        assertThat(r.rows()).containsExactly(2, 3);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void in_a_long_table_it_closes_the_rows_since_the_last() {
        Read r = votes(
                "A1|DEM|Ann|5\nA1|DEM|Bob|1\nA1|DEM|Total Votes|6\nA2|DEM|Ann|7\nA2|DEM|Bob|2\nA2|DEM|Total Votes|9");
        assertThat(r.rows()).containsExactly(2, 3, 5, 6);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void at_its_end_it_is_of_the_rows_with_the_same_other_parts_of_the_key() {
        String rows = "A1|DEM|Ann|5\nA1|DEM|Bob|1\nA2|DEM|Ann|7\nA2|DEM|Bob|2\nTotal|DEM|Ann|12\nTotal|DEM|Bob|";
        Read right = votes(rows + "3");
        assertThat(right.rows()).containsExactly(2, 3, 4, 5);
        assertThat(right.findings()).isEmpty();
        Read wrong = votes(rows + "9");
        assertThat(wrong.findings()).containsExactly("total-mismatch D7");
        assertThat(wrong.reading().findings().get(0).suggestion()).contains("3");
    }

    @Test
    void a_total_of_what_has_no_rows_is_held_against_none() {
        assertThat(votes("A1|DEM|Ann|5\nA2|DEM|Ann|7\nTotal|DEM|Write-ins|3").findings())
                .isEmpty();
    }
}
