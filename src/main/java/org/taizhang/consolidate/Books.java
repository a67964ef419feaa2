package org.taizhang.consolidate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.ledger.AsOf;

/** A county's books by form, as of a day. */
record Books(Map<String, Book> byForm) {

    /** @param pasts what is kept in the closings of the same county that have been opened, by form */
    static Books of(Campaign campaign, Watched watched, AsOf.CountyLedger ledger, Map<String, Past> pasts) {
        Map<String, Book> books = new LinkedHashMap<>();
        for (Form form : campaign.forms())
            books.put(form.name(), new Book(form, watched.of(form.name()), ledger, pasts));
        return new Books(books);
    }

    Book of(String form) {
        Book book = byForm.get(form);
        if (book == null) throw new IllegalArgumentException("The campaign has no form " + form + ".");
        return book;
    }
}
