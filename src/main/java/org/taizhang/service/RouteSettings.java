package org.taizhang.service;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Properties;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;

/** What the routes ask for by name. */
final class RouteSettings {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration DELIVERY = Duration.ofMinutes(1);

    private RouteSettings() {}

    /**
     * Of one home.
     *
     * @param readers how many files are read at once
     * @param scheduled whether the night and the delivery of mail come by themselves
     * @param shared whether other nodes work on the same ledger
     */
    static Properties of(Home home, Campaign campaign, int readers, boolean scheduled, boolean shared) {
        Campaign.Settings city = campaign.settings();
        Properties settings = new Properties();
        settings.setProperty("taizhang.inbox", home.inbox().toString());
        settings.setProperty("taizhang.intake.delay", String.valueOf(POLL.toMillis()));
        settings.setProperty("taizhang.intake.readers", String.valueOf(readers));
        settings.setProperty(
                "taizhang.counties", String.valueOf(campaign.counties().size()));
        settings.setProperty("taizhang.scheduled", String.valueOf(scheduled));
        settings.setProperty("taizhang.shared", String.valueOf(scheduled && shared));
        settings.setProperty("taizhang.zone", city.timeZone().getId());
        settings.setProperty("taizhang.nightly.cron", daily(city.publish().at()));
        settings.setProperty("taizhang.reminders.cron", daily(city.reminders().at()));
        settings.setProperty("taizhang.delivery.period", String.valueOf(DELIVERY.toMillis()));
        return settings;
    }

    private static String daily(LocalTime at) {
        return String.format(Locale.ROOT, "%d %d %d * * ?", at.getSecond(), at.getMinute(), at.getHour());
    }
}
