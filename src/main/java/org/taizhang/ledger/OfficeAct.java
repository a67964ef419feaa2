package org.taizhang.ledger;

import java.time.OffsetDateTime;

/**
 * By whom, when and why the office decided something by command.
 *
 * <p>It acts from that day on: the ledger as of an earlier day does not change.
 *
 * @param at when, in the campaign's time zone
 */
public record OfficeAct(String who, String why, OffsetDateTime at) {
    public OfficeAct {
        if (who.isBlank()) throw new IllegalArgumentException("It must be said who decided this.");
        if (why.isBlank()) throw new IllegalArgumentException("It must be said why this was decided.");
    }

    String day() {
        return at.toLocalDate().toString();
    }
}
