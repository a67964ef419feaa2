package org.taizhang.ledger;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** A moment in ISO 8601, always with its seconds, so that all moments of a column look and sort alike. */
final class Iso {
    private Iso() {}

    static String of(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
