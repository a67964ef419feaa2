package org.taizhang.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the ledger stands.
 *
 * @param submissions how many there are of each status
 * @param last the last that came, the latest first
 * @param errands how many are still to be done
 * @param messages how many there are of each state
 * @param failed messages that were given up or that failed at their last try, the latest first
 * @param alarms what the office was alarmed about, the latest first
 * @param digest the last digest
 */
public record LedgerStatus(
        Map<String, Integer> submissions,
        List<Came> last,
        int errands,
        Map<String, Integer> messages,
        List<Undelivered> failed,
        List<Alarm> alarms,
        Optional<DigestRecord> digest) {

    /** One submission. */
    public record Came(
            long submissionId,
            String county,
            Optional<String> unit,
            String fileName,
            OffsetDateTime receivedAt,
            String status,
            boolean excluded) {}

    /** A message that could not be delivered so far. */
    public record Undelivered(long id, String recipient, String state, int attempts, String error) {}

    /**
     * One cause of alarm.
     *
     * @param times how often the office was told of it
     * @param last when it was told of it last, in UTC
     */
    public record Alarm(String subject, int times, Instant last) {}
}
