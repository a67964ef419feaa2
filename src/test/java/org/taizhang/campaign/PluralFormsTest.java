package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormsTest {
    @TempDir
    Path home;

    private CampaignFolder city(String code, String sentence) throws IOException {
        return CampaignFolder.in(home)
                .change("campaign.yaml", "language: zh", "language: city")
                .with(
                        "languages/city.yaml",
                        "extends: zh\ncode: " + code + "\nnumbers: { decimalPoint: [',', .] }\nmessages:\n"
                                + "  digest.todo.quality: \"" + sentence + "\"\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ru; a|b|c; 1; a",
                "ru; a|b|c; 21; a",
                "ru; a|b|c; 3; b",
                "ru; a|b|c; 11; c",
                "ru; a|b|c; 0; c",
                "ru; a|b|c; 2,5; c",
                "ru; a|b|c|d; 2,5; d",
                "pl; a|b|c; 21; c",
                "pl; a|b|c; 22; b",
                "cs; a|b|c; 2; b",
                "cs; a|b|c; 5; c",
                "cs; a|b|c|d; 5; c",
                "cs; a|b|c|d; 5,5; d",
                "ru; a|b; 21; b",
                "ru; a|b; 1; a",
                "en; a|b; 1; a",
                "en; a|b; 0; b",
                "ar; a|b|c|d|e|f; 0; a",
            })
    void the_form_of_a_word_goes_with_its_number(String code, String forms, String n, String said) throws IOException {
        Language language = city(code, "{n:" + forms + "}").load().language();
        assertThat(language.say("digest.todo.quality", Map.of("n", n))).isEqualTo(said);
    }

    @Test
    void forms_that_the_language_does_not_have_are_named() throws IOException {
        assertThat(city("en", "{n} {n:row|rows|rowses}").problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:5: messages.digest.todo.quality: There are 3 forms");
        assertThat(city("ru", "{n:a|b|c|d|e}").problems())
                .singleElement()
                .asString()
                .contains("There are 5 forms", "those for 1 | 2 | 0 | 1.5, or two");
    }
}
