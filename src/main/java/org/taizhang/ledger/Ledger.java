package org.taizhang.ledger;

import java.time.LocalDate;
import org.taizhang.normalise.Reading;

/** The ledger of one home, open for reading and writing. One thread writes at a time; many may read. */
public interface Ledger extends AutoCloseable {
    /** Enters a file: one transaction, all or nothing. */
    Entry enter(Arrival arrival, Reading reading);

    /** The findings that entering this reading would add, without entering it. */
    Reading compare(Reading reading, LocalDate arrival);

    /** The ledger as it stood at the end of a day. */
    AsOf asOf(LocalDate day);

    @Override
    void close();
}
