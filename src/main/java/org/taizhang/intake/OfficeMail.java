package org.taizhang.intake;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.MessageRecord;
import org.taizhang.mail.Correspondence;

/** What the office is told by mail beside the digest: files that belong to nobody, and what failed. */
public final class OfficeMail {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeMail.class);
    private static final String KIND = "alarm";
    private static final int LISTED = 50;

    private final Home home;
    private final Campaign campaign;
    private final Ledger ledger;
    private final Today today;
    private final Correspondence correspondence;

    public OfficeMail(Home home, Campaign campaign, Ledger ledger, Today today) {
        this.home = home;
        this.campaign = campaign;
        this.ledger = ledger;
        this.today = today;
        this.correspondence = new Correspondence(home, campaign);
    }

    /** Tells of files in folders that belong to nobody, at most once a day. */
    public void tellOfStrays() {
        List<Path> strays = new Inbox(home, campaign).contents().ofNobody();
        if (strays.isEmpty()) return;
        String list = strays.stream()
                .limit(LISTED)
                .map(f -> "- " + home.inbox().relativize(f).toString().replaceAll("\\p{Cntrl}", "?"))
                .collect(Collectors.joining("\n"));
        ZonedDateTime dayBegins = today.day().atStartOfDay(campaign.settings().timeZone());
        tell(
                campaign.language().say("alarm.strays.subject", Map.of()),
                campaign.language().say("alarm.strays.text", Map.of("n", String.valueOf(strays.size()), "list", list)),
                dayBegins.toOffsetDateTime());
    }

    /** Tells of a failure, at most once an hour for the same cause. It never fails itself: what it can't do is logged. */
    void failed(String what, Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) root = root.getCause();
        String name = root.getClass().getSimpleName();
        String said = String.valueOf(root.getMessage()).replaceAll("\\p{Cntrl}+", " ");
        try {
            tell(
                    campaign.language().say("alarm.failed.subject", Map.of("cause", name)),
                    campaign.language().say("alarm.failed.text", Map.of("what", what, "cause", name + ": " + said)),
                    today.now().minusHours(1));
        } catch (RuntimeException e) {
            LOG.error("The office can't be told of it: {}", e.getMessage());
        }
    }

    private synchronized void tell(String subject, String text, OffsetDateTime unlessSince) {
        if (ledger.hasQueued(KIND, subject, unlessSince.toInstant())) return;
        OffsetDateTime now = today.now();
        List<String> office = campaign.settings().recipients().office();
        List<MessageRecord> messages = correspondence.write(KIND, Optional.empty(), office, subject, text, now);
        if (!messages.isEmpty()) ledger.queue(messages, now.toInstant());
    }
}
