package org.taizhang.intake;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.ledger.Claims;

/**
 * The counties whose files this program takes in now, where several programs share an inbox.
 *
 * <p>A county is claimed when a file of it is found, and given back when none waits any more; so its files are taken one
 * after another whoever takes them. What its last holder left undone after an entry is done first.
 */
public final class Territory {
    private static final Logger LOG = LoggerFactory.getLogger(Territory.class);
    /** Another's county is asked for again after so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Claims claims;
    private final int most;
    private final Consumer<String> errandsOf;
    private final Map<String, Long> refused = new ConcurrentHashMap<>();

    /**
     * @param most how many counties to claim at once, so that some are left to others
     * @param errandsOf does what is left to be done for a county
     */
    public Territory(Claims claims, int most, Consumer<String> errandsOf) {
        this.claims = claims;
        this.most = most;
        this.errandsOf = errandsOf;
    }

    /** The territory of a program that is the only one. */
    static Territory whole() {
        return new Territory(Claims.ofTheOnlyOne(), Integer.MAX_VALUE, county -> {});
    }

    boolean has(String county) {
        return claims.holds(county);
    }

    /** Whether a county is ours, or free and so ours from now on. */
    boolean enter(String county) {
        if (has(county)) return true;
        Long until = refused.get(county);
        if (claims.count() >= most || until != null && System.nanoTime() - until < 0) return false;
        if (!claims.take(county)) {
            refused.put(county, System.nanoTime() + PATIENCE.toNanos());
            return false;
        }
        refused.remove(county);
        try {
            errandsOf.accept(county);
            return true;
        } catch (RuntimeException e) {
            LOG.error("What is left to be done for {} can't be done yet", county, e);
            claims.give(county);
            return false;
        }
    }

    void leave(String county) {
        claims.give(county);
    }
}
