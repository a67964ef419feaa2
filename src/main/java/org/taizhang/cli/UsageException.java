package org.taizhang.cli;

/** A command was called in a way that can't work; its message says what to do instead. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
