package org.taizhang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Published digests and the queue of messages. */
final class Publications {
    private Publications() {}

    static boolean publish(DSLContext db, DigestRecord digest, List<MessageRecord> messages) {
        if (last(db, digest.asOf()).filter(digest::repeats).isPresent()) return false;
        db.execute(
                "insert into digest (id, as_of, published_at, path, fingerprint, campaign_fingerprint, subject)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                Numbers.next(db, "digest"),
                digest.asOf().toString(),
                Iso.of(digest.publishedAt()),
                digest.path(),
                digest.fingerprint(),
                digest.campaignFingerprint(),
                digest.subject());
        queue(db, messages, digest.publishedAt().toInstant());
        return true;
    }

    /** Queues messages; those that are known by their Message-ID are left as they are. Says how many are new. */
    static int queue(DSLContext db, List<MessageRecord> messages, Instant now) {
        int queued = 0;
        for (MessageRecord m : messages)
            queued += db.execute(
                    "insert into message (id, message_id, as_of, kind, county, recipient, subject, path, state, due_at,"
                            + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?) on conflict (message_id) do nothing",
                    Numbers.next(db, "message"),
                    m.messageId(),
                    m.asOf().toString(),
                    m.kind(),
                    m.county().orElse(null),
                    m.recipient(),
                    m.subject(),
                    m.path(),
                    moment(m.dueAt()),
                    moment(now));
        return queued;
    }

    /** Whether a message of this kind and subject was queued between two moments. */
    static boolean hasQueued(DSLContext db, String kind, String subject, Instant since, Instant until) {
        return !db.fetch(
                        "select 1 from message where kind = ? and subject = ? and created_at between ? and ? limit 1",
                        kind,
                        subject,
                        moment(since),
                        moment(until))
                .isEmpty();
    }

    /** A moment as it is compared in the queue: UTC, in whole seconds. */
    static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The last digest of a day. */
    static Optional<DigestRecord> last(DSLContext db, LocalDate day) {
        return first(db, "where as_of = ? order by id desc", day.toString());
    }

    /** The digest of the latest day. */
    static Optional<DigestRecord> latest(DSLContext db) {
        return first(db, "order by as_of desc, id desc");
    }

    /** The latest day up to a day of which there is a digest. */
    static Optional<LocalDate> lastDay(DSLContext db, LocalDate day) {
        return day(db, "select max(as_of) from digest where as_of <= ?", day.toString());
    }

    /** The first day on which anything came. */
    static Optional<LocalDate> firstDay(DSLContext db) {
        return day(db, "select min(day) from received");
    }

    private static Optional<LocalDate> day(DSLContext db, String sql, Object... bound) {
        return Optional.ofNullable(db.fetchOne(sql, bound).get(0, String.class)).map(LocalDate::parse);
    }

    private static Optional<DigestRecord> first(DSLContext db, String which, Object... bound) {
        return db
                .fetch(
                        "select as_of, published_at, path, fingerprint, campaign_fingerprint, subject from digest "
                                + which + " limit 1",
                        bound)
                .map(r -> new DigestRecord(
                        LocalDate.parse(r.get(0, String.class)),
                        OffsetDateTime.parse(r.get(1, String.class)),
                        r.get(2, String.class),
                        r.get(3, String.class),
                        r.get(4, String.class),
                        r.get(5, String.class)))
                .stream()
                .findFirst();
    }
}
