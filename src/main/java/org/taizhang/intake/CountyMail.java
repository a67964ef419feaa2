package org.taizhang.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.MessageRecord;
import org.taizhang.mail.Correspondence;
import org.taizhang.receipt.Receipts;
import org.taizhang.value.CellText;

/** What goes by mail to a county's contacts beside the digest; nothing where the county names none. */
public final class CountyMail {
    private final Campaign campaign;
    private final Ledger ledger;
    private final Correspondence correspondence;

    public CountyMail(Home home, Campaign campaign, Ledger ledger) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.correspondence = new Correspondence(home, campaign);
    }

    /** The receipt's text, to be queued; written again for the same entry it is the same message. */
    List<MessageRecord> receipt(Entry entry, Receipts receipts) {
        String county = entry.arrival().county();
        List<String> contacts = contacts(county);
        if (contacts.isEmpty()) return List.of();
        String subject = campaign.language()
                .say("receipt.title", Map.of("file", CellText.of(entry.arrival().fileName())));
        OffsetDateTime at = entry.arrival().receivedAt();
        return correspondence.write("receipt", Optional.of(county), contacts, subject, receipts.text(entry), at);
    }

    /** Queues a mail to each contact of a county. */
    public void queue(String kind, String county, String subject, String text, OffsetDateTime at) {
        List<MessageRecord> messages =
                correspondence.write(kind, Optional.of(county), contacts(county), subject, text, at);
        if (!messages.isEmpty()) ledger.queue(messages, at.toInstant());
    }

    private List<String> contacts(String county) {
        return campaign.county(county).map(County::contact).orElse(List.of());
    }
}
