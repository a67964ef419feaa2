package org.taizhang.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;

/**
 * The statements that one connection keeps prepared: in SQLite preparing one costs more than reading the few rows of a
 * county.
 */
final class Prepared {
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private final Connection connection;

    Prepared(Connection connection) {
        this.connection = connection;
    }

    /** What is done with the row on which a result stands. */
    interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** Reads each row of a statement, over the statements that the connection keeps where it keeps any. */
    static void query(DSLContext db, String sql, Row row, Object... bound) {
        db.connection(c -> {
            if (db.data(Prepared.class) instanceof Prepared kept) kept.query(sql, row, bound);
            else
                try (PreparedStatement statement = c.prepareStatement(sql)) {
                    read(statement, row, bound);
                }
        });
    }

    private void query(String sql, Row row, Object... bound) throws SQLException {
        PreparedStatement known = idle.remove(sql);
        PreparedStatement statement = known == null ? connection.prepareStatement(sql) : known;
        boolean whole = false;
        try {
            read(statement, row, bound);
            whole = idle.putIfAbsent(sql, statement) == null;
        } finally {
            if (!whole) statement.close();
        }
    }

    private static void read(PreparedStatement statement, Row row, Object... bound) throws SQLException {
        statement.setFetchSize(1000);
        for (int i = 0; i < bound.length; i++) statement.setObject(i + 1, bound[i]);
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) row.take(found);
        }
    }
}
