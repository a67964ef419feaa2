package org.taizhang.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.taizhang.campaign.Form;
import org.taizhang.reading.FieldPlaces;

/** Reads the rows of a form's history as they were entered, with all of their values or with those of some fields. */
final class Rows {
    private final FormTable table;
    private final List<Form.Field> fields;
    private final FieldPlaces places;

    Rows(FormTable table) {
        this(table, table.form().fields());
    }

    Rows(FormTable table, List<Form.Field> fields) {
        this.table = table;
        this.fields = fields;
        places = new FieldPlaces(fields.stream().map(Form.Field::name).toList());
    }

    /** With the values of the key alone. */
    static Rows keys(FormTable table) {
        return new Rows(
                table,
                table.form().primaryKey().stream()
                        .flatMap(k -> table.form().field(k).stream())
                        .toList());
    }

    /** The beginning of the statement whose result {@link #row} reads. */
    String select() {
        return table.select(fields);
    }

    /** The number of the first column behind those of {@link #select}. */
    int next() {
        return 6 + fields.size();
    }

    /** The rows of a report, in their order, from its first to its last. */
    void each(DSLContext db, long first, long last, Consumer<AsOf.ReportRow> row) {
        Prepared.query(
                db,
                select() + " where row_id between ? and ? order by row_id",
                found -> row.accept(row(found)),
                first,
                last);
    }

    /** The keys of a report's rows, in their order, from its first to its last. */
    static List<String> keyTexts(DSLContext db, FormTable table, long first, long last) {
        List<String> keys = new ArrayList<>();
        Prepared.query(
                db,
                "select key_text from " + FormTable.quoted(table.history())
                        + " where row_id between ? and ? order by row_id",
                found -> keys.add(found.getString(1)),
                first,
                last);
        return keys;
    }

    /** The row on which a result of {@link #select} stands. */
    AsOf.ReportRow row(ResultSet found) throws SQLException {
        Object[] cells = new Object[fields.size()];
        for (int i = 0; i < cells.length; i++) cells[i] = found.getString(6 + i);
        return new AsOf.ReportRow(
                found.getString(2),
                Optional.ofNullable(found.getString(3)),
                found.getInt(4),
                new StoredValues(fields, places, cells),
                Json.texts(found.getString(5)));
    }
}
