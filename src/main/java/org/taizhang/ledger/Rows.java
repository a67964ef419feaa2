package org.taizhang.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.taizhang.campaign.Form;
import org.taizhang.value.Value;

/** Reads the rows of a form's history as they were entered. */
final class Rows {
    private final FormTable table;

    Rows(FormTable table) {
        this.table = table;
    }

    /** The rows of a report, in their order, from its first to its last. */
    void each(DSLContext db, long first, long last, Consumer<AsOf.ReportRow> row) {
        db.connection(c -> {
            try (PreparedStatement select = c.prepareStatement(table.select())) {
                select.setLong(1, first);
                select.setLong(2, last);
                each(select, row);
            }
        });
    }

    private void each(PreparedStatement select, Consumer<AsOf.ReportRow> row) throws SQLException {
        select.setFetchSize(1000);
        try (ResultSet found = select.executeQuery()) {
            while (found.next()) row.accept(row(found));
        }
    }

    /** The row on which a result of {@link FormTable#selectAll()} stands. */
    AsOf.ReportRow row(ResultSet found) throws SQLException {
        Map<String, Value> values = new LinkedHashMap<>();
        int column = 6;
        for (Form.Field f : table.form().fields()) {
            String stored = found.getString(column++);
            if (stored != null) values.put(f.name(), value(f.type(), stored));
        }
        return new AsOf.ReportRow(
                found.getString(2),
                Optional.ofNullable(found.getString(3)),
                found.getInt(4),
                values,
                Json.texts(found.getString(5)));
    }

    static Value value(Form.Type type, String stored) {
        return switch (type) {
            case number -> new Value.Number(new BigDecimal(stored));
            case date -> new Value.Date(stored);
            case list -> new Value.Entry(stored);
            case text -> new Value.Text(stored);
        };
    }

    /** Runs a step on a statement's connection, for values that are bound many times. */
    static void run(Connection connection, String sql, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.run(statement);
        }
    }

    /** What is done with a prepared statement. */
    interface Binding {
        void run(PreparedStatement statement) throws SQLException;
    }
}
