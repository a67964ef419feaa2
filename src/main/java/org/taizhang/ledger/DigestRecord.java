package org.taizhang.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One published digest.
 *
 * @param path its folder, from the home
 * @param fingerprint of the ledger as of that day
 * @param campaignFingerprint of the campaign it was made with
 * @param subject its headline
 */
public record DigestRecord(
        LocalDate asOf,
        OffsetDateTime publishedAt,
        String path,
        String fingerprint,
        String campaignFingerprint,
        String subject) {

    /** Whether both say the same: the same day, ledger and campaign. */
    boolean repeats(DigestRecord other) {
        return asOf.equals(other.asOf)
                && fingerprint.equals(other.fingerprint)
                && campaignFingerprint.equals(other.campaignFingerprint);
    }
}
