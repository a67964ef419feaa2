package org.taizhang.service;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.taizhang.campaign.Campaign;
import org.taizhang.intake.Turns;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Errand;
import org.taizhang.ledger.Ledger;

/**
 * This program as one of several that share a home.
 *
 * <p>One of them is on duty: it delivers the mail, tells the office of strays, and publishes what was missed. Each looks
 * from time to time for what one that died has left undone. A program that is the only one is always on duty.
 */
public final class Node {
    private static final String DUTY = "*duty";

    private final Claims claims;
    private final Ledger ledger;
    private final Turns turns;
    private volatile long refusedUntil = System.nanoTime();

    Node(Claims claims, Ledger ledger, Turns turns) {
        this.claims = claims;
        this.ledger = ledger;
        this.turns = turns;
    }

    /** This program's name among several that may share the home of a campaign; empty where there can be only one. */
    public static Optional<String> of(Campaign campaign) {
        return campaign.settings().database().map(d -> name());
    }

    /** The name of this machine, or the one that it was given. */
    private static String name() {
        return Optional.ofNullable(System.getenv("TAIZHANG_NODE")).orElseGet(() -> {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "node";
            }
        });
    }

    /** A name that no other run has. */
    static String nameOfThisRun() {
        return name() + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Whether what is to be done by one alone is this program's to do. */
    public boolean isOnDuty() {
        if (claims.holds(DUTY)) return true;
        if (System.nanoTime() - refusedUntil < 0) return false;
        boolean ours = claims.take(DUTY);
        if (!ours) refusedUntil = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        return ours;
    }

    /** Does what others left undone after an entry and nobody is at now. */
    public void finishWhatIsLeft() {
        ledger.errands().stream()
                .map(Errand::arrival)
                .map(a -> a.county())
                .distinct()
                .forEach(turns::visit);
    }
}
