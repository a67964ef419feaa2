package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;

class RouteSettingsTest {
    @Test
    void the_hour_of_the_night_is_written_in_plain_digits_in_any_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(RouteSettings.of(new Home(Path.of("/srv")), CampaignFiles.shipped(), 1, true, false)
                            .getProperty("taizhang.nightly.cron"))
                    .isEqualTo("0 0 6 * * ?");
        } finally {
            Locale.setDefault(before);
        }
    }
}
