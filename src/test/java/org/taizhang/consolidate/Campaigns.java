package org.taizhang.consolidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Expectation;
import org.taizhang.campaign.Lights;
import org.taizhang.campaign.Scoring;

/** The default campaign with a part of it replaced. */
final class Campaigns {
    private Campaigns() {}

    static Campaign with(Campaign campaign, Scoring scoring) {
        return with(
                campaign,
                campaign.settings().reports(),
                scoring,
                campaign.settings().lights());
    }

    static Campaign with(Campaign campaign, Lights lights) {
        return with(campaign, campaign.settings().reports(), campaign.settings().scoring(), lights);
    }

    static Campaign with(Campaign campaign, List<Expectation> reports) {
        return with(
                campaign,
                reports,
                campaign.settings().scoring(),
                campaign.settings().lights());
    }

    private static Campaign with(Campaign campaign, List<Expectation> reports, Scoring scoring, Lights lights) {
        Campaign.Settings s = campaign.settings();
        return new Campaign(
                new Campaign.Settings(
                        s.name(),
                        s.office(),
                        s.language(),
                        s.writing(),
                        s.timeZone(),
                        s.counties(),
                        reports,
                        s.milestones(),
                        s.targets(),
                        s.indicators(),
                        s.register(),
                        s.calendar(),
                        s.watch(),
                        scoring,
                        lights,
                        s.roles(),
                        s.publish(),
                        s.recipients(),
                        s.reminders(),
                        s.mail(),
                        s.database(),
                        s.limits()),
                campaign.counties(),
                campaign.forms(),
                campaign.language(),
                campaign.fingerprint());
    }

    /** The default campaign with an example of {@code examples/lights} in the place of its lights. */
    static Campaign withLightsOf(String example, Path home) {
        try {
            String shipped = Files.readString(Path.of("campaign/campaign.yaml"));
            int from = shipped.indexOf("\nlights:") + 1;
            int to = shipped.indexOf("\n# Which forms", from) + 1;
            String lights = Files.readString(Path.of("examples/lights/" + example + ".yaml"));
            Files.createDirectories(home.resolve("campaign"));
            Files.writeString(
                    home.resolve("campaign/campaign.yaml"),
                    shipped.substring(0, from) + lights + shipped.substring(to));
            return CampaignFiles.load(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
