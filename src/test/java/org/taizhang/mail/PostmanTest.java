package org.taizhang.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Campaign.Mail.Security;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.digest.Altered;
import org.taizhang.digest.Digest;
import org.taizhang.digest.DigestWriter;
import org.taizhang.digest.ExampleFigures;
import org.taizhang.digest.Letter;

class PostmanTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();
    private static final Instant NOW = Instant.parse("2012-05-02T00:00:00Z");

    @TempDir
    Path home;

    private List<Letter> letters;

    @BeforeEach
    void aDigestIsPublished() {
        Digest digest = new DigestWriter(home.resolve("campaign/templates"))
                .write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, home.resolve("var/digests"));
        letters = digest.letters();
    }

    @Test
    void without_a_server_a_message_stays_a_file() {
        Map<String, Object> noted = postman(Optional.empty()).deliver(row(0));
        assertThat(noted).containsEntry("state", "filed").containsEntry("sent_at", null);
    }

    @Test
    void a_message_leaves_over_tls_to_a_server_that_asks_who_comes() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            server.setUser("digest@example.org", "digest", "secret");
            Campaign.Mail mail =
                    mail(server.getSmtps().getPort(), Security.tls, Optional.of("digest"), Optional.of("127.0.0.1"));
            try (Postman postman = postman(Optional.of(mail))) {
                for (int i = 0; i < letters.size(); i++)
                    assertThat(postman.deliver(row(i)))
                            .containsEntry("state", "sent")
                            .containsEntry("attempts", 1)
                            .containsEntry("sent_at", "2012-05-02T00:00:00Z");
            }
            assertThat(server.getReceivedMessages()).hasSameSizeAs(letters);
            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getMessageID()).isEqualTo(letters.get(0).messageId());
            assertThat(received.getSubject()).startsWith("3项逾期，2县未报");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_gets_nothing() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            Campaign.Mail mail = mail(server.getSmtps().getPort(), Security.tls, Optional.empty(), Optional.empty());
            assertThat(postman(Optional.of(mail)).deliver(row(0))).containsEntry("state", "queued");
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void no_password_goes_to_a_server_without_a_private_way() throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            Campaign.Mail mail = mail(server.port(), Security.starttls, Optional.of("digest"), Optional.empty());
            Map<String, Object> noted = postman(Optional.of(mail)).deliver(row(0));
            assertThat(noted).containsEntry("state", "queued");
            assertThat((String) noted.get("error")).contains("STARTTLS");
        }
    }

    @Test
    void the_password_goes_only_once_the_way_is_private() throws IOException {
        try (ScriptedServer server = offeringStartTls()) {
            Campaign.Mail mail =
                    mail(server.port(), Security.starttls, Optional.of("digest"), Optional.of("127.0.0.1"));
            assertThat(postman(Optional.of(mail)).deliver(row(0))).containsEntry("state", "sent");
            assertThat(server.heard)
                    .startsWith("open EHLO", "open STARTTLS", "private EHLO", "private AUTH")
                    .noneMatch(c -> c.equals("open AUTH") || c.equals("open DATA"));
            assertThat(server.messages).hasSize(1);
        }
    }

    @Test
    void a_way_made_private_by_a_certificate_nobody_vouches_for_is_not_used() throws IOException {
        try (ScriptedServer server = offeringStartTls()) {
            Campaign.Mail mail = mail(server.port(), Security.starttls, Optional.of("digest"), Optional.empty());
            assertThat(postman(Optional.of(mail)).deliver(row(0))).containsEntry("state", "queued");
            assertThat(server.heard).noneMatch(c -> c.startsWith("private"));
        }
    }

    @Test
    void a_password_that_is_refused_is_said_and_tried_again_later() throws IOException {
        try (ScriptedServer server = offeringStartTls().answer("AUTH", "535 wrong password")) {
            Campaign.Mail mail =
                    mail(server.port(), Security.starttls, Optional.of("digest"), Optional.of("127.0.0.1"));
            Map<String, Object> noted = postman(Optional.of(mail)).deliver(row(0));
            assertThat(noted).containsEntry("state", "queued");
            assertThat((String) noted.get("error")).contains("535 wrong password");
        }
    }

    @Test
    void a_password_that_is_refused_is_not_tried_with_every_message_of_a_talk() throws IOException {
        try (ScriptedServer server = offeringStartTls().answer("AUTH", "535 wrong password")) {
            Postman postman = postman(Optional.of(
                    mail(server.port(), Security.starttls, Optional.of("digest"), Optional.of("127.0.0.1"))));
            for (int i = 0; i < 3; i++)
                assertThat((String) postman.deliver(row(i)).get("error")).contains("535 wrong password");
            assertThat(server.heard).containsOnlyOnce("private AUTH");
            postman.hangUp();
            postman.deliver(row(0));
            assertThat(server.heard).filteredOn("open EHLO"::equals).hasSize(2);
        }
    }

    @Test
    void a_message_cut_off_before_its_end_is_sent_again() throws IOException {
        try (ScriptedServer server = new ScriptedServer().answer("DATA", ScriptedServer.CUT)) {
            Postman postman = plain(server);
            Map<String, Object> noted = postman.deliver(row(0));
            assertThat(noted).containsEntry("state", "queued");
            assertThat(postman.deliver(again(0, noted))).containsEntry("state", "sent");
            assertThat(server.messages).hasSize(1);
        }
    }

    @Test
    void a_missing_password_is_said_by_the_name_of_its_variable() throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            Campaign.Mail mail = mail(server.port(), Security.none, Optional.of("digest"), Optional.empty());
            Postman postman = new Postman(home, with(Optional.of(mail)), name -> null, clock());
            assertThat((String) postman.deliver(row(0)).get("error")).contains("TAIZHANG_MAIL_PASSWORD");
        }
    }

    @Test
    void what_the_server_could_not_take_now_is_tried_again_and_then_sent() throws IOException {
        try (ScriptedServer server = new ScriptedServer().answer("RCPT", "451 try later")) {
            Postman postman = plain(server);
            Map<String, Object> noted = postman.deliver(row(0));
            assertThat(noted)
                    .containsEntry("state", "queued")
                    .containsEntry("attempts", 1)
                    .containsEntry("due_at", "2012-05-02T00:05:00Z");
            assertThat((String) noted.get("error")).contains("451 try later");
            assertThat(postman.deliver(again(0, noted)))
                    .containsEntry("state", "sent")
                    .containsEntry("error", null);
        }
    }

    @Test
    void what_the_server_will_never_take_is_given_up_at_once() throws IOException {
        try (ScriptedServer server = new ScriptedServer().answer("RCPT", "550 no such user")) {
            Map<String, Object> noted = plain(server).deliver(row(0));
            assertThat(noted).containsEntry("state", "given_up");
            assertThat((String) noted.get("error")).contains("550 no such user");
            assertThat(plain(server).deliver(row(1))).containsEntry("state", "sent");
        }
    }

    @Test
    void a_message_cut_off_in_the_middle_is_repeated_as_the_same_message() throws IOException {
        try (ScriptedServer server = new ScriptedServer().answer(".", ScriptedServer.CUT)) {
            Postman postman = plain(server);
            Map<String, Object> noted = postman.deliver(row(0));
            assertThat(noted).containsEntry("state", "queued");
            assertThat(postman.deliver(again(0, noted))).containsEntry("state", "sent");
            assertThat(server.messages).hasSize(2);
            assertThat(server.messages.get(0)).contains(letters.get(0).messageId());
            assertThat(server.messages.get(1)).isEqualTo(server.messages.get(0));
        }
    }

    @Test
    void what_was_sent_and_could_not_be_noted_is_not_sent_again() throws IOException {
        try (ScriptedServer server = new ScriptedServer()) {
            Postman postman = plain(server);
            Map<String, Object> noted = postman.deliver(row(0));
            assertThat(postman.deliver(row(0))).isEqualTo(noted).containsEntry("state", "sent");
            assertThat(server.messages).hasSize(1);
        }
    }

    @Test
    void a_server_that_is_gone_is_asked_less_and_less_often_and_then_no_more() {
        Postman postman = postman(Optional.of(mail(1, Security.none, Optional.empty(), Optional.empty())));
        Map<String, Object> noted = postman.deliver(row(0));
        int attempts = 1;
        while (noted.get("state").equals("queued")) {
            noted = postman.deliver(again(0, noted));
            attempts++;
        }
        assertThat(noted).containsEntry("state", "given_up");
        assertThat(attempts).isBetween(10, 12);
    }

    @Test
    void a_message_whose_file_is_gone_is_given_up() throws IOException {
        Files.delete(letters.get(0).file());
        Campaign.Mail mail = mail(1, Security.none, Optional.empty(), Optional.empty());
        assertThat(postman(Optional.of(mail)).deliver(row(0))).containsEntry("state", "given_up");
    }

    private static ScriptedServer offeringStartTls() throws IOException {
        return new ScriptedServer()
                .answer("EHLO", "250-ready\r\n250 STARTTLS")
                .answer("STARTTLS", "220 go on")
                .answer("EHLO", "250-ready\r\n250 AUTH PLAIN");
    }

    private Postman plain(ScriptedServer server) {
        return postman(Optional.of(mail(server.port(), Security.none, Optional.empty(), Optional.empty())));
    }

    private Postman postman(Optional<Campaign.Mail> mail) {
        return new Postman(home, with(mail), name -> "secret", clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static Campaign.Mail mail(int port, Security security, Optional<String> user, Optional<String> trust) {
        return new Campaign.Mail(
                "127.0.0.1", Optional.of(port), security, user, "TAIZHANG_MAIL_PASSWORD", trust, 5, 5, 72);
    }

    private static Campaign.Settings with(Optional<Campaign.Mail> mail) {
        return Altered.with(CAMPAIGN.settings(), "mail", mail);
    }

    private Map<String, Object> row(int i) {
        Letter letter = letters.get(i);
        Map<String, Object> row = new HashMap<>();
        row.put("id", i + 1);
        row.put("message_id", letter.messageId());
        row.put("recipient", letter.recipient());
        row.put("path", home.relativize(letter.file()).toString());
        row.put("attempts", 0);
        row.put("due_at", NOW.toString());
        return row;
    }

    private Map<String, Object> again(int i, Map<String, Object> noted) {
        Map<String, Object> row = row(i);
        row.putAll(noted);
        return row;
    }
}
