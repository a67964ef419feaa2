package org.taizhang.normalise.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowWordsTest {
    @Test
    void of_no_words_none_is_any_not_even_an_empty_text() {
        assertThat("").doesNotMatch(RowWords.any(List.of()));
        assertThat("7").doesNotMatch(RowWords.any(List.of()));
    }

    @Test
    void a_place_for_a_number_takes_figures_alone() {
        String any = RowWords.any(List.of("第{n}栏", "{n} of"));
        assertThat("第12栏").matches(any);
        assertThat("7of").matches(any);
        assertThat("第栏").doesNotMatch(any);
        assertThat("").doesNotMatch(any);
    }
}
