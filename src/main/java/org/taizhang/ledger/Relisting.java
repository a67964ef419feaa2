package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.DSLContext;

/** Whether a report that came after a key was retired lists it again, which brings all that was said of it back. */
final class Relisting {
    private Relisting() {}

    /** Whether one that counts now does. */
    static boolean isNow(DSLContext db, FormTable table, String county, String key, Decisions decisions) {
        return isOn(db, table, county, key, decisions, Closings.LAST);
    }

    /** Whether one that counted at the end of a day did. */
    static boolean isOn(DSLContext db, FormTable table, String county, String key, Decisions decisions, LocalDate day) {
        List<String> names = decisions.names(key);
        List<Object> bound = new ArrayList<>(
                List.of(county, table.form().name(), decisions.retired().get(key), day.toString(), day.toString()));
        bound.addAll(names);
        return !db.fetch(
                        "select 1 from report r join standing st on st.report_id = r.id join "
                                + FormTable.quoted(table.history())
                                + " h on h.row_id between r.first_row and r.last_row"
                                + " where r.county = ? and r.form = ? and r.id > ? and st.since_day <= ?"
                                + " and (st.until_day is null or st.until_day > ?) and h.key_text in ("
                                + String.join(", ", Collections.nCopies(names.size(), "?")) + ") limit 1",
                        bound.toArray())
                .isEmpty();
    }
}
