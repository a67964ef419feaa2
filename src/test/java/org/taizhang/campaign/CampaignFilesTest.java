package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignFilesTest {

    @Test
    void the_default_campaign_is_the_five_counties_with_their_three_reports() {
        Campaign campaign = CampaignFiles.shipped();
        assertThat(campaign.counties())
                .extracting(County::id)
                .containsExactly("yunling", "shiqiao", "qingfeng", "nanping", "dongjiang");
        assertThat(campaign.forms())
                .extracting(Form::name)
                .containsExactly("enrolment", "project-progress", "school-development");
        assertThat(campaign.settings().reports())
                .extracting(e -> e.dueOn(e.from()))
                .containsExactly(LocalDate.of(2012, 2, 5), LocalDate.of(2012, 4, 5), LocalDate.of(2012, 1, 31));
    }

    @Test
    void a_home_without_a_campaign_has_the_default_one(@org.junit.jupiter.api.io.TempDir java.nio.file.Path home) {
        assertThat(CampaignFiles.load(home)).isEqualTo(CampaignFiles.shipped());
        assertThat(List.of(CampaignFiles.load(java.nio.file.Path.of("")).fingerprint()))
                .containsExactly(CampaignFiles.shipped().fingerprint());
    }
}
