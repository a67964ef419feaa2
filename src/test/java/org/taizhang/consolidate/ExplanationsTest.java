package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Measure;

class ExplanationsTest {
    private final Map<String, String> rules = new Explanations(CampaignFiles.shipped()).all();

    @Test
    void each_figure_of_the_digest_says_how_it_is_made() {
        assertThat(rules)
                .containsKeys(
                        "projects",
                        "by_stage",
                        "total_investment",
                        "invested",
                        "enrolled_vocational",
                        "enrolled_general",
                        "enrolment_ratio",
                        "in_school_ratio",
                        "rank",
                        "rank_change",
                        "score",
                        "light",
                        "overdue",
                        "stalled",
                        "missing",
                        "late_reports",
                        "behind_plan",
                        "dropped",
                        "problems",
                        "changes",
                        "data_quality")
                .allSatisfy((figure, rule) -> assertThat(rule).as(figure).doesNotContain("{"));
    }

    @Test
    void the_settings_of_the_campaign_stand_in_the_words() {
        assertThat(rules.get("stalled")).contains("3期");
        assertThat(rules.get("at_risk")).contains("30天");
        assertThat(rules.get("changes")).contains("上月末");
    }

    @Test
    void both_languages_explain_the_same_and_name_every_measure() throws Exception {
        List<String> chinese = keys("zh");
        assertThat(keys("en")).containsExactlyInAnyOrderElementsOf(chinese);
        for (Measure m : Measure.values()) assertThat(chinese).contains("measure." + m);
    }

    private static List<String> keys(String language) throws Exception {
        String text = Files.readString(Path.of("campaign/languages/" + language + ".yaml"));
        return Pattern.compile("(?m)^  ((?:explain|measure|score|light|base)\\.[\\w.-]+):")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }
}
