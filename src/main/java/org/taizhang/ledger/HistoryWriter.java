package org.taizhang.ledger;

import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.taizhang.campaign.Form;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Value;

/** Adds the accepted rows of a report to the end of its form's history. */
final class HistoryWriter {
    private final Draft draft;
    private final long reportId;
    private final List<Form.Field> fields;
    private final long first;
    private long next;

    private HistoryWriter(Draft draft, long reportId, long first) {
        this.draft = draft;
        this.reportId = reportId;
        this.fields = draft.form().fields();
        this.first = first;
        this.next = first;
    }

    /** The numbers of the rows of one report, which lie together. */
    record Range(long first, long last) {
        long count() {
            return last - first + 1;
        }
    }

    static Range write(DSLContext db, Draft draft, long reportId) {
        HistoryWriter writer = new HistoryWriter(
                draft, reportId, Numbers.next(db, draft.table().history().getName(), FormTable.ROW_ID.getName()));
        db.connection(c -> {
            try (RowSink rows = RowSink.into(
                    draft.table().history().getName(), draft.table().columns(), c)) {
                writer.write(rows);
            }
        });
        return new Range(writer.first, writer.next - 1);
    }

    private void write(RowSink rows) throws SQLException {
        String period = draft.period().toString();
        for (TableReading table : draft.tables()) {
            for (RowReading row : table.rows()) {
                if (!row.accepted()) continue;
                rows.add(next++);
                rows.add(reportId);
                rows.add(draft.county());
                rows.add(period);
                rows.add(table.sheet().orElse(null));
                rows.add(row.row());
                rows.add(draft.table().keys().of(row.values()));
                for (Form.Field f : fields) add(rows, row.values().get(f.name()));
                rows.add(Json.write(row.extras()));
                rows.endRow();
            }
        }
    }

    private static void add(RowSink rows, Value value) throws SQLException {
        if (value instanceof Value.Number n) rows.add(n.amount());
        else rows.add(value == null ? null : value.text());
    }
}
