package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.digest.Altered;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.OfficeAct;
import org.taizhang.ledger.TestDatabase;
import org.taizhang.mail.MailQueue;

class PublisherTest {
    private static final LocalDate DAY = LocalDate.parse("2012-05-06");
    /** Leaders, office and one contact of each of five counties. */
    private static final int EVERYBODY = 7;

    @TempDir
    Path folder;

    private final Campaign campaign = CampaignFiles.shipped();
    private Home home;
    private Ledger ledger;
    private Publisher night;

    @BeforeEach
    void open() {
        home = new Home(folder);
        ledger = Ledger.open(home, TestDatabase.of(home.root(), campaign));
        night = nightOf(campaign);
    }

    private Publisher nightOf(Campaign campaign) {
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(DAY.plusDays(1)));
        return new Publisher(home, campaign, ledger, today, Claims.ofTheOnlyOne());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_day_is_mailed_once_however_often_it_is_published() {
        night.publish(DAY);
        night.publish(DAY);
        assertThat(queued()).isEqualTo(EVERYBODY);
    }

    @Test
    void a_day_that_was_published_by_command_is_still_mailed_at_night() {
        night.republish(DAY);
        assertThat(queued()).isZero();
        night.publish(DAY);
        assertThat(queued()).isEqualTo(EVERYBODY);
    }

    @Test
    void published_again_a_day_has_the_same_bytes() throws IOException {
        Path digest = night.publish(DAY).resolve("digest.json");
        byte[] first = Files.readAllBytes(digest);
        night.republish(DAY.minusDays(40));
        night.republish(DAY);
        assertThat(Files.readAllBytes(digest)).isEqualTo(first);
    }

    @Test
    void of_a_day_that_was_mailed_only_what_was_sent_is_kept() throws IOException {
        night.publish(DAY);
        for (String name : List.of("甲", "乙", "丙")) {
            nightOf(Altered.with(campaign, "settings", Altered.with(campaign.settings(), "name", name)))
                    .republish(DAY);
            assertThat(mails()).hasSize(EVERYBODY);
        }
        night.republish(DAY);
        assertThat(mails()).hasSize(EVERYBODY);
        assertThat(new MailQueue(ledger.dataSource()).paths(DAY))
                .allSatisfy(p -> assertThat(home.root().resolve(p)).exists());
    }

    @Test
    void of_a_day_that_was_never_mailed_the_mails_lie_there_to_be_looked_at() throws IOException {
        night.republish(DAY);
        assertThat(mails()).hasSize(EVERYBODY);
    }

    @Test
    void a_trial_of_a_day_that_was_mailed_otherwise_goes_out_too() throws IOException {
        night.publish(DAY);
        assertThat(nightOf(Altered.with(campaign, "settings", Altered.with(campaign.settings(), "name", "甲")))
                        .republish(DAY, "me@example.org"))
                .isPresent();
        MailQueue.Item trial =
                new MailQueue(ledger.dataSource()).last(Optional.empty(), 1).get(0);
        assertThat(home.root().resolve(trial.path())).content().contains("To: me@example.org");
        assertThat(mails()).hasSize(EVERYBODY);
    }

    @Test
    void a_trial_goes_to_one_address_alone() {
        assertThat(night.republish(DAY, "me@example.org")).isPresent();
        MailQueue.Item trial =
                new MailQueue(ledger.dataSource()).last(Optional.empty(), 5).get(0);
        assertThat(trial.recipient()).isEqualTo("me@example.org");
        assertThat(home.root().resolve(trial.path())).content().contains("To: me@example.org");
        assertThat(queued()).isEqualTo(1);
    }

    @Test
    void a_trial_to_what_is_no_address_is_refused() {
        assertThat(night.republish(DAY, "nobody\r\nBcc: all@example.org")).isEmpty();
        assertThat(queued()).isZero();
    }

    @Test
    void a_missed_night_is_made_up_for_and_the_days_before_it_are_published_too() {
        night.publish(DAY.minusDays(3));
        assertThat(night.missed()).isEqualTo(DAY);
        assertThat(ledger.lastPublishedDay(DAY)).contains(DAY.minusDays(1));
        night.publish(DAY);
        assertThat(night.missed()).isNull();
    }

    @Test
    void the_very_first_night_can_be_missed_too() {
        assertThat(night.missed()).isNull();
        ledger.log(
                "learn",
                Map.of(),
                new OfficeAct("me", "a word", DAY.atTime(9, 0).atOffset(ZoneOffset.ofHours(8))));
        assertThat(night.missed()).isEqualTo(DAY);
    }

    @Test
    void a_day_that_was_published_by_command_and_whose_night_was_missed_is_still_mailed() {
        night.republish(DAY);
        assertThat(night.missed()).isEqualTo(DAY);
    }

    @Test
    void its_mail_is_missed_until_it_is_published() {
        night.republish(DAY);
        assertThat(night.missed()).isEqualTo(DAY);
        assertThat(night.missed()).as("the first try has failed").isEqualTo(DAY);
        night.publish(DAY);
        assertThat(night.missed()).isNull();
        assertThat(nightOf(campaign).missed()).isNull();
    }

    @Test
    void a_clock_that_was_ahead_for_a_while_lets_no_later_night_be_missed() {
        night.publish(DAY.minusDays(1));
        night.publish(DAY.plusYears(3));
        assertThat(night.missed()).isEqualTo(DAY);
    }

    private List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.list(home.digests().resolve(DAY + "/mail"))) {
            return files.toList();
        }
    }

    private int queued() {
        return ledger.status(1).messages().getOrDefault("queued", 0);
    }
}
