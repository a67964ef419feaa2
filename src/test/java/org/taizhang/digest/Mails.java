package org.taizhang.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What a mail's reader chooses from. */
final class Mails {
    private Mails() {}

    static String text(Path mail) throws IOException, MessagingException {
        return part(mail, 0);
    }

    static String html(Path mail) throws IOException, MessagingException {
        return part(mail, 1);
    }

    private static String part(Path mail, int part) throws IOException, MessagingException {
        try (InputStream in = Files.newInputStream(mail)) {
            Multipart parts = (Multipart) new MimeMessage(Session.getInstance(new Properties()), in).getContent();
            if (parts.getBodyPart(0).getContent() instanceof Multipart choice) parts = choice;
            try (InputStream body = parts.getBodyPart(part).getInputStream()) {
                return new String(body.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
