package org.taizhang.receipt;

/**
 * A receipt of ours that came back into a drop folder.
 *
 * @param submissionId the submission that it answered
 * @param sha256 the beginning of that submission's SHA-256, at least 12 digits of it, to tell receipts of another home
 * @param kind what it holds
 */
public record Recognised(long submissionId, String sha256, Kind kind) {

    /** What a receipt holds that a county may have worked on. */
    public enum Kind {
        /** Nothing but the front page: it was dropped back by mistake. */
        RECEIPT,
        /** The county's own workbook with marks, whole; perhaps mended in place. */
        MARKED_WORKBOOK,
        /** Rows to be corrected: it replaces only the rows with its keys. */
        CORRECTION
    }

    /** Whether it is a sheet of corrections. */
    public boolean correction() {
        return kind == Kind.CORRECTION;
    }
}
