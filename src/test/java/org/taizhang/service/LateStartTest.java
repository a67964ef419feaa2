package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Ledger;
import org.taizhang.mail.MailQueue;

/** A program that starts after the hour at which it should have reminded. */
class LateStartTest {
    private static final LocalDate TWO_DAYS_BEFORE_DUE = LocalDate.parse("2012-05-03");

    private final Campaign campaign = CampaignFiles.shipped();

    @TempDir
    Path folder;

    @Test
    void reminds_on_the_same_day() throws Exception {
        Home home = new Home(folder);
        Today noon = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(TWO_DAYS_BEFORE_DUE));
        try (Service service = Service.open(home, campaign, noon, new Service.Manner(Duration.ZERO, true))) {
            service.once(Progress.silent());
            for (int i = 0; i < 300 && reminded(home).size() < 5; i++) Thread.sleep(200);
            assertThat(reminded(home)).hasSize(5);
        }
    }

    private Set<String> reminded(Home home) {
        try (Ledger ledger = Ledger.openToRead(home, campaign)) {
            return new MailQueue(ledger.dataSource()).counties("reminder", TWO_DAYS_BEFORE_DUE);
        }
    }
}
