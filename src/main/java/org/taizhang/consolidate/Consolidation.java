package org.taizhang.consolidate;

import java.time.LocalDate;
import java.util.function.Function;
import org.taizhang.campaign.Campaign;
import org.taizhang.ledger.AsOf;

/** Makes the {@link Figures} of a day from the ledger as it stood then and as it stood on the base day. */
public final class Consolidation {
    private final Campaign campaign;

    public Consolidation(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The figures as of a day, of a ledger that can be asked for any day. */
    public Figures figures(LocalDate day, Function<LocalDate, AsOf> ledger) {
        throw new IllegalStateException(campaign.settings().name() + day + ledger);
    }
}
