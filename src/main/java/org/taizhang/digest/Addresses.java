package org.taizhang.digest;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;

/** The addresses that mails go from and to: the campaign's, and nobody else's. */
public final class Addresses {
    private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);

    private Addresses() {}

    /** An address that can be written to; one that can't is named in the log, and stops no other. */
    public static Optional<InternetAddress> of(String address) {
        try {
            return Optional.of(Message.address(address));
        } catch (AddressException e) {
            LOG.warn("No mail goes to or from \"{}\": it is not a mail address.", Plain.text(address));
            return Optional.empty();
        }
    }

    /** Who writes: the sender that the campaign names, else the first of its office, else of its leaders. */
    public static Optional<InternetAddress> sender(Campaign.Recipients recipients) {
        return Stream.of(recipients.from().stream(), recipients.office().stream(), recipients.leaders().stream())
                .flatMap(s -> s)
                .findFirst()
                .flatMap(Addresses::of);
    }
}
