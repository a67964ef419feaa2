package org.taizhang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One message to be delivered.
 *
 * @param messageId its Message-ID; the same message is never queued twice
 * @param asOf the day that it speaks of
 * @param kind what it is, such as {@code city}, {@code county} or {@code reminder}
 * @param path the file with its bytes, from the home
 * @param dueAt when it may go
 */
public record MessageRecord(
        String messageId,
        LocalDate asOf,
        String kind,
        Optional<String> county,
        String recipient,
        String subject,
        String path,
        Instant dueAt) {}
