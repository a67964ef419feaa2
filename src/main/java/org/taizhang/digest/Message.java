package org.taizhang.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParameterList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.taizhang.campaign.Sha256;

/**
 * A mail's bytes: text and HTML to choose from, then the attachments.
 *
 * <p>Everything that differs from run to run in MIME (date, id, boundaries) follows from the content here, so that the
 * same mail is the same bytes.
 *
 * @param date when it is to have been written
 * @param html empty for a mail of text alone
 */
public record Message(
        InternetAddress from,
        InternetAddress to,
        String subject,
        ZonedDateTime date,
        String text,
        String html,
        List<Attachment> attachments) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.US);

    private static final Session SESSION = Session.getInstance(new Properties());

    /** A file that goes with a mail. */
    public record Attachment(String name, String type, byte[] content, String sha256) {}

    /** A mail as it is sent, and its id. */
    public record Sealed(String messageId, byte[] bytes) {}

    /** An address from the campaign, checked; control characters and several in one are refused. */
    public static InternetAddress address(String address) throws AddressException {
        InternetAddress[] all = InternetAddress.parse(address, true);
        if (all.length != 1 || address.codePoints().anyMatch(Character::isISOControl))
            throw new AddressException("Not a mail address", address);
        all[0].validate();
        return all[0];
    }

    /** The mail as it is sent. */
    public Sealed seal() {
        String id = identity();
        String messageId = "<" + id + "@" + domain() + ">";
        try {
            MimeMessage mime = new MimeMessage(SESSION) {
                @Override
                protected void updateMessageID() throws MessagingException {
                    setHeader("Message-ID", messageId);
                }
            };
            mime.setFrom(from);
            mime.setRecipient(jakarta.mail.Message.RecipientType.TO, to);
            mime.setSubject(Plain.text(subject), "UTF-8");
            mime.setHeader("Date", DATE.format(date));
            mime.setHeader("Auto-Submitted", "auto-generated");
            mime.setContent(attachments.isEmpty() ? alternative(id) : mixed(id));
            mime.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mime.writeTo(bytes);
            return new Sealed(messageId, bytes.toByteArray());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private MimeMultipart mixed(String id) throws MessagingException {
        MimeMultipart mixed = new Parts("mixed", "=_m_" + id);
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternative(id));
        mixed.addBodyPart(body);
        for (Attachment a : attachments) {
            ContentType type = new ContentType(a.type);
            type.setParameter("name", encoded(a.name));
            MimeBodyPart part = part(type.toString(), a.content);
            ContentDisposition disposition = new ContentDisposition(MimeBodyPart.ATTACHMENT);
            disposition.setParameterList(new ParameterList());
            disposition.getParameterList().set("filename", Plain.text(a.name), "UTF-8");
            part.setHeader("Content-Disposition", disposition.toString());
            mixed.addBodyPart(part);
        }
        return mixed;
    }

    private MimeMultipart alternative(String id) throws MessagingException {
        MimeMultipart choice = new Parts("alternative", "=_a_" + id);
        choice.addBodyPart(part("text/plain; charset=UTF-8", utf8(text)));
        if (!html.isEmpty()) choice.addBodyPart(part("text/html; charset=UTF-8", utf8(html)));
        return choice;
    }

    /** Encoded here, since Angus looks through all jars for each part that it encodes. */
    private static MimeBodyPart part(String type, byte[] content) throws MessagingException {
        InternetHeaders headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        headers.setHeader("Content-Transfer-Encoding", "base64");
        return new MimeBodyPart(headers, Base64.getMimeEncoder().encode(content));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String name) {
        try {
            return MimeUtility.encodeText(Plain.text(name), "UTF-8", "B");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String identity() {
        Sha256 f = new Sha256();
        for (String s : List.of(from.toString(), to.toString(), subject, DATE.format(date), text, html)) f.add(s);
        for (Attachment a : attachments) f.add(a.name).add(a.sha256);
        return f.hex().substring(0, 32);
    }

    private String domain() {
        String address = from.getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static final class Parts extends MimeMultipart {
        Parts(String subtype, String boundary) throws MessagingException {
            super(subtype);
            ContentType type = new ContentType("multipart", subtype, null);
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }

    /** The text's size as it counts for mail readers that cut long messages. */
    static int bytes(String text) {
        return utf8(text).length;
    }
}
