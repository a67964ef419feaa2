package org.taizhang.normalise.rows;

import java.util.ArrayList;
import java.util.List;
import org.taizhang.normalise.words.GridRow;

/** The lines below a table's last row so far: they may state its units, or belong to the table that follows. */
final class LinesBelow {
    private static final int REMEMBERED = 40;

    private final List<GridRow> lines = new ArrayList<>();
    private final UnitsBelow units;

    LinesBelow(UnitsBelow units) {
        this.units = units;
    }

    void line(GridRow row) {
        if (lines.size() < REMEMBERED) lines.add(row);
        units.line(row);
    }

    /** A line that belongs to this table for sure. */
    void footer(GridRow row) {
        units.line(row);
    }

    /** Something other came, so that no line so far stands over another table. */
    void forget() {
        lines.clear();
    }

    /** A row of data came, so that no line so far stands below the table. */
    void row() {
        units.clear();
    }

    List<GridRow> lines() {
        return lines;
    }

    /** The table has ended, and nothing follows: says what its lines say of its units. */
    void end() {
        units.say();
    }
}
