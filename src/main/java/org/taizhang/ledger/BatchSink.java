package org.taizhang.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.taizhang.value.KeptDigits;

/** Takes rows in by batches of one statement. */
final class BatchSink implements RowSink {
    private static final int BATCH = 500;

    private final PreparedStatement insert;
    private int column;
    private int waiting;

    BatchSink(String relation, List<String> columns, Connection connection) throws SQLException {
        insert = connection.prepareStatement("insert into " + FormTable.quoted(relation) + " ("
                + columns.stream().map(FormTable::quoted).collect(Collectors.joining(", ")) + ") values ("
                + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")");
    }

    @Override
    public void add(long number) throws SQLException {
        insert.setLong(++column, number);
    }

    @Override
    public void add(BigDecimal amount) throws SQLException {
        column++;
        if (amount.scale() <= 0 && amount.precision() - amount.scale() <= KeptDigits.WHOLE)
            insert.setLong(column, amount.longValue());
        else if (amount.precision() <= KeptDigits.FRACTION && Math.abs(amount.scale()) < 300)
            insert.setDouble(column, amount.doubleValue());
        else insert.setBigDecimal(column, amount);
    }

    @Override
    public void add(String text) throws SQLException {
        if (text == null) insert.setNull(++column, Types.VARCHAR);
        else insert.setString(++column, text.indexOf('\0') < 0 ? text : text.replace("\0", ""));
    }

    @Override
    public void endRow() throws SQLException {
        insert.addBatch();
        column = 0;
        if (++waiting == BATCH) flush();
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            if (waiting > 0) flush();
        }
    }
}
