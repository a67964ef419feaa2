package org.taizhang.service;

import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Ledger;

/** A home as the office's commands work on it, beside a running program or without one. */
public final class OpenHome implements AutoCloseable {
    private final Ledger ledger;
    private final Publisher publisher;

    private OpenHome(Home home, Campaign campaign, Today today) {
        ledger = Ledger.open(home, campaign);
        publisher = new Publisher(home, campaign, ledger, today, Claims.ofTheOnlyOne());
    }

    /** Opens the ledger of a home, and makes it where there is none. */
    public static OpenHome open(Home home, Campaign campaign, Today today) {
        return new OpenHome(home, campaign, today);
    }

    public Publisher publisher() {
        return publisher;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
