package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Ledger;

/** Nights in a city whose clocks leap: the digest goes out at half past two in Berlin. */
class ClockTest {
    @TempDir
    Path folder;

    private Campaign campaign;
    private Ledger ledger;
    private Instant now;

    @BeforeEach
    void open() throws IOException {
        ShippedHome.copy("campaign", folder);
        Path file = folder.resolve("campaign/campaign.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("Asia/Shanghai", "Europe/Berlin")
                        .replace("at: \"06:00\"", "at: \"02:30\""));
        campaign = CampaignFiles.load(folder);
        ledger = Ledger.open(new Home(folder), campaign);
        nightAt("2012-03-23T09:00:00Z").publish(LocalDate.parse("2012-03-22"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Publisher nightAt(String moment) {
        now = Instant.parse(moment);
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Publisher(
                new Home(folder),
                campaign,
                ledger,
                new Today(clock, campaign.settings().timeZone(), Optional.empty()),
                Claims.ofTheOnlyOne());
    }

    private LocalDate missedAt(String moment) {
        return nightAt(moment).missed();
    }

    @Test
    void before_its_hour_no_night_is_missed() {
        assertThat(missedAt("2012-03-24T01:29:59Z")).isNull();
        assertThat(missedAt("2012-03-24T01:30:00Z")).isEqualTo("2012-03-23");
    }

    @Test
    void an_hour_that_the_clock_leaps_over_is_no_night_lost() {
        nightAt("2012-03-24T01:30:00Z").publish(LocalDate.parse("2012-03-23"));
        assertThat(missedAt("2012-03-25T00:59:59Z")).isNull();
        assertThat(missedAt("2012-03-25T01:00:00Z")).isEqualTo("2012-03-24");
    }

    @Test
    void an_hour_that_comes_twice_is_one_night() throws Exception {
        LocalDate day = LocalDate.parse("2012-10-27");
        nightAt("2012-10-28T00:30:00Z").publish(day);
        assertThat(missedAt("2012-10-28T01:30:00Z")).isNull();
        nightAt("2012-10-28T01:30:00Z").publish(day);
        assertThat(ledger.status(1).messages()).isEqualTo(java.util.Map.of("queued", 14));
    }

    @Test
    void a_clock_set_back_publishes_no_day_twice_and_none_before_it_has_ended() {
        LocalDate day = LocalDate.parse("2012-03-23");
        nightAt("2012-03-24T09:00:00Z").publish(day);
        assertThat(missedAt("2012-03-23T09:00:00Z")).isNull();
        assertThat(missedAt("2012-03-24T09:00:00Z")).isNull();
        assertThat(missedAt("2012-03-25T09:00:00Z")).isEqualTo("2012-03-24");
    }
}
