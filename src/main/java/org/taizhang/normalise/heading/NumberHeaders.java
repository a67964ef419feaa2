package org.taizhang.normalise.heading;

import java.util.List;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Knows a header in which bare numbers name columns, such as years, months, grades or precincts. */
final class NumberHeaders {
    /** So many digits has a year with its month. */
    private static final int DIGITS = 6;
    /** So many known headers stand beside them, as in no row of data or of column numbers. */
    private static final int KNOWN = 2;

    private final Vocabulary words;

    NumberHeaders(Vocabulary words) {
        this.words = words;
    }

    /**
     * Whether the numbers of a row may be such: whole ones that rise or fall all along, beside known headers in words. Where
     * each has a header right before it and no two stand together, they are values in a line of names and values.
     */
    boolean mayStandIn(GridRow row) {
        return areInOrder(row) && hasKnown(row) && !arePairs(row.cells());
    }

    private static boolean areInOrder(GridRow row) {
        int last = -1;
        int way = 0;
        for (Cell c : row.cells()) {
            if (!CellText.isNumeric(c)) continue;
            String text = c.text();
            if (text.isEmpty() || text.length() > DIGITS || !text.chars().allMatch(d -> d >= '0' && d <= '9'))
                return false;
            int number = Integer.parseInt(text);
            int step = last < 0 ? way : Integer.compare(number, last);
            if (last >= 0 && (step == 0 || way != 0 && step != way)) return false;
            way = step;
            last = number;
        }
        return true;
    }

    private boolean hasKnown(GridRow row) {
        return row.cells().stream()
                        .filter(c -> !CellText.isNumeric(c) && words.knows(c.text()))
                        .limit(KNOWN)
                        .count()
                == KNOWN;
    }

    private boolean arePairs(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            boolean number = CellText.isNumeric(cells.get(i));
            boolean before = CellText.isNumeric(cells.get(i - 1));
            if (number && (before || !words.knows(cells.get(i - 1).text()))) return false;
        }
        return true;
    }
}
