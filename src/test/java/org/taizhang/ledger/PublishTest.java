package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {
    private static final LocalDate DAY = LocalDate.of(2012, 5, 1);

    @TempDir
    Path home;

    TestLedger t;

    @BeforeEach
    void open() {
        t = new TestLedger(home);
    }

    @AfterEach
    void close() {
        t.close();
    }

    private static DigestRecord digest(String fingerprint) {
        return new DigestRecord(
                DAY,
                OffsetDateTime.parse("2012-05-02T06:00:00+08:00"),
                "var/digests/2012-05-01",
                fingerprint,
                "campaign",
                "3 项逾期");
    }

    private static MessageRecord message(String id) {
        return new MessageRecord(
                id,
                DAY,
                "city",
                Optional.empty(),
                "leaders@example.org",
                "3 项逾期",
                "var/digests/2012-05-01/mail/1.eml",
                Instant.parse("2012-05-01T22:00:00Z"));
    }

    @Test
    void a_digest_is_published_with_its_messages_at_once() {
        assertThat(t.ledger.publish(digest("f"), List.of(message("<1>"), message("<2>"))))
                .isTrue();
        assertThat(t.query("select as_of, published_at, path from digest"))
                .containsExactly("2012-05-01|2012-05-02T06:00:00+08:00|var/digests/2012-05-01");
        assertThat(t.query("select message_id, state, attempts, due_at from message"))
                .containsExactly("<1>|queued|0|2012-05-01T22:00:00Z", "<2>|queued|0|2012-05-01T22:00:00Z");
        assertThat(t.ledger.lastDigest(DAY)).contains(digest("f"));
        assertThat(t.ledger.lastPublishedDay(DAY)).contains(DAY);
        assertThat(t.ledger.lastPublishedDay(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void the_same_digest_twice_is_published_once() {
        t.ledger.publish(digest("f"), List.of(message("<1>")));
        assertThat(t.ledger.publish(digest("f"), List.of(message("<2>")))).isFalse();
        assertThat(t.query("select message_id from message")).containsExactly("<1>");
    }

    @Test
    void another_ledger_makes_another_digest_of_the_day_and_known_messages_stay_as_they_are() {
        t.ledger.publish(digest("f"), List.of(message("<1>")));
        assertThat(t.ledger.publish(digest("g"), List.of(message("<1>"), message("<2>"))))
                .isTrue();
        assertThat(t.query("select count(*) from digest")).containsExactly("2");
        assertThat(t.query("select message_id from message")).containsExactly("<1>", "<2>");
        assertThat(t.ledger.queue(List.of(message("<2>"), message("<3>")), Instant.EPOCH))
                .isEqualTo(1);
    }

    @Test
    void the_status_counts_what_came_what_waits_and_what_failed() throws SQLException {
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        t.ledger.publish(digest("f"), List.of(message("<1>"), message("<2>")));
        try (var c = t.ledger.dataSource().getConnection();
                var s = c.createStatement()) {
            s.execute("update message set state = 'failed', attempts = 9, error = 'refused' where message_id = '<2>'");
        }
        LedgerStatus status = t.ledger.status(10);
        assertThat(status.submissions()).isEqualTo(Map.of("accepted", 1));
        assertThat(status.last()).extracting(LedgerStatus.Came::fileName).containsExactly("a.xlsx");
        assertThat(status.errands()).isEqualTo(2);
        assertThat(status.messages()).isEqualTo(Map.of("failed", 1, "queued", 1));
        assertThat(status.failed()).extracting(LedgerStatus.Undelivered::error).containsExactly("refused");
        assertThat(status.digest()).contains(digest("f"));
    }

    @Test
    void the_status_names_each_cause_of_alarm_once_the_latest_first() {
        Instant first = Instant.parse("2012-04-02T01:00:00Z");
        t.ledger.queue(List.of(alarm("<1>", "磁盘已满"), alarm("<2>", "磁盘已满")), first);
        t.ledger.queue(List.of(alarm("<3>", "文件夹找不到")), first.plusSeconds(60));
        t.ledger.queue(List.of(alarm("<4>", "磁盘已满")), first.plusSeconds(3600));
        assertThat(t.ledger.status(10).alarms())
                .containsExactly(
                        new LedgerStatus.Alarm("磁盘已满", 2, first.plusSeconds(3600)),
                        new LedgerStatus.Alarm("文件夹找不到", 1, first.plusSeconds(60)));
    }

    private static MessageRecord alarm(String id, String subject) {
        MessageRecord m = message(id);
        return new MessageRecord(id, m.asOf(), "alarm", m.county(), m.recipient(), subject, m.path(), m.dueAt());
    }
}
