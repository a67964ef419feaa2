package org.taizhang.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;

/**
 * Takes one queued message after the other to the mail server, and says what became of it.
 *
 * <p>A message is a row of the ledger's {@code message} table, and so is the answer: what to write back, by column. The
 * bytes that leave are those of its file, so that a repeat after a crash carries the same Message-ID. What the server has
 * taken and the ledger could not note, say because it was locked, is not sent again while this program runs. The way to
 * the server stays open from one message to the next until {@link #hangUp()}.
 */
public final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final int REMEMBERED = 10_000;

    private final Path home;
    private final Optional<MailServer> server;
    private final Patience patience;
    private final Set<String> failed = new HashSet<>();
    private final Map<String, Delivery> taken = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Delivery> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param home what the paths of messages start from
     * @param environment the environment's variables, of which one holds the password
     */
    public Postman(Path home, Campaign.Settings settings, UnaryOperator<String> environment, Clock clock) {
        this.home = home;
        this.server =
                settings.mail().map(m -> new MailServer(m, settings.recipients().from(), environment));
        this.patience = new Patience(settings.mail(), clock);
    }

    /** Delivers the message and gives its new {@code state}, {@code attempts}, {@code due_at}, {@code error}, {@code sent_at}. */
    public synchronized Map<String, Object> deliver(Map<String, Object> message) {
        Queued queued = Queued.of(message);
        if (server.isEmpty()) return patience.filed(queued).row();
        if (taken.containsKey(queued.messageId()))
            return taken.get(queued.messageId()).row();
        Path file = home.resolve(queued.path());
        if (!Files.isRegularFile(file))
            return told(queued, patience.givenUp(queued, "Its file is gone: " + queued.path()));
        try {
            server.get().send(Files.readAllBytes(file), queued.recipient());
            taken.put(queued.messageId(), patience.sent(queued));
            return told(queued, taken.get(queued.messageId()));
        } catch (RefusedException e) {
            return told(queued, patience.givenUp(queued, e.getMessage()));
        } catch (MessagingException | IOException e) {
            return told(queued, patience.failed(queued, MailServer.reason(e)));
        }
    }

    /** Ends the talk with the server; the next message begins a new one. */
    public synchronized void hangUp() {
        server.ifPresent(MailServer::hangUp);
    }

    @Override
    public void close() {
        hangUp();
    }

    /** Whether all messages that were to go since this program runs went. */
    public synchronized boolean allWent() {
        return failed.isEmpty();
    }

    private Map<String, Object> told(Queued queued, Delivery delivery) {
        if (delivery.state() == Delivery.State.SENT) failed.remove(queued.messageId());
        else failed.add(queued.messageId());
        switch (delivery.state()) {
            case SENT -> LOG.info("Mail {} to {} is sent.", queued.messageId(), queued.recipient());
            case GIVEN_UP ->
                LOG.error(
                        "Mail {} to {} is given up after {} attempts: {}",
                        queued.messageId(),
                        queued.recipient(),
                        delivery.attempts(),
                        delivery.error().orElse(""));
            default ->
                LOG.warn(
                        "Mail {} to {} did not go, next attempt {}: {}",
                        queued.messageId(),
                        queued.recipient(),
                        delivery.dueAt(),
                        delivery.error().orElse(""));
        }
        return delivery.row();
    }
}
