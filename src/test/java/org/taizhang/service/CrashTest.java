package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.service.City.progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Failures;
import org.taizhang.intake.Inbox;
import org.taizhang.intake.Intake;
import org.taizhang.intake.OfficeMail;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.TestDatabase;

/** Whatever stops the program between two steps: a file is entered once, answered once, and leaves its folder. */
class CrashTest {
    @TempDir
    Path folder;

    private enum Step {
        KEPT,
        ENTERED,
        ANSWERED
    }

    @Test
    void after_it_was_kept_the_file_is_taken_in_as_if_it_had_just_come() throws Exception {
        stopAfter(Step.KEPT);
        isTakenInOnce();
    }

    @Test
    void after_it_was_entered_it_is_only_answered() throws Exception {
        stopAfter(Step.ENTERED);
        isTakenInOnce();
    }

    @Test
    void after_it_was_answered_it_only_leaves() throws Exception {
        stopAfter(Step.ANSWERED);
        isTakenInOnce();
    }

    private void isTakenInOnce() throws Exception {
        try (City city = new City(folder)) {
            city.day("2012-02-03");
            assertThat(city.rows("select file_name, status from submission")).containsExactly("一月.csv|accepted");
            assertThat(city.files("yunling")).isEmpty();
            assertThat(city.files("yunling/receipts")).hasSize(2).noneMatch(f -> f.contains("重复"));
            assertThat(city.rows("select * from errand")).isEmpty();
            assertThat(city.rows("select * from message where kind = 'receipt'"))
                    .hasSize(1);
        }
    }

    private void stopAfter(Step last) throws Exception {
        Home home = new Home(folder);
        Campaign campaign = CampaignFiles.shipped();
        Inbox inbox = new Inbox(home, campaign);
        inbox.prepare();
        Path file = home.inbox("yunling").resolve("一月.csv");
        Files.writeString(file, progress("云岭县", 1, "教学楼,1000,200,开工"));
        Today today = new Today(
                Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(LocalDate.parse("2012-02-03")));
        try (Ledger ledger = Ledger.open(home, TestDatabase.of(home.root(), campaign))) {
            Failures failures = new Failures(new OfficeMail(home, campaign, ledger, new Inbox(home, campaign), today));
            Intake intake = new Intake(home, campaign, ledger, Claims.ofTheOnlyOne(), inbox, today, failures);
            var kept = intake.keep(intake.arrive(file.toFile()));
            if (last == Step.KEPT) return;
            var entered = intake.enter(intake.read(kept));
            if (last == Step.ANSWERED) intake.answer(entered);
        }
    }
}
