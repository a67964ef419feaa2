package org.taizhang.sheet;

/** A file that can't be read, and the reason why. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why a file can't be read. */
    public enum Reason {
        /** Not a table of any known kind, or broken. */
        UNREADABLE,
        /** Locked by a password. */
        ENCRYPTED,
        /** Nothing in it. */
        EMPTY,
        /** Beyond a limit. */
        TOO_LARGE,
        /** A kind that is known but not read, such as BIFF5; {@link #getMessage()} says which. */
        UNSUPPORTED,
        /** Text in an encoding that can't be told. */
        ENCODING
    }

    private final Reason reason;

    public UnreadableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public UnreadableException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
