package org.taizhang.intake;

/** A file could not be tried in a process of its own; the machine is to blame, or whoever stops us, and not the file. */
final class NoTrialException extends RuntimeException {
    NoTrialException(String message, Throwable cause) {
        super(message, cause);
    }
}
