package org.taizhang.normalise.columns;

import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.reading.ColumnReading;

/**
 * One column of a table as it will be read.
 *
 * @param index its 0-based column
 * @param header its header's text
 * @param role what becomes of its cells
 * @param field the field they are values of, or may be
 * @param unit the unit in which its numbers are written
 * @param row the row of its lowest header
 * @param column the column in which that header stands
 */
public record Column(
        int index, String header, Role role, Optional<Form.Field> field, Optional<String> unit, int row, int column) {

    /** What becomes of a column's cells. */
    public enum Role {
        FIELD,
        /** Kept in the extras. */
        EXTRA,
        /** Kept in the extras, and asked how far the steps have come of which free words tell in another column. */
        BESIDE,
        SERIAL,
        COUNTY,
        /** Known and left aside. */
        IGNORED
    }

    /** A column without a header. */
    public static Column beside(int index) {
        return new Column(index, "", Role.EXTRA, Optional.empty(), Optional.empty(), 0, index);
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** Whether its cells are kept in the extras. */
    public boolean isKept() {
        return is(Role.EXTRA) || is(Role.BESIDE);
    }

    public ColumnReading reading(Turn turn) {
        Optional<String> stored = field.filter(f -> is(Role.FIELD)).map(Form.Field::name);
        return new ColumnReading(turn.indexOf(index), header, stored, unit, turn.shiftOf(index));
    }
}
