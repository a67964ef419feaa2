package org.taizhang.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Takes rows in by the COPY of PostgreSQL. Nothing of a failed copy is stored. */
final class CopySink implements RowSink {
    private static final int FLUSH = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(FLUSH + (FLUSH >> 2));
    private boolean inRow;

    CopySink(String relation, List<String> columns, PGConnection connection) throws SQLException {
        copy = connection
                .getCopyAPI()
                .copyIn("copy " + FormTable.quoted(relation) + " ("
                        + columns.stream().map(FormTable::quoted).collect(Collectors.joining(", ")) + ") from stdin");
    }

    @Override
    public void add(long number) {
        column().append(number);
    }

    @Override
    public void add(BigDecimal amount) {
        column().append(amount.stripTrailingZeros().toPlainString());
    }

    @Override
    public void add(String value) {
        if (value == null) column().append("\\N");
        else escape(value, column());
    }

    private StringBuilder column() {
        if (inRow) text.append('\t');
        inRow = true;
        return text;
    }

    private static void escape(String value, StringBuilder text) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\0' -> {}
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    @Override
    public void endRow() throws SQLException {
        text.append('\n');
        inRow = false;
        if (text.length() >= FLUSH) flush();
    }

    private void flush() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        if (!copy.isActive()) return;
        if (inRow) {
            copy.cancelCopy();
            return;
        }
        flush();
        copy.endCopy();
    }
}
