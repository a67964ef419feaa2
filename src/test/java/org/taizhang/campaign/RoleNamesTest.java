package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleNamesTest {
    private static final Pattern OTHER_SUBJECT =
            Pattern.compile("(?i)vocation|enrol|tuition|workstation|pupil|student|invest|\\bprojects?\\b");

    private static final Pattern OTHER_CHINESE_SUBJECT = Pattern.compile("学校|招生|职普|中职|普高|教师|工位|学费|助学|奠基|封顶|开工|竣工|投资");

    @Test
    void sentences_call_things_what_the_campaign_s_forms_call_them() {
        Language language =
                CampaignFiles.load(Path.of("examples/school-census")).language();
        assertThat(language.say("digest.col.invested", Map.of())).isEqualTo("Spent");
        assertThat(language.say("digest.col.project", Map.of())).isEqualTo("School / Building");
        assertThat(language.say("digest.sheet.projects", Map.of())).isEqualTo("Roofs");
        assertThat(language.say("measure.stalled", Map.of())).isEqualTo("roofs standing still");
        assertThat(language.say("explain.started_share", Map.of()))
                .isEqualTo("The share of roofs whose Stage has reached “Under way”.");
    }

    @Test
    void no_english_sentence_speaks_of_another_subject() throws IOException {
        assertThat(sentences("en"))
                .allSatisfy((key, sentence) -> assertThat(sentence).as(key).doesNotContainPattern(OTHER_SUBJECT));
    }

    @Test
    void no_chinese_sentence_speaks_of_schools_or_of_the_shipped_forms_steps() throws IOException {
        assertThat(sentences("zh"))
                .allSatisfy(
                        (key, sentence) -> assertThat(sentence).as(key).doesNotContainPattern(OTHER_CHINESE_SUBJECT));
    }

    /** The sentences of a language without its own names of parts, and without what is put in. */
    private static Map<String, String> sentences(String language) throws IOException {
        String file = Files.readString(Path.of("campaign/languages/" + language + ".yaml"));
        Map<String, String> sentences = new HashMap<>(new Binder(language, new ArrayList<>())
                .bind(file, Language.class)
                .orElseThrow()
                .value()
                .messages());
        sentences.keySet().removeIf(key -> key.startsWith("projects."));
        sentences.replaceAll((key, sentence) -> sentence.replaceAll("\\{[\\w.]+", ""));
        return sentences;
    }

    @Test
    void a_campaign_may_say_what_sentences_call_a_part(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home);
        assertThat(folder.load().language().say("measure.enrolment_ratio", Map.of()))
                .isEqualTo("招生职普比");
        folder.change("campaign.yaml", "ratio.title: 职普比, ratio.short: 招生, ", "");
        assertThat(folder.load().language().say("measure.enrolment_ratio", Map.of()))
                .isEqualTo("实际招生中职与普高之比");
        folder.change("campaign.yaml", "schools.title:", "school.title:");
        assertThatThrownBy(folder::load)
                .hasMessageContaining("roles.names.school.title")
                .hasMessageContaining("schools.title");
    }

    @Test
    void a_form_without_a_noun_has_the_language_s(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home);
        assertThat(folder.load().language().say("digest.kpi.started", Map.of())).isEqualTo("已开工项目");
        folder.change("forms/project-progress.yaml", "title: 项目进度表", "title: 项目进度表\nnoun: 工程");
        assertThat(folder.load().language().say("digest.kpi.started", Map.of())).isEqualTo("已开工工程");
    }

    @Test
    void a_name_is_not_read_as_a_place_itself(@TempDir Path home) throws IOException {
        CampaignFolder folder =
                CampaignFolder.in(home).change("forms/project-progress.yaml", "title: 累计完成投资", "title: \"投资{n}\"");
        assertThat(folder.load().language().say("digest.col.invested", Map.of("n", "1")))
                .isEqualTo("投资n");
    }
}
