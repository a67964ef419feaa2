package org.taizhang.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Writes a relation out as a file, row by row. What a county wrote arrives as text, never as a formula. */
final class Export {
    private static final int CELL_CHARACTERS = 32_767;

    private final DSLContext db;
    private final String relation;

    Export(DSLContext db, String relation) {
        this.db = db;
        this.relation = relation;
    }

    /** Exports one of the known relations. */
    static void of(Database database, List<String> known, String relation, Consumer<Export> how) {
        if (!known.contains(relation))
            throw new LedgerException(
                    "There is no relation \"" + relation + "\"; there are " + String.join(", ", known) + ".");
        database.read(db -> {
            how.accept(new Export(db, relation));
            return null;
        });
    }

    /** In UTF-8 with a byte order mark, by which spreadsheets know it. */
    void csv(OutputStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write('\ufeff');
            CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL);
            each((number, names, values) -> {
                if (number == 0) {
                    printer.printRecord(names);
                    return;
                }
                List<Object> safe = new ArrayList<>();
                for (Object v : values) safe.add(v instanceof String s ? CsvText.harmless(s) : v);
                printer.printRecord(safe);
            });
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a workbook; what doesn't fit on one sheet goes on on the next. */
    void xlsx(OutputStream out) {
        try (Workbook workbook = new Workbook(out, "Taizhang", "1.0")) {
            Worksheet[] sheet = {null};
            each((number, names, values) -> {
                int row = number == 0 ? 0 : (int) ((number - 1) % (Worksheet.MAX_ROWS - 1)) + 1;
                if (number == 0 || row == 1 && number > 1) {
                    if (sheet[0] != null) sheet[0].finish();
                    sheet[0] = workbook.newWorksheet(named(number));
                    for (int i = 0; i < names.size(); i++) sheet[0].value(0, i, names.get(i));
                }
                for (int i = 0; i < values.size(); i++) put(sheet[0], row, i, values.get(i));
                if (row % 1000 == 999) sheet[0].flush();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String named(long firstRow) {
        String name = relation.length() > 20 ? relation.substring(0, 20) : relation;
        return firstRow == 0 ? name : name + " " + firstRow;
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number n) sheet.value(row, column, n);
        else if (value instanceof String s)
            sheet.value(row, column, s.length() > CELL_CHARACTERS ? s.substring(0, CELL_CHARACTERS) : s);
    }

    /** What is done with each row; rows are counted from 1, and before them comes one of names alone. */
    private interface Line {
        void row(long number, List<String> names, List<Object> values) throws IOException;
    }

    private void each(Line line) {
        try (Cursor<Record> cursor = db.resultQuery(
                        "select * from " + FormTable.quoted(relation) + " order by " + Schema.order(relation))
                .fetchSize(1000)
                .fetchLazy()) {
            ResultSet found = cursor.resultSet();
            ResultSetMetaData columns = found.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) names.add(columns.getColumnLabel(i));
            long number = 0;
            line.row(number, names, List.of());
            while (found.next()) line.row(++number, names, values(found, names.size()));
        } catch (SQLException e) {
            throw new LedgerException("The relation " + relation + " can't be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> values(ResultSet found, int columns) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            Object value = found.getObject(i);
            values.add(value instanceof Double ? new BigDecimal(found.getString(i)) : value);
        }
        return values;
    }
}
