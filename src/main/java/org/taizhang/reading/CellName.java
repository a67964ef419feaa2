package org.taizhang.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.sheet.Address;

/** The place that a cell's name such as {@code F7} means: a 1-based row and a 0-based column. */
public record CellName(int row, int column) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,4})(\\d{1,9})");

    /**
     * What a cell is within a table.
     *
     * @param record the number that the {@link RowReading} has
     * @param field the place of the {@link ColumnReading} among the table's
     */
    public record Spot(int record, int field) {}

    /**
     * The place of a name.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static CellName parse(String name) {
        Matcher m = WRITTEN.matcher(name);
        if (!m.matches()) throw new IllegalArgumentException("\"" + name + "\" is not the name of a cell.");
        return new CellName(Integer.parseInt(m.group(2)), Address.column(m.group(1)));
    }

    /** What it is within a table; empty where it stands in no column of it. */
    public Optional<Spot> in(TableReading table) {
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnReading c = table.columns().get(i);
            int record = table.transposed() ? column + 1 - c.shift() : row;
            if (c.index() != (table.transposed() ? row - 1 : column)) continue;
            if (!table.transposed() || table.rows().stream().anyMatch(r -> r.row() == record))
                return Optional.of(new Spot(record, i));
        }
        return Optional.empty();
    }
}
