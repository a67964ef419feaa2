package org.taizhang.ledger;

/** The ledger can't be opened, read or written; the message says why and, where there is one, the way back. */
public final class LedgerException extends RuntimeException {
    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
