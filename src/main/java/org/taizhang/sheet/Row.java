package org.taizhang.sheet;

import java.util.List;
import java.util.Optional;

/**
 * One row that holds something.
 *
 * @param number its 1-based row in the sheet or, in a text file, the line where the record starts
 * @param cells its non-empty cells, by rising column
 */
public record Row(int number, List<Cell> cells) {

    /** The cell of a 0-based column. */
    public Optional<Cell> at(int column) {
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int found = cells.get(mid).column();
            if (found == column) return Optional.of(cells.get(mid));
            if (found < column) low = mid + 1;
            else high = mid - 1;
        }
        return Optional.empty();
    }
}
