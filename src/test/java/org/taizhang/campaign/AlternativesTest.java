package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlternativesTest {
    @Test
    void a_word_without_choices_stands_for_itself() {
        assertThat(Alternatives.of("总投资")).containsExactly("总投资");
        assertThat(Alternatives.of("{year}年完成{months}")).containsExactly("{year}年完成{months}");
        assertThat(Alternatives.of("a|b")).containsExactly("a|b");
    }

    @Test
    void each_choice_is_made_in_turn_the_first_ones_first() {
        assertThat(Alternatives.of("{total|planned} cost{|s}"))
                .containsExactly("total cost", "total costs", "planned cost", "planned costs");
        assertThat(Alternatives.of("{|市定}招生{任务|计划}")).containsExactly("招生任务", "招生计划", "市定招生任务", "市定招生计划");
    }

    @Test
    void a_place_for_a_time_is_no_choice() {
        assertThat(Alternatives.of("市定{year}{任务|计划}")).containsExactly("市定{year}任务", "市定{year}计划");
    }

    @Test
    void a_lists_words_are_all_that_its_items_stand_for(@TempDir Path home) throws IOException {
        Form form = CampaignFolder.in(home)
                .change("forms/enrolment.yaml", "[学校, 校名", "[\"{本|全}校{|名}\", 学校, 校名")
                .load()
                .form("enrolment")
                .orElseThrow();
        assertThat(form.field("school").orElseThrow().synonyms()).startsWith("本校", "本校名", "全校", "全校名", "学校");
    }

    @Test
    void what_is_wrong_behind_one_is_told_at_its_own_line(@TempDir Path home) throws IOException {
        CampaignFolder folder =
                CampaignFolder.in(home).change("forms/enrolment.yaml", "[学校, 校名", "[\"{本|全}校{|名}\",\n 在校生, 校名");
        assertThat(folder.problems()).singleElement().asString().contains("forms/enrolment.yaml", "synonyms[", "在校生");
    }

    @Test
    void too_many_words_in_one_are_a_mistake(@TempDir Path home) throws IOException {
        String many = "{a|b|c|d|e|f|g|h|i|j}".repeat(4);
        CampaignFolder folder =
                CampaignFolder.in(home).change("forms/enrolment.yaml", "[学校, 校名", "[\"" + many + "\", 学校, 校名");
        assertThat(folder.problems()).singleElement().asString().contains("synonyms[0]", "2000 words");
    }
}
