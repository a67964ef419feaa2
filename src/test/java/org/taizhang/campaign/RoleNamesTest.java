package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleNamesTest {
    private static final Pattern OTHER_SUBJECT =
            Pattern.compile("(?i)vocation|enrol|tuition|workstation|pupil|student|invest|\\bprojects?\\b");

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
        String file = Files.readString(Path.of("campaign/languages/en.yaml"));
        Map<String, String> sentences = new Binder("en", new ArrayList<>())
                .bind(file, Language.class)
                .orElseThrow()
                .messages();
        assertThat(sentences).allSatisfy((key, sentence) -> {
            if (!key.startsWith("projects."))
                assertThat(sentence.replaceAll("\\{[\\w.]+", "")).as(key).doesNotContainPattern(OTHER_SUBJECT);
        });
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
