package org.taizhang.normalise.kinds;

import java.util.List;
import java.util.function.Function;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Tells rows of totals that no word names as such: their numbers are the sums of all rows above. */
public final class UnnamedTotals {
    private final Vocabulary words;
    private final TableShape shape;
    private final Totals totals;
    private final Function<GridRow, List<Totals.Written>> numbersOf;
    private final KindNames kinds;
    /** Of all rows so far, the cells of the one with the fewest. */
    private int fewest = Integer.MAX_VALUE;

    public UnnamedTotals(
            Vocabulary words,
            TableShape shape,
            KindNames kinds,
            Totals totals,
            Function<GridRow, List<Totals.Written>> numbersOf) {
        this.words = words;
        this.shape = shape;
        this.kinds = kinds;
        this.totals = totals;
        this.numbersOf = numbersOf;
    }

    /** Takes note of a row of data. */
    public void addRow(GridRow row) {
        fewest = Math.min(fewest, row.cells().size());
    }

    /** Whether a row with the name of a kind is its total: with the sums of its rows. */
    public boolean areOfKind(GridRow row) {
        return totals.areSums(numbersOf.apply(row), kinds.of(row), kinds.isPlainName(row));
    }

    /** Whether a row is such: numbers alone, without a serial one, or several beside a name where it has fewer cells than any. */
    public boolean are(GridRow row) {
        boolean fewer = row.cells().size() < fewest;
        boolean named = false;
        for (Cell c : row.cells()) {
            if (shape.isKey(c.column())) {
                if (!fewer) return false;
                named = true;
            } else if (shape.isSerial(c.column()) || !CellText.isNumeric(c) && !words.isEmpty(c.text())) {
                return false;
            }
        }
        List<Totals.Written> numbers = numbersOf.apply(row);
        return (numbers.size() > 1 || !named) && totals.areSums(numbers);
    }
}
