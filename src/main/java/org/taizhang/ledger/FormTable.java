package org.taizhang.ledger;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.ReservedNames;

/**
 * The two tables of one form: {@code <form>_history} with every accepted row ever reported, which grows only at its end,
 * and {@code <form>} with the row of each key that counts now.
 *
 * <p>The rows of one report lie together in the history, so that no index over it is needed and taking a file in costs
 * the same after years.
 */
final class FormTable {
    static final Field<Long> ROW_ID = field(name("row_id"), Long.class);
    static final Field<Long> REPORT_ID = field(name("report_id"), Long.class);
    static final Field<String> COUNTY = field(name("county"), String.class);
    static final Field<String> PERIOD = field(name("period"), String.class);
    static final Field<String> SHEET = field(name("sheet"), String.class);
    static final Field<Integer> ROW_NO = field(name("row_no"), Integer.class);
    static final Field<String> KEY_TEXT = field(name("key_text"), String.class);
    static final Field<String> EXTRAS = field(name("extras"), String.class);
    static final Field<String> FIRST_PERIOD = field(name("first_period"), String.class);
    static final Field<String> FIRST_DAY = field(name("first_day"), String.class);

    private final Form form;
    private final Keys keys;
    private final Table<Record> history;
    private final Table<Record> present;
    private final List<Field<?>> values = new ArrayList<>();

    FormTable(Form form) {
        this.form = form;
        this.keys = new Keys(form);
        this.history = table(name(form.table() + ReservedNames.HISTORY));
        this.present = table(name(form.table()));
        for (Form.Field f : form.fields()) values.add(field(name(f.name())));
    }

    Form form() {
        return form;
    }

    Keys keys() {
        return keys;
    }

    Table<Record> history() {
        return history;
    }

    Table<Record> present() {
        return present;
    }

    /** The columns that both tables have, but the key's: the place of the row, the form's fields and the extras. */
    List<Field<?>> shared() {
        List<Field<?>> all = new ArrayList<>(List.of(COUNTY, PERIOD, REPORT_ID, SHEET, ROW_NO));
        all.addAll(values);
        all.add(EXTRAS);
        all.add(ROW_ID);
        return all;
    }

    /** The columns of a row that is added to the history: its number, place and key, the form's fields, the extras. */
    List<String> columns() {
        List<Field<?>> all = new ArrayList<>(List.of(ROW_ID, REPORT_ID, COUNTY, PERIOD, SHEET, ROW_NO, KEY_TEXT));
        all.addAll(values);
        all.add(EXTRAS);
        return all.stream().map(Field::getName).toList();
    }

    /**
     * The statement that takes rows of the history over into the present, where that has nothing of a later period: its
     * parameters are the period and day of their report, the first and the last row.
     */
    String upsert() {
        String columns = shared().stream().map(f -> quoted(f.getName())).collect(Collectors.joining(", "));
        String set = shared().stream()
                .filter(f -> !f.equals(COUNTY))
                .map(f -> quoted(f.getName()) + " = excluded." + quoted(f.getName()))
                .collect(Collectors.joining(", "));
        return "insert into " + quoted(present) + " (" + columns + ", key_text, first_period, first_day) select "
                + columns
                + ", key_text, ?, ? from " + quoted(history) + " where row_id between ? and ?"
                + " on conflict (county, key_text) do update set " + set + " where " + quoted(present)
                + ".period <= excluded.period";
    }

    /** The beginning of a statement that reads rows: their number, place and key, the extras, and some fields. */
    String select(List<Form.Field> fields) {
        return columns(fields) + " from " + quoted(history);
    }

    /**
     * The statement that reads a county's present rows as {@link #select} reads those of the history, and behind them the
     * report, key, first day and period.
     *
     * @param asEntered whether with the key that stood in the report, which a merged one no longer has in the present
     */
    String selectPresent(List<Form.Field> fields, boolean asEntered) {
        if (!asEntered)
            return columns(fields) + ", report_id, key_text, first_day, period from " + quoted(present)
                    + " where county = ?";
        return "select h.*, p.report_id, p.key_text, p.first_day, p.period from " + quoted(present) + " p join ("
                + select(fields) + ") h on h.row_id = p.row_id where p.county = ?";
    }

    /** The condition that a report has rows in the present of a county, of periods up to one. */
    String behindPresent(String report) {
        return " where " + report + " in (select report_id from " + quoted(present)
                + " where county = ? and period <= ?) order by " + report;
    }

    private static String columns(List<Form.Field> fields) {
        return "select row_id, key_text, sheet, row_no, extras"
                + fields.stream().map(f -> ", " + quoted(f.name())).collect(Collectors.joining());
    }

    static String quoted(Table<?> table) {
        return quoted(table.getName());
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
