package org.taizhang.intake;

import java.time.Duration;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultPollingConsumerPollStrategy;

/**
 * Looks through the drop folders no sooner again than after ten times as long as the last look took.
 *
 * <p>So looking costs a tenth of a processor at most, however many counties there are, and a city's few folders are still
 * looked at each half second.
 */
public final class Unhurried extends DefaultPollingConsumerPollStrategy {
    private static final int TIMES = 10;
    /** Longer nobody waits for a look. */
    private static final Duration MOST = Duration.ofSeconds(10);

    private long began;
    private long next = System.nanoTime();

    @Override
    public synchronized boolean begin(Consumer consumer, Endpoint endpoint) {
        began = System.nanoTime();
        return began - next >= 0;
    }

    @Override
    public synchronized void commit(Consumer consumer, Endpoint endpoint, int files) {
        long now = System.nanoTime();
        next = now + Math.min(MOST.toNanos(), TIMES * (now - began));
    }
}
