package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageCheckTest {
    private CampaignFolder folder;

    @BeforeEach
    void copy(@TempDir Path home) throws IOException {
        folder = CampaignFolder.in(home).change("campaign.yaml", "language: zh", "language: city");
    }

    private CampaignFolder saying(String... sentences) throws IOException {
        return folder.with(
                "languages/city.yaml",
                "extends: zh\ncode: zh-CN\nmessages:\n  " + String.join("\n  ", sentences) + "\n");
    }

    private List<String> problems(String... sentences) throws IOException {
        return saying(sentences).problems().stream()
                .filter(p -> p.startsWith("campaign/languages/"))
                .toList();
    }

    @Test
    void a_sentence_of_a_key_that_is_never_said_is_named_with_the_nearest() throws IOException {
        assertThat(problems("digest.yes: si", "digest.atention: Mira"))
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:5: messages.digest.atention: No sentence of this key")
                .endsWith("Did you mean \"digest.attention\"?");
    }

    @Test
    void what_nothing_is_put_in_for_is_named_with_the_nearest() throws IOException {
        assertThat(problems("digest.as_of: \"A {dia}\"", "digest.todo.quality: \"{n} {n:error|errores} {why}\""))
                .satisfiesExactly(
                        p -> assertThat(p)
                                .startsWith("campaign/languages/city.yaml:4: messages.digest.as_of: Nothing is put in")
                                .contains("{dia}", "known are {day}."),
                        p -> assertThat(p)
                                .startsWith("campaign/languages/city.yaml:5: ")
                                .contains("{why}", "{n}"));
    }

    @Test
    void a_sentence_may_leave_a_place_out_and_a_key_may_be_left_over() throws IOException {
        Language language = saying("digest.source: \"{file}, fila {row}\"", "formerly.said.somewhere: ya no")
                .load()
                .language();
        assertThat(language.messages()).containsEntry("digest.source", "{file}, fila {row}");
    }

    @Test
    void a_whole_file_is_held_against_the_shipped_sentences_too() throws IOException {
        folder.change("campaign.yaml", "language: city", "language: zh")
                .change("languages/zh.yaml", "digest.as_of: \"截至{day}\"", "digest.as_of: \"截至{days}\"");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("messages.digest.as_of: ")
                .endsWith("Did you mean \"{day}\"?");
    }

    @Test
    void role_names_and_keys_of_ones_own_may_stand_anywhere() throws IOException {
        folder.with("languages/city.yaml", """
                extends: zh
                messages:
                  own.greeting: "你好，{name}"
                  digest.yes: "{projects.items}是"
                  digest.figure.teachers: 教师
                  projects.investedThisYear: 今年投资
                """);
        assertThat(folder.load().language().messages()).containsEntry("digest.yes", "项目是");
    }
}
