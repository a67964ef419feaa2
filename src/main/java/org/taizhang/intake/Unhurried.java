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
    private boolean looking;
    private long next = System.nanoTime();

    @Override
    public synchronized boolean begin(Consumer consumer, Endpoint endpoint) {
        began = System.nanoTime();
        looking = began - next >= 0;
        return looking;
    }

    @Override
    public synchronized void commit(Consumer consumer, Endpoint endpoint, int files) {
        end();
    }

    @Override
    public synchronized boolean rollback(Consumer consumer, Endpoint endpoint, int retries, Exception cause)
            throws Exception {
        end();
        return super.rollback(consumer, endpoint, retries, cause);
    }

    private void end() {
        looking = false;
        long now = System.nanoTime();
        next = now + Math.min(MOST.toNanos(), TIMES * (now - began));
    }

    /**
     * Whether a look began so long ago and has not ended: the folders hang, or an error such as a full memory has ended the
     * looking, after which Camel does not begin again.
     */
    public synchronized boolean isStuck(Duration since) {
        return looking && System.nanoTime() - began >= since.toNanos();
    }
}
