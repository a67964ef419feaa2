package org.taizhang.ledger;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.RowReading;
import org.taizhang.normalise.TableReading;
import org.taizhang.value.Value;

/** Adds the accepted rows of a report to the end of its form's history. */
final class HistoryWriter {
    private static final int BATCH = 500;
    /** So many digits a double holds exactly, as SQLite stores what is no whole number. */
    private static final int DOUBLE_DIGITS = 15;

    private final Draft draft;
    private final long reportId;
    private final List<Form.Field> fields;
    private final long first;
    private long next;
    private int waiting;

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
            try (PreparedStatement insert = c.prepareStatement(draft.table().insert())) {
                writer.write(insert);
            }
        });
        return new Range(writer.first, writer.next - 1);
    }

    private void write(PreparedStatement insert) throws SQLException {
        insert.setLong(2, reportId);
        String period = draft.period().toString();
        for (TableReading table : draft.tables()) {
            for (RowReading row : table.rows()) {
                if (!row.accepted()) continue;
                insert.setLong(1, next++);
                insert.setLong(2, reportId);
                insert.setString(3, draft.county());
                insert.setString(4, period);
                insert.setString(5, table.sheet().orElse(null));
                insert.setInt(6, row.row());
                insert.setString(7, draft.table().keys().of(row.values()));
                int column = 8;
                for (Form.Field f : fields)
                    bind(insert, column++, Optional.ofNullable(row.values().get(f.name())), f);
                insert.setString(column, Json.write(row.extras()));
                insert.addBatch();
                if (++waiting == BATCH) flush(insert);
            }
        }
        if (waiting > 0) flush(insert);
    }

    private void flush(PreparedStatement insert) throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    private static void bind(PreparedStatement insert, int column, Optional<Value> value, Form.Field field)
            throws SQLException {
        if (value.isEmpty()) insert.setNull(column, field.type() == Form.Type.number ? Types.NUMERIC : Types.VARCHAR);
        else if (value.get() instanceof Value.Number n) number(insert, column, n.amount());
        else insert.setString(column, value.get().text());
    }

    private static void number(PreparedStatement insert, int column, BigDecimal amount) throws SQLException {
        if (amount.scale() <= 0 && amount.precision() - amount.scale() <= 18)
            insert.setLong(column, amount.longValue());
        else if (amount.precision() <= DOUBLE_DIGITS && Math.abs(amount.scale()) < 300)
            insert.setDouble(column, amount.doubleValue());
        else insert.setBigDecimal(column, amount);
    }
}
