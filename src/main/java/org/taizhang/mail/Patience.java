package org.taizhang.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.mail.Delivery.State;

/**
 * When a message that did not go is tried again, and when no more.
 *
 * <p>Each wait is twice the one before. The waits are added up, not the hours since the message was made, so that a
 * machine that was off for a week gives nothing up.
 */
final class Patience {
    private static final int LONGEST_ERROR = 500;
    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration all;
    private final Clock clock;

    Patience(Optional<Campaign.Mail> mail, Clock clock) {
        this.first = Duration.ofMinutes(mail.map(Campaign.Mail::retryMinutes).orElse(0));
        this.all = Duration.ofHours(mail.map(Campaign.Mail::giveUpHours).orElse(0));
        this.clock = clock;
    }

    Delivery sent(Queued q) {
        return new Delivery(
                q.id(), State.SENT, q.attempts() + 1, q.dueAt(), Optional.empty(), Optional.of(after(Duration.ZERO)));
    }

    Delivery filed(Queued q) {
        return new Delivery(q.id(), State.FILED, q.attempts(), q.dueAt(), Optional.empty(), Optional.empty());
    }

    Delivery givenUp(Queued q, String error) {
        return new Delivery(
                q.id(), State.GIVEN_UP, q.attempts() + 1, q.dueAt(), Optional.of(cut(error)), Optional.empty());
    }

    Delivery failed(Queued q, String error) {
        Duration waited = first.multipliedBy((1L << Math.min(q.attempts(), MOST_DOUBLINGS)) - 1);
        if (waited.compareTo(all) >= 0) return givenUp(q, error);
        Duration wait = first.multipliedBy(1L << Math.min(q.attempts(), MOST_DOUBLINGS));
        Duration left = all.minus(waited);
        String next = after(wait.compareTo(left) < 0 ? wait : left);
        return new Delivery(q.id(), State.QUEUED, q.attempts() + 1, next, Optional.of(cut(error)), Optional.empty());
    }

    private String after(Duration wait) {
        return clock.instant().plus(wait).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String cut(String error) {
        String line = error.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_ERROR ? line : line.substring(0, LONGEST_ERROR);
    }
}
