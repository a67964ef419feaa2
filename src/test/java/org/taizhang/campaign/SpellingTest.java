package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Val-d’Aurore", "Val-d‘Aurore", "Val‑dʼAurore", "Val‐d´Aurore", "VAL−D`AURORE", "val-d＇aurore"})
    void apostrophes_and_hyphens_of_print_are_those_of_the_keyboard(String written) {
        assertThat(Spelling.of(written)).isEqualTo("val-d'aurore");
    }

    @ParameterizedTest
    @CsvSource({"−5, −5", "1−4, 1−4", "1–4月, 1–4月", "a−, a−"})
    void a_minus_sign_and_a_dash_stay_what_they_are(String written, String spelled) {
        assertThat(Spelling.of(written)).isEqualTo(spelled);
    }

    @ParameterizedTest
    @CsvSource({"O’Brien School, o’brienschool", "O'Brien School, o'brienschool", "Ａ区 一中, a区一中", "A`b, a`b"})
    void a_key_is_stored_as_it_always_was(String written, String stored) {
        assertThat(Spelling.exact(written)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({"٢٠٢٤, 2024", "۱۴, 14", "मार्च २०१२, मार्च2012", "１２, 12", "第①批, 第1批"})
    void digits_of_other_scripts_are_those_of_the_keyboard(String written, String spelled) {
        assertThat(Spelling.of(written)).isEqualTo(spelled);
    }
}
