package org.taizhang.ledger;

/**
 * Something that must follow an entry, written in the same transaction and safe to do twice.
 *
 * @param submissionId the submission, of a duplicate the one that it repeats
 * @param kind what is to be done
 * @param duplicate whether the file was no new submission
 * @param arrival the file as it came
 */
public record Errand(long id, long submissionId, Kind kind, boolean duplicate, Arrival arrival) {

    /** What may have to be done. */
    public enum Kind {
        /** Tell the county what was understood. */
        RECEIPT,
        /** Take the file out of its folder. */
        LEAVE;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
