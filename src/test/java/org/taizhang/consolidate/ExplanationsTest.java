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
        for (Measure m : Measure.OF_ALL) assertThat(chinese).contains("measure." + m);
    }

    @Test
    void every_measure_of_the_schema_is_explained() {
        Explanations explanations = new Explanations(CampaignFiles.shipped());
        for (Measure m : Measure.OF_ALL) assertThat(explanations.of(m.name())).containsOnlyKeys(m.name());
        assertThat(explanations.of("enrolment_ratio_short_by")).containsOnlyKeys("enrolment_ratio_short_by");
    }

    @Test
    void a_part_of_figures_is_explained_by_them() {
        Explanations explanations = new Explanations(CampaignFiles.shipped());
        assertThat(explanations.of("since")).containsOnlyKeys("stalled", "problems");
        assertThat(explanations.of("topped_out")).containsValue(rules.get("by_stage"));
        assertThat(explanations.of("workstations")).containsOnlyKeys("workstations");
        assertThat(explanations.of("overdu")).isEmpty();
    }

    private static List<String> keys(String language) throws Exception {
        String text = Files.readString(Path.of("campaign/languages/" + language + ".yaml"));
        return Pattern.compile("(?m)^  ((?:explain|part|measure|score|light|base)\\.[\\w.-]+):")
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }
}
