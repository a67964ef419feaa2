package org.taizhang.reading;

import java.util.Optional;

/**
 * How one column of a table was understood.
 *
 * @param index its 0-based column (of a transposed table: its 0-based row)
 * @param header its header's text, with its parents' before it
 * @param field the field it holds; empty for one that is kept as an extra or left aside
 * @param unit the unit in which its numbers are written, where one is named
 * @param shift of a transposed table, how many columns right of the row's own its values stand
 */
public record ColumnReading(int index, String header, Optional<String> field, Optional<String> unit, int shift) {

    public ColumnReading(int index, String header, Optional<String> field, Optional<String> unit) {
        this(index, header, field, unit, 0);
    }
}
