package org.taizhang.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * Takes mails away that never were queued, of earlier publications and, where asked for, of this one; what was queued
     * is evidence, and may not have left yet.
     *
     * @param queued the files of the queue, from the home on
     * @param own whether this digest's mails stay even where they are not queued, to be looked at
     */
    public void keepMails(Path home, Set<String> queued, boolean own) {
        Set<Path> kept = new HashSet<>();
        if (own) letters.forEach(l -> kept.add(l.file()));
        queued.forEach(q -> kept.add(home.resolve(q)));
        Path mail = folder.resolve("mail");
        if (!Files.isDirectory(mail)) return;
        try (Stream<Path> there = Files.list(mail)) {
            for (Path file : there.filter(f -> !kept.contains(f)).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Mails that were never sent can't be taken away", e);
        }
    }

    private static String from(Path home, Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }
}
