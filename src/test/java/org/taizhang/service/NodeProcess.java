package org.taizhang.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Today;
import org.taizhang.ledger.TestDatabase;

/** A program that runs a home as {@code start} does, on a day that it is told, until it is stopped or killed. */
final class NodeProcess {
    private NodeProcess() {}

    /** @param args the home, the day, and the database where there is one */
    public static void main(String[] args) throws Exception {
        Home home = new Home(Path.of(args[0]));
        Campaign campaign = CampaignFiles.load(home.root());
        if (args.length > 2) campaign = TestDatabase.keptIn(args[2], campaign);
        Today today =
                new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(LocalDate.parse(args[1])));
        try (Service service = Service.open(home, campaign, today, new Service.Manner(Duration.ofMillis(300), true))) {
            service.run();
        }
    }
}
