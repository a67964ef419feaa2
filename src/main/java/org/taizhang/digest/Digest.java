package org.taizhang.digest;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.taizhang.ledger.DigestRecord;
import org.taizhang.ledger.MessageRecord;

/**
 * One published digest.
 *
 * @param folder {@code digests/<as-of>}
 * @param subject its news in a line
 * @param letters what goes out by mail; empty on a night without news where the campaign then sends none
 */
public record Digest(
        LocalDate asOf,
        Path folder,
        String campaignFingerprint,
        String ledgerFingerprint,
        String subject,
        List<Letter> letters) {

    /** The digest as the ledger keeps it. */
    public DigestRecord record(Path home, OffsetDateTime publishedAt) {
        return new DigestRecord(asOf, publishedAt, from(home, folder), ledgerFingerprint, campaignFingerprint, subject);
    }

    /** Its letters as the ledger queues them. */
    public List<MessageRecord> messages(Path home, Instant due) {
        return letters.stream()
                .map(l -> new MessageRecord(
                        l.messageId(),
                        asOf,
                        l.role(),
                        l.county(),
                        l.recipient(),
                        l.subject(),
                        from(home, l.file()),
                        due))
                .toList();
    }

    private static String from(Path home, Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }
}
