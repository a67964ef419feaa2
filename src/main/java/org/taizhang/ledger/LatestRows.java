package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Of every key the row in the report of the greatest period that was current on a day. */
final class LatestRows {
    private LatestRows() {}

    static List<AsOf.LatestRow> of(
            DSLContext db, Map<String, FormTable> forms, String county, LocalDate day, List<AsOf.Report> reports) {
        return AsOf.LatestRow.among(reports);
    }
}
