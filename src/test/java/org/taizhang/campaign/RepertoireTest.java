package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepertoireTest {

    @Test
    void the_default_campaign_can_have_every_figure_and_makes_none_of_its_own() {
        Map<String, Boolean> figures = new HashMap<>(new Repertoire(CampaignFiles.shipped()).figures());
        assertThat(figures.remove("indicators")).isFalse();
        assertThat(figures.values()).containsOnly(true);
    }

    @Test
    void a_figure_needs_the_role_that_it_is_made_of() {
        Repertoire census = new Repertoire(CampaignFiles.load(Path.of("examples/school-census")));
        assertThat(census.figures())
                .containsEntry("invested", true)
                .containsEntry("overdue", true)
                .containsEntry("stalled", true)
                .containsEntry("pace", false)
                .containsEntry("enrolment_ratio", false)
                .containsEntry("students_per_workstation", false)
                .containsEntry("score", false)
                .containsEntry("light", false);
    }

    @Test
    void a_field_that_a_role_leaves_out_takes_its_figures_with_it(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home)
                .change("campaign.yaml", "    yearPlan: year_plan\n", "")
                .change("campaign.yaml", "    problems: problems\n", "")
                .change("campaign.yaml", "    inSchool: in_school\n", "")
                .change(
                        "campaign.yaml",
                        "  - { measure: in_school_ratio, title: 在校生职普比1∶1, ratio: 1, by: 2013-12-31 }\n",
                        "")
                .change("campaign.yaml", "    - { measure: pace_kept, title: 投资序时进度, weight: 20 }\n", "");
        Repertoire repertoire = new Repertoire(folder.load());
        assertThat(repertoire.has("pace")).isFalse();
        assertThat(repertoire.has("problems")).isFalse();
        assertThat(repertoire.has("in_school_ratio")).isFalse();
        assertThat(repertoire.has("enrolment_ratio")).isTrue();
        assertThat(repertoire.has("reports_received")).isTrue();
    }
}
