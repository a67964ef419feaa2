package org.taizhang.ledger;

import java.time.Duration;

/**
 * What this program has taken on of the work that all programs of a home share, such as the files of a county.
 *
 * <p>A claim is nobody else's while its holder is alive. Where the ledger lies in a file there is no other program, and
 * everything is always ours.
 */
public interface Claims extends AutoCloseable {
    /** Takes something on, unless another program has; says whether it is ours now. */
    boolean take(String what);

    /** Whether it is ours still, as far as this program can tell without asking. */
    boolean holds(String what);

    /** Gives it back. */
    void give(String what);

    /** How many there are. */
    int count();

    /** By how much the clock that all share is ahead of this machine's. */
    Duration ahead();

    @Override
    void close();

    /** The claims of a program that is the only one. */
    static Claims ofTheOnlyOne() {
        return new Claims() {
            @Override
            public boolean take(String what) {
                return true;
            }

            @Override
            public boolean holds(String what) {
                return true;
            }

            @Override
            public void give(String what) {}

            @Override
            public int count() {
                return 0;
            }

            @Override
            public Duration ahead() {
                return Duration.ZERO;
            }

            @Override
            public void close() {}
        };
    }
}
