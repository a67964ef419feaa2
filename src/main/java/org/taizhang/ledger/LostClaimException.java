package org.taizhang.ledger;

/** Another program has taken on what this one was at, since this one was not heard of for too long. */
public final class LostClaimException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LostClaimException(String what) {
        super("Another program has taken on " + what + ".");
    }
}
