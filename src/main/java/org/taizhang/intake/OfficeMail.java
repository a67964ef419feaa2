package org.taizhang.intake;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.MessageRecord;
import org.taizhang.mail.Correspondence;
import org.taizhang.value.CellText;

/**
 * What the office is told by mail beside the digest: files that belong to nobody, folders that are gone, and what failed.
 *
 * <p>An alarm that can't be queued, say because the disk is full, is kept in mind and queued as soon as that can be done.
 */
public final class OfficeMail {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeMail.class);
    private static final String KIND = "alarm";
    private static final int LISTED = 50;
    /** Subjects that are kept in mind; each is a cause of its own, so there are few. */
    private static final int MOST_UNTOLD = 20;

    private final Home home;
    private final Campaign campaign;
    private final Ledger ledger;
    private final Inbox inbox;
    private final Today today;
    private final Correspondence correspondence;
    private final Map<String, Alarm> untold = new LinkedHashMap<>();

    /** What was logged last of each kind of places, which is not said again every minute. */
    private final Map<String, List<Path>> logged = new ConcurrentHashMap<>();

    private record Alarm(String subject, String text, OffsetDateTime unlessSince) {}

    public OfficeMail(Home home, Campaign campaign, Ledger ledger, Inbox inbox, Today today) {
        this.home = home;
        this.campaign = campaign;
        this.ledger = ledger;
        this.inbox = inbox;
        this.today = today;
        this.correspondence = new Correspondence(home, campaign);
    }

    /** Tells of files in folders that belong to nobody and of drop folders that are gone, each at most once a day. */
    public void tellOfStrays() {
        tellTheUntold();
        tellToday("alarm.strays", inbox.contents().ofNobody());
        tellToday("alarm.gone", inbox.gone());
        log("Among the receipts, where nothing is read:", inbox.amongReceipts());
    }

    private void log(String what, List<Path> places) {
        if (!places.equals(logged.put(what, places)) && !places.isEmpty()) LOG.warn("{} {}", what, relative(places));
    }

    private String relative(List<Path> places) {
        return places.stream()
                .limit(LISTED)
                .map(f -> "- " + CellText.of(home.inbox().relativize(f).toString()))
                .collect(Collectors.joining("\n"));
    }

    private void tellToday(String what, List<Path> places) {
        log(what.equals("alarm.gone") ? "Drop folders can't be reached:" : "In nobody's folder:", places);
        if (places.isEmpty()) return;
        String list = relative(places);
        ZonedDateTime dayBegins = today.day().atStartOfDay(campaign.settings().timeZone());
        tell(new Alarm(
                campaign.language().say(what + ".subject", Map.of()),
                campaign.language().say(what + ".text", Map.of("n", String.valueOf(places.size()), "list", list)),
                dayBegins.toOffsetDateTime()));
    }

    /** Tells of a failure, at most once an hour for the same cause. It never fails itself: what it can't do is logged. */
    void failed(String what, Throwable cause) {
        Cause named = Cause.of(cause);
        String name =
                named.key().map(key -> campaign.language().say(key, Map.of())).orElse(named.type());
        tell(new Alarm(
                campaign.language().say("alarm.failed.subject", Map.of("cause", name)),
                campaign.language()
                        .say(
                                "alarm.failed.text",
                                Map.of("what", CellText.of(what), "cause", name + "\n" + named.said())),
                today.now().minusHours(1)));
    }

    private synchronized void tell(Alarm alarm) {
        try {
            queue(alarm);
        } catch (RuntimeException e) {
            LOG.error("The office can't be told of it yet: {}", e.getMessage());
            if (untold.size() < MOST_UNTOLD) untold.putIfAbsent(alarm.subject(), alarm);
        }
    }

    private synchronized void tellTheUntold() {
        List<Alarm> alarms = List.copyOf(untold.values());
        untold.clear();
        alarms.forEach(this::tell);
    }

    private void queue(Alarm alarm) {
        OffsetDateTime now = today.now();
        if (ledger.hasQueued(KIND, alarm.subject(), alarm.unlessSince().toInstant(), now.toInstant())) return;
        List<String> office = campaign.settings().recipients().office();
        List<MessageRecord> messages =
                correspondence.write(KIND, Optional.empty(), office, alarm.subject(), alarm.text(), now);
        if (!messages.isEmpty()) ledger.queue(messages, now.toInstant());
    }
}
