package org.taizhang.sheet;

import org.taizhang.campaign.Limits;

/** Counts the cells of one pass over a sheet against the limits. */
final class RowCounter {
    private final Quota.Meter cells;
    private final Quota.Meter characters;
    private final Limits limits;

    RowCounter(Quota.Meter cells, Quota.Meter characters, Limits limits) {
        this.cells = cells;
        this.characters = characters;
        this.limits = limits;
    }

    Row count(Row row) {
        long length = 0;
        for (Cell cell : row.cells()) {
            if (cell.column() >= limits.columns()) throw Failure.tooLarge("columns", limits.columns());
            int n = cell.text().length();
            if (n > limits.cellCharacters()) throw Failure.tooLarge("characters of a cell", limits.cellCharacters());
            length += n;
        }
        cells.add(row.cells().size());
        characters.add(length);
        return row;
    }
}
