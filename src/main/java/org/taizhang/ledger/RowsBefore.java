package org.taizhang.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.campaign.Period;
import org.taizhang.value.Value;

/**
 * Each key's row in the latest period before one.
 *
 * <p>Nearly always that is the present row. Only where the present is as late as the report itself (a report sent again,
 * or late) are earlier reports read, from the latest back.
 */
final class RowsBefore {
    /** What was said of a key, and of which period. */
    record Before(String period, Map<String, Value> values) {}

    private RowsBefore() {}

    static Map<String, Before> read(
            DSLContext db, Rows rows, FormTable table, String county, Period period, Decisions decisions) {
        Map<String, Before> before = new HashMap<>();
        Set<String> wanted = new HashSet<>();
        db.connection(c -> {
            try (PreparedStatement select = c.prepareStatement("select h.*, p.period, p.key_text, p.first_period from "
                    + FormTable.quoted(table.present()) + " p join (" + rows.select()
                    + ") h on h.row_id = p.row_id where p.county = ?")) {
                select.setString(1, county);
                present(select, rows, period, before, wanted);
            }
        });
        for (List<Stored> ofPeriod : wanted.isEmpty()
                ? List.<List<Stored>>of()
                : Stored.before(db, county, table.form().name(), period)) {
            if (wanted.isEmpty()) break;
            Period of = ofPeriod.get(0).period();
            Map<String, AsOf.ReportRow> found = new HashMap<>();
            for (Stored s : ofPeriod)
                rows.each(db, s.firstRow(), s.lastRow(), row -> {
                    String key = decisions.now(row.key());
                    if (wanted.contains(key))
                        found.merge(
                                key,
                                row,
                                (a, b) -> a.key().equals(key) || !b.key().equals(key) ? a : b);
                });
            found.forEach((key, row) -> before.put(key, new Before(of.toString(), row.values())));
            wanted.removeAll(found.keySet());
        }
        return before;
    }

    private static void present(
            PreparedStatement select, Rows rows, Period period, Map<String, Before> before, Set<String> wanted)
            throws SQLException {
        int at = rows.next();
        String limit = period.toString();
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) {
                String of = found.getString(at);
                String key = found.getString(at + 1);
                if (of.compareTo(limit) < 0)
                    before.put(key, new Before(of, rows.row(found).values()));
                else if (found.getString(at + 2).compareTo(limit) < 0) wanted.add(key);
            }
        }
    }
}
