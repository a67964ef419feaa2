package org.taizhang.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What day it is for this run: the real one in the campaign's time zone, or the one that {@code --as-of} names.
 *
 * <p>On a named day it is always noon, so that the same run gives the same ledger.
 */
public final class Today {
    private final Clock clock;
    private final ZoneId zone;
    private volatile Optional<LocalDate> named;
    private volatile Supplier<Duration> ahead = () -> Duration.ZERO;

    public Today(Clock clock, ZoneId zone, Optional<LocalDate> named) {
        this.clock = clock;
        this.zone = zone;
        this.named = named;
    }

    /** Lets it be noon of another day, for a run that plays several days. */
    public void turnTo(LocalDate day) {
        named = Optional.of(day);
    }

    /** From now on it goes by a clock that is ahead of this machine's by so much, such as one that several machines share. */
    public void follow(Supplier<Duration> ahead) {
        this.ahead = ahead;
    }

    public LocalDate day() {
        return now().toLocalDate();
    }

    /** The moment, to the second. */
    public OffsetDateTime now() {
        return named.map(d -> d.atTime(LocalTime.NOON).atZone(zone))
                .orElseGet(() -> clock.instant().plus(ahead.get()).atZone(zone))
                .toOffsetDateTime()
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /** The moment as the queue of messages compares it: UTC, to the second. */
    public String moment() {
        return now().toInstant().toString();
    }

    /** A clock that shows this moment: it stands still on a named day. */
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return Clock.fixed(instant(), other);
            }

            @Override
            public Instant instant() {
                return now().toInstant();
            }
        };
    }

    /** The last day that has wholly passed. */
    public LocalDate dayThatEnded() {
        return day().minusDays(1);
    }
}
