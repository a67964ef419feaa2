package org.taizhang.service;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

/** Waits until the process is asked to stop, so that it can end its work and say that all is well. */
final class StopSignal {
    private static final List<String> SIGNALS = List.of("TERM", "INT");

    private final CountDownLatch asked = new CountDownLatch(1);

    StopSignal() {
        for (String name : SIGNALS) Signal.handle(new Signal(name), s -> asked.countDown());
    }

    void await() throws InterruptedException {
        asked.await();
    }
}
