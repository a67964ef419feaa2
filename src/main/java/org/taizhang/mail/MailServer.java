package org.taizhang.mail;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.taizhang.campaign.Campaign;

/**
 * The campaign's SMTP server, with one connection that is kept from message to message.
 *
 * <p>Where it can't be reached or does not let us in, what else was to go in the same talk is not tried: an account would be
 * locked by as many wrong passwords, and each message would wait for the same silence.
 *
 * <p>With {@code starttls} nothing is said before the way is private; a server that offers none is not used.
 */
final class MailServer {
    private static final int PERMANENT = 500;

    private final Campaign.Mail mail;
    private final UnaryOperator<String> environment;
    private final Session session;
    private Optional<Transport> open = Optional.empty();
    private Optional<MessagingException> closed = Optional.empty();

    MailServer(Campaign.Mail mail, Optional<String> from, UnaryOperator<String> environment) {
        this.mail = mail;
        this.environment = environment;
        this.session = Session.getInstance(properties(mail, from));
    }

    void send(byte[] bytes, String recipient) throws MessagingException, RefusedException {
        MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(bytes));
        Address[] to = {new InternetAddress(recipient)};
        try {
            transport().sendMessage(message, to);
        } catch (MessagingException e) {
            drop();
            if (refused(e)) throw new RefusedException(reason(e), e);
            throw e;
        }
    }

    /** Ends the talk; the next message begins a new one. */
    void hangUp() {
        drop();
        closed = Optional.empty();
    }

    private void drop() {
        try {
            if (open.isPresent()) open.get().close();
        } catch (MessagingException e) {
            // The server has hung up first.
        }
        open = Optional.empty();
    }

    /** All that an exception says, with what the server said beneath it. */
    static String reason(Exception e) {
        StringJoiner said = new StringJoiner("; ");
        for (Throwable t = e; t != null; t = next(t))
            if (t.getMessage() != null) said.add(t.getMessage().strip());
        return said.length() == 0 ? e.getClass().getSimpleName() : said.toString();
    }

    private Transport transport() throws MessagingException {
        if (open.isPresent() && open.get().isConnected()) return open.get();
        if (closed.isPresent()) throw closed.get();
        Transport transport = session.getTransport("smtp");
        try {
            if (mail.user().isPresent()) transport.connect(mail.user().get(), password());
            else transport.connect();
        } catch (MessagingException e) {
            closed = Optional.of(e);
            throw e;
        }
        open = Optional.of(transport);
        return transport;
    }

    private String password() throws MessagingException {
        String password = environment.apply(mail.passwordVariable());
        if (password == null)
            throw new AuthenticationFailedException(
                    "The environment's variable " + mail.passwordVariable() + " with the password is not set.");
        return password;
    }

    private static boolean refused(MessagingException e) {
        for (Throwable t = e; t != null; t = next(t)) {
            if (t instanceof SMTPAddressFailedException a) return a.getReturnCode() >= PERMANENT;
            if (t instanceof SMTPSendFailedException s && s.getNextException() == null)
                return s.getReturnCode() >= PERMANENT;
        }
        return false;
    }

    private static Throwable next(Throwable t) {
        return t instanceof MessagingException m && m.getNextException() != null ? m.getNextException() : null;
    }

    private static Properties properties(Campaign.Mail mail, Optional<String> from) {
        Properties p = new Properties();
        String wait = Long.toString(mail.timeoutSeconds() * 1000L);
        p.setProperty("mail.smtp.host", mail.host());
        p.setProperty("mail.smtp.port", Integer.toString(mail.port().orElseGet(() -> usualPort(mail))));
        p.setProperty("mail.smtp.connectiontimeout", wait);
        p.setProperty("mail.smtp.timeout", wait);
        p.setProperty("mail.smtp.writetimeout", wait);
        p.setProperty("mail.smtp.auth", Boolean.toString(mail.user().isPresent()));
        boolean trusted = mail.trust().filter(mail.host()::equals).isPresent();
        p.setProperty("mail.smtp.ssl.checkserveridentity", Boolean.toString(!trusted));
        switch (mail.security()) {
            case tls -> p.setProperty("mail.smtp.ssl.enable", "true");
            case starttls -> {
                p.setProperty("mail.smtp.starttls.enable", "true");
                p.setProperty("mail.smtp.starttls.required", "true");
            }
            case none -> p.setProperty("mail.smtp.starttls.enable", "false");
        }
        mail.trust().ifPresent(host -> p.setProperty("mail.smtp.ssl.trust", host));
        from.ifPresent(f -> p.setProperty("mail.smtp.from", f));
        return p;
    }

    private static int usualPort(Campaign.Mail mail) {
        return switch (mail.security()) {
            case tls -> 465;
            case starttls -> 587;
            case none -> 25;
        };
    }
}
