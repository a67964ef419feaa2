package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    @Test
    void another_domain_in_another_language_is_a_campaign_too() {
        Campaign census = CampaignFiles.load(Path.of("examples/school-census"));
        assertThat(census.forms()).extracting(Form::name).containsExactly("repairs", "school-census");
        assertThat(census.counties()).extracting(County::id).containsExactly("ashford", "brookdale", "carrick");
        assertThat(census.county("carrick").orElseThrow().units())
                .extracting(County.ReportingUnit::name)
                .containsExactly("Carrick North District", "Carrick South District");
        assertThat(census.language().code()).isEqualTo("en");
    }

    @Test
    void weekly_and_daily_returns_are_owed_by_days() {
        Campaign clinics = CampaignFiles.load(Path.of("examples/clinics"));
        Workdays calendar = clinics.settings().calendar();
        assertThat(clinics.settings().reports())
                .extracting(r -> r.dueOn(r.from(), calendar).toString())
                .containsExactly("2024-03-12", "2024-03-15");
    }
}
