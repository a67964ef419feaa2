package org.taizhang.service;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the process is asked to stop, so that it can end its work and say that all is well.
 *
 * <p>A shutdown hook would come too late to choose the exit status. Java has nothing but {@code sun.misc.Signal} for
 * this, and a warning for all who name it that cannot be silenced; so it is called by its name.
 */
final class StopSignal {
    private static final List<String> SIGNALS = List.of("TERM", "INT");

    private final CountDownLatch asked = new CountDownLatch(1);

    StopSignal() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object stop = Proxy.newProxyInstance(
                    StopSignal.class.getClassLoader(), new Class<?>[] {handler}, (self, method, arguments) -> {
                        asked.countDown();
                        return null;
                    });
            for (String name : SIGNALS) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), stop);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java has no signals", e);
        }
    }

    /** Waits so long, and says whether the process was asked to stop. */
    boolean within(Duration wait) throws InterruptedException {
        return asked.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }
}
