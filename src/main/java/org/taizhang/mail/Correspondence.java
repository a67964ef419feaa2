package org.taizhang.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.digest.Addresses;
import org.taizhang.digest.Message;
import org.taizhang.ledger.Durable;
import org.taizhang.ledger.MessageRecord;

/**
 * Mails of text that are no digest: receipts, reminders, alarms. Each lies as a file under {@code var/mail/} until the
 * queue takes it.
 *
 * <p>The same words to the same person at the same moment are the same message, with the same Message-ID, so that queueing
 * it twice sends it once.
 */
public final class Correspondence {
    private final Home home;
    private final Optional<InternetAddress> from;

    public Correspondence(Home home, Campaign campaign) {
        this.home = home;
        this.from = Addresses.sender(campaign.settings().recipients());
    }

    /**
     * Writes the same mail to each of several people; those who can't be written to are left out.
     *
     * @param kind what it is, such as {@code receipt}, {@code reminder} or {@code alarm}
     * @param county the county that it is about
     * @return what is to be queued; nothing where the campaign has no sender
     */
    public List<MessageRecord> write(
            String kind,
            Optional<String> county,
            List<String> recipients,
            String subject,
            String text,
            OffsetDateTime at) {
        return recipients.stream()
                .flatMap(to -> write(kind, county, to, subject, text, at).stream())
                .toList();
    }

    private Optional<MessageRecord> write(
            String kind, Optional<String> county, String recipient, String subject, String text, OffsetDateTime at) {
        Optional<InternetAddress> to = Addresses.of(recipient);
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        Message message = new Message(from.get(), to.get(), subject, at.toZonedDateTime(), text, "", List.of());
        Message.Sealed sealed = message.seal();
        Path file = file(kind, fileName(sealed.messageId()), at);
        try {
            Durable.directory(file.getParent());
            Durable.write(file, sealed.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The mail " + file + " can't be written", e);
        }
        return Optional.of(record(sealed.messageId(), kind, county, recipient, subject, file, at));
    }

    /** The same mail to somebody else, with an id of its own; empty where the address is none. */
    public Optional<MessageRecord> readdress(Path mail, String kind, String recipient, OffsetDateTime at) {
        Optional<InternetAddress> to = Addresses.of(recipient);
        if (to.isEmpty()) return Optional.empty();
        try (InputStream in = Files.newInputStream(mail)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            message.setRecipient(MimeMessage.RecipientType.TO, to.get());
            String id = "<trial-" + UUID.randomUUID() + "@" + domain(message.getMessageID());
            message.setHeader("Message-ID", id);
            Path file = file(kind, id.replaceAll("[<>@]", ""), at);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            Durable.directory(file.getParent());
            Durable.write(file, bytes.toByteArray());
            return Optional.of(record(id, kind, Optional.empty(), recipient, message.getSubject(), file, at));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The mail " + mail + " can't be sent to another address", e);
        }
    }

    private static String domain(String messageId) {
        return messageId.substring(messageId.lastIndexOf('@') + 1);
    }

    private Path file(String kind, String name, OffsetDateTime at) {
        return home.mail().resolve(at.toLocalDate().toString()).resolve(kind + "-" + name + ".eml");
    }

    private MessageRecord record(
            String messageId,
            String kind,
            Optional<String> county,
            String recipient,
            String subject,
            Path file,
            OffsetDateTime at) {
        return new MessageRecord(
                messageId,
                at.toLocalDate(),
                kind,
                county,
                recipient,
                subject,
                home.root().relativize(file).toString().replace('\\', '/'),
                at.toInstant());
    }

    private static String fileName(String messageId) {
        return messageId.substring(1, Math.min(17, messageId.length()));
    }
}
