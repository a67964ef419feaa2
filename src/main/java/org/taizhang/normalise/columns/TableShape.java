package org.taizhang.normalise.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Leading;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.reading.RowReading;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Value;

/** The columns of a table by what they are for. */
public final class TableShape {
    private final Form form;
    private final List<Column> columns;
    private final List<Column> fields;
    private final List<Column> keys;
    private final Optional<Column> serial;
    private final int lastLeading;
    private final int lastKey;
    private final Column[] byIndex;

    public TableShape(Form form, List<Column> columns) {
        this.form = form;
        this.columns = columns;
        byIndex = new Column[columns.stream().mapToInt(Column::index).max().orElse(-1) + 1];
        columns.forEach(c -> byIndex[c.index()] = c);
        List<String> order = form.fields().stream().map(Form.Field::name).toList();
        fields = columns.stream()
                .filter(c -> c.is(Column.Role.FIELD))
                .sorted(Comparator.comparingInt(
                        c -> order.indexOf(c.field().get().name())))
                .toList();
        keys = fields.stream()
                .filter(c -> form.primaryKey().contains(c.field().get().name()))
                .toList();
        serial = columns.stream().filter(c -> c.is(Column.Role.SERIAL)).findFirst();
        int first = columns.stream().mapToInt(Column::index).min().orElse(0);
        int key = keys.stream().mapToInt(Column::index).max().orElse(-1);
        lastLeading = Math.max(first + 2, Math.max(key, 0));
        lastKey = key < 0 ? lastLeading : key;
    }

    public Form form() {
        return form;
    }

    public List<Column> keys() {
        return keys;
    }

    public int lastLeading() {
        return lastLeading;
    }

    /** Where a row may say what it is; behind a serial number in digits and a name stands what it says of itself. */
    public Leading leading(GridRow row) {
        boolean own = serialOf(row).filter(CellText::isNumeric).isPresent()
                && nameOf(row).filter(c -> c.kind() == Cell.Kind.TEXT).isPresent();
        return new Leading(lastLeading, own ? lastKey : lastLeading);
    }

    public Optional<Column> serial() {
        return serial;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Column> fields() {
        return fields;
    }

    public Optional<Column> at(int index) {
        return index < byIndex.length ? Optional.ofNullable(byIndex[index]) : Optional.empty();
    }

    /** The column, or one without a header. */
    public Column orBeside(int index) {
        return at(index).orElseGet(() -> Column.beside(index));
    }

    public boolean isField(int index) {
        return index < byIndex.length && byIndex[index] != null && byIndex[index].is(Column.Role.FIELD);
    }

    public boolean isKey(int index) {
        for (Column k : keys) if (k.index() == index) return true;
        return false;
    }

    public boolean isSerial(int index) {
        return serial.isPresent() && serial.get().index() == index;
    }

    /** The cell with a row's serial number. */
    public Optional<Cell> serialOf(GridRow row) {
        return serial.flatMap(s -> row.at(s.index()));
    }

    /** Whether a merge holds a row's serial number, so that it is one of several rows of the same. */
    public boolean isSerialCarried(GridRow row) {
        return row.carried().stream().anyMatch(c -> isSerial(c.cell().column()));
    }

    /** Whether merges hold a row's serial number, no word, and what it says in a field that is more than words. */
    public boolean sharesNumber(GridRow row) {
        boolean numbered =
                row.carried().stream().anyMatch(c -> isSerial(c.cell().column()) && CellText.isNumeric(c.cell()));
        return numbered
                && row.carried().stream()
                        .map(c -> c.cell().column())
                        .anyMatch(c -> !isSerial(c)
                                && !isKey(c)
                                && typeAt(c).filter(t -> t != Form.Type.text).isPresent());
    }

    /** The type of the field in a column. */
    public Optional<Form.Type> typeAt(int index) {
        return at(index).flatMap(Column::field).map(Form.Field::type);
    }

    /** Whether a row has nothing but numbers beside its serial number and its name. */
    public boolean hasNameAlone(GridRow row, Vocabulary words) {
        return row.cells().stream()
                .filter(c -> !isSerial(c.column()) && !isKey(c.column()))
                .allMatch(c -> CellText.isNumeric(c) || words.isEmpty(c.text()));
    }

    /** The cell with a row's key, or with the first part of it that it has. */
    public Optional<Cell> nameOf(GridRow row) {
        for (Column k : keys) {
            Optional<Cell> cell = row.at(k.index());
            if (cell.isPresent()) return cell;
        }
        return Optional.empty();
    }

    /** Whether a row has a name and a number of its own. */
    public boolean hasNumberOfName(GridRow row) {
        return nameOf(row).isPresent()
                && row.cells().stream()
                        .anyMatch(c -> typeAt(c.column())
                                        .filter(t -> t == Form.Type.number)
                                        .isPresent()
                                && c.kind() != Cell.Kind.DATE
                                && CellText.isNumeric(c));
    }

    /** The column of a field. */
    public Optional<Column> of(String field) {
        return fields.stream().filter(c -> c.field().get().name().equals(field)).findFirst();
    }

    /** Whether a column holds numbers that add up. */
    public static boolean adds(Column c) {
        return c.field().filter(f -> f.type() == Form.Type.number && !f.rate()).isPresent();
    }

    /** The key of a row as it is compared. */
    public String keyOf(RowReading row) {
        if (keys.size() == 1) return spelled(row, keys.get(0));
        List<String> parts = new ArrayList<>();
        for (Column k : keys) parts.add(spelled(row, k));
        return String.join("\u0000", parts);
    }

    private static String spelled(RowReading row, Column key) {
        Value v = row.values().get(key.field().get().name());
        return v == null ? "" : Spelling.of(v.text());
    }
}
