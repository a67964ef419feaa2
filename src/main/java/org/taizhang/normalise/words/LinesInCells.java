package org.taizhang.normalise.words;

import java.util.List;
import org.taizhang.campaign.DateWords;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.sheet.Cell;

/** Reads a row as a line over a table, in which numbers and words of cells of their own are one time. */
final class LinesInCells {
    /** So many cells at most a line has. */
    private static final int MOST = 16;

    private final PartedTimes parted;
    private final LabelledTimes labelled;

    LinesInCells(DateWords dates, TimeWords times, WordsAround around) {
        parted = new PartedTimes(dates, times, around);
        labelled = new LabelledTimes(dates, around);
    }

    /** The line; the row itself where it has no such time. */
    GridRow of(GridRow row) {
        if (row.cells().size() < 2 || row.cells().size() > MOST) return row;
        List<Cell> cells = labelled.told(parted.together(row.cells()));
        return cells.equals(row.cells()) ? row : row.with(cells);
    }
}
