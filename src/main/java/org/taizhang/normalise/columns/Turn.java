package org.taizhang.normalise.columns;

import java.util.List;

/**
 * How a table lies on its sheet: upright, or on its side with fields running down.
 *
 * @param shifts of a table on its side, for each column of names how far right of the first it stands; else empty
 */
public record Turn(List<Integer> shifts) {
    /** What parts the rows of one column of names from those of the next, beyond any sheet's number of rows. */
    public static final int SHIFT = 1 << 21;

    public static final Turn UPRIGHT = new Turn(List.of());

    public boolean isSideways() {
        return !shifts.isEmpty();
    }

    /** Where the cell of a table's row and column stands on the sheet. */
    Findings.Place place(Findings.Place sheet, int row, int column) {
        return isSideways() ? sheet.at(column % SHIFT + 1, row - 1 + shiftOf(column)) : sheet.at(row, column);
    }

    int shiftOf(int column) {
        return isSideways() ? shifts.get(column / SHIFT) : 0;
    }

    int indexOf(int column) {
        return isSideways() ? column % SHIFT : column;
    }
}
