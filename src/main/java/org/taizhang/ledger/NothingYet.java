package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;

/** The ledger of a home to which nothing has come. */
record NothingYet(LocalDate day) implements AsOf {

    @Override
    public CountyLedger county(String id) {
        return CountyLedger.of(id, List.of(), List.of(), new Quality(0, 0));
    }

    @Override
    public CountyDays county(String id, String terms, LocalDate since) {
        return on -> county(id);
    }

    @Override
    public String fingerprint() {
        return "";
    }
}
