package org.taizhang.normalise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.CampaignFiles;

class HeaderSpellingTest {
    private static final HeaderSpelling CHINESE = new Vocabulary(CampaignFiles.shipped()).spelling();
    private static final HeaderSpelling ENGLISH =
            new Vocabulary(CampaignFiles.load(Path.of("examples/school-census"))).spelling();

    @ParameterizedTest
    @CsvSource({
        "Spent January to April, spent{months}, 4, 0",
        "Spent Jan–Apr 2012, spent{months}, 4, 0",
        "Jan to Sept 2012 spent, {months}spent, 9, 0",
        "Spent in April 2012, spentin{month}, 4, 0",
        "Spent as of end of April, spent{until}, 4, 31",
        "Spent up to April 2012, spent{until}, 4, 31",
        "Enrolled by end of May, enrolledby{until}, 5, 31",
    })
    void months_that_letters_name_are_found_by_the_space_around_them(String header, String marked, int month, int day) {
        HeaderWords words = ENGLISH.of(header);
        assertThat(words.marked())
                .anySatisfy(m -> assertThat(m.replace("{year}", "")).isEqualTo(marked));
        assertThat(words.months()).containsExactly(month);
        assertThat(words.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "Spent as at 31/03/2024, spent, 3, 31",
        "Spent as at 31.3.24, spent, 3, 31",
        "Spent as of 05/04/2024, spent, 5, 4",
        "Spent as of 2024-03-31, spent, 3, 31",
        "Spent as at 31 March 2024, spent, 3, 31",
        "As at 5th April 2024 spent, spent, 4, 5",
        "'Spent as of March 31st, 2024', spent, 3, 31",
    })
    void a_day_up_to_which_is_counted_may_be_in_figures(String header, String bare, int month, int day) {
        HeaderWords words = ENGLISH.of(header);
        assertThat(words.bare()).contains(bare);
        assertThat(words.months()).containsExactly(month);
        assertThat(words.years()).containsExactly(2024);
        assertThat(words.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room 31/03/2024", "Spent as at 31/03", "Version 1.2.24", "Up to 3/4/2024/5"})
    void figures_without_such_a_word_or_a_year_are_no_day(String header) {
        assertThat(ENGLISH.of(header).bare()).noneMatch(b -> b.equals("room") || b.equals("spent") || b.isEmpty());
        assertThat(ENGLISH.of(header).months()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Area, sq.", "Item no.", "Owner’s share"})
    void a_synonym_is_spelled_as_its_header_is(String written) {
        assertThat(ENGLISH.of(written).marked()).contains(ENGLISH.key(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maintenance", "Marketing", "Decision", "Mayor's target", "Octagon", "Spent to date"})
    void no_month_is_found_within_a_word(String header) {
        assertThat(ENGLISH.of(header).months()).isEmpty();
        assertThat(ENGLISH.of(header).marked()).noneMatch(m -> m.contains("{"));
    }

    @Test
    void the_header_as_it_is_written_counts_beside_the_one_with_marks() {
        assertThat(ENGLISH.of("Beds in April").first()).isEqualTo("bedsinapril");
        assertThat(ENGLISH.of("April beds (\uE011)").first()).doesNotContain("\uE011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"实际招生¹", "实际招生▼", "↑实际招生", "实际招生②", "实际招生↕", "*实际招生"})
    void marks_of_notes_and_of_sorting_are_no_part_of_a_header(String header) {
        assertThat(CHINESE.of(header).bare()).contains("实际招生");
    }

    @Test
    void a_raised_figure_behind_a_letter_is_a_units_power() {
        assertThat(CHINESE.of("建筑面积（m²）").unit()).contains("m2");
        assertThat(CHINESE.of("建筑面积m²").unit()).contains("m2");
    }
}
