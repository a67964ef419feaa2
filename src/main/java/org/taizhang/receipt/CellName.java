package org.taizhang.receipt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.normalise.TableReading;
import org.taizhang.sheet.Address;

/** The place that a cell's name such as {@code F7} means: a 1-based row and a 0-based column. */
record CellName(int row, int column) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,4})(\\d{1,9})");

    static CellName parse(String name) {
        Matcher m = WRITTEN.matcher(name);
        if (!m.matches()) throw new IllegalArgumentException("\"" + name + "\" is not the name of a cell.");
        return new CellName(Integer.parseInt(m.group(2)), Address.column(m.group(1)));
    }

    /** The number that a {@link org.taizhang.normalise.RowReading} of the table has for the record of this cell. */
    int along(TableReading table) {
        return table.transposed() ? column + 1 : row;
    }

    /** The index that a {@link org.taizhang.normalise.ColumnReading} of the table has for the field of this cell. */
    int across(TableReading table) {
        return table.transposed() ? row - 1 : column;
    }
}
