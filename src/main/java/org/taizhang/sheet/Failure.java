package org.taizhang.sheet;

import org.apache.poi.EncryptedDocumentException;
import org.taizhang.sheet.UnreadableException.Reason;

/** The one way in which reading fails: whatever a library throws at a broken or hostile file, with its reason. */
final class Failure {
    private static final int DEPTH = 8;

    private Failure() {}

    /** What went wrong, told from the thrown and from what caused it. */
    static UnreadableException of(Throwable thrown) {
        Throwable t = thrown;
        for (int i = 0; t != null && i < DEPTH; i++, t = t.getCause()) {
            if (t instanceof UnreadableException known) return known;
            if (t instanceof EncryptedDocumentException)
                return new UnreadableException(Reason.ENCRYPTED, "locked", thrown);
            if (t instanceof OutOfMemoryError || t instanceof StackOverflowError) {
                return new UnreadableException(Reason.TOO_LARGE, "more than memory holds", thrown);
            }
        }
        return new UnreadableException(Reason.UNREADABLE, String.valueOf(thrown.getMessage()), thrown);
    }

    static UnreadableException broken(String what) {
        return new UnreadableException(Reason.UNREADABLE, what);
    }

    static UnreadableException tooLarge(String what, long limit) {
        return new UnreadableException(Reason.TOO_LARGE, what + " beyond " + limit);
    }

    static UnreadableException unsupported(String kind) {
        return new UnreadableException(Reason.UNSUPPORTED, kind);
    }

    static UnreadableException unknownEncoding() {
        return new UnreadableException(Reason.ENCODING, "text in an encoding that is not among those of its writers");
    }
}
