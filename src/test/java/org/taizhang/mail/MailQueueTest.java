package org.taizhang.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.MessageRecord;
import org.taizhang.ledger.TestDatabase;

class MailQueueTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2012-05-03T12:00:00+08:00");
    private static final String LATER = "2012-05-04T00:00:00Z";

    @TempDir
    Path folder;

    private Ledger ledger;
    private MailQueue queue;

    @BeforeEach
    void queueOneMail() {
        Campaign campaign = CampaignFiles.shipped();
        Home home = new Home(folder);
        ledger = Ledger.open(home, TestDatabase.of(home.root(), campaign));
        List<MessageRecord> messages = new Correspondence(home, campaign)
                .write("reminder", Optional.of("yunling"), List.of("yunling@example.org"), "提醒", "请报送。", NOON);
        ledger.queue(messages, NOON.toInstant());
        ledger.queue(messages, NOON.toInstant());
        queue = new MailQueue(ledger.dataSource());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void the_same_mail_waits_once_and_its_file_is_there() {
        List<MailQueue.Item> waiting = queue.last(Optional.of("queued"), 10);
        assertThat(waiting).hasSize(1);
        assertThat(folder.resolve(waiting.get(0).path())).isRegularFile();
        assertThat(waiting.get(0).county()).contains("yunling");
    }

    @Test
    void a_mail_that_was_given_up_is_tried_again_with_all_patience() throws SQLException {
        state("given_up");
        assertThat(queue.retry(Optional.empty(), LATER)).isEqualTo(1);
        MailQueue.Item again = queue.last(Optional.empty(), 1).get(0);
        assertThat(again.state()).isEqualTo("queued");
        assertThat(again.attempts()).isZero();
        assertThat(again.dueAt()).isEqualTo(LATER);
    }

    @Test
    void a_mail_that_was_sent_is_not_sent_again() throws SQLException {
        state("sent");
        long id = queue.last(Optional.empty(), 1).get(0).id();
        assertThat(queue.retry(Optional.of(id), LATER)).isZero();
        assertThat(queue.find(id).orElseThrow().state()).isEqualTo("sent");
    }

    private void state(String state) throws SQLException {
        try (Connection connection = ledger.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update message set state = '" + state + "', attempts = 9");
        }
    }
}
