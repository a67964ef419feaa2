package org.taizhang.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** Takes many rows into a relation, column by column in the order of their names, by the quickest way of its database. */
interface RowSink extends AutoCloseable {
    static RowSink into(String relation, List<String> columns, Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class)
                ? new CopySink(relation, columns, connection.unwrap(PGConnection.class))
                : new BatchSink(relation, columns, connection);
    }

    void add(long number) throws SQLException;

    /** The same amount is stored the same, however many noughts were written behind its point. */
    void add(BigDecimal amount) throws SQLException;

    /** Text, or nothing where it is null; without null characters, which PostgreSQL can't hold. */
    void add(String text) throws SQLException;

    void endRow() throws SQLException;

    /** After it all rows are in the relation. */
    @Override
    void close() throws SQLException;
}
