package org.taizhang.mail;

/** The server has said that it will never take this message for this recipient. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    RefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
