package org.taizhang.normalise.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
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
    /** Whether some row so far has the name of a smaller place, so that others with one hardly sum it. */
    private boolean places;
    /** Whether some row so far has nothing but a name and numbers. */
    private boolean bare = true;

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
        if (fewest == Integer.MAX_VALUE) bare = false;
        places = places || isOfPlace(row);
        fewest = Math.min(fewest, row.cells().size());
        bare = bare || row.cells().stream().noneMatch(c -> !shape.isKey(c.column()) && isWord(c));
    }

    private boolean isWord(Cell cell) {
        return shape.isSerial(cell.column()) || !CellText.isNumeric(cell) && !words.isEmpty(cell.text());
    }

    /** Whether a row is such, and so no row of data; if it is, it closes those that it sums. */
    public boolean close(SortedRow sorted) {
        GridRow row = sorted.row();
        if (areOfAll(row)) {
            totals.total(row.number(), List.of(), Optional.empty());
            return true;
        }
        if (isCalledTotal(row) && totals.close(row.number(), numbersOf.apply(row))) return true;
        if (sorted.kind() != RowKind.KIND_OR_DATA) return false;
        if (areOfPlace(row)) {
            totals.subtotal(row.number(), List.of(), Optional.empty());
            return true;
        }
        return areOfKind(row);
    }

    /** Whether a part of its key begins as a total's name does; a row of data may be called so too. */
    private boolean isCalledTotal(GridRow row) {
        return shape.serialOf(row).isEmpty()
                && shape.keys().stream()
                        .flatMap(k -> row.at(k.index()).stream())
                        .anyMatch(c -> c.kind() == Cell.Kind.TEXT
                                && words.totals().named(c.text()).isPresent());
    }

    /** Whether a row with the name of a kind is its total: with the sums of its rows. */
    private boolean areOfKind(GridRow row) {
        return totals.areSums(numbersOf.apply(row), kinds.of(row), kinds.isPlainName(row));
    }

    /** Whether a row with the name of a smaller place has the sums of the rows since the last such. */
    private boolean areOfPlace(GridRow row) {
        return !places && isOfPlace(row) && totals.areSumsOfSection(numbersOf.apply(row));
    }

    private boolean isOfPlace(GridRow row) {
        return shape.nameOf(row).filter(words.rows().places()::isLocality).isPresent();
    }

    /**
     * Whether a row has the sums of all: numbers alone, without a serial one; several of them where a label stands before
     * the column of names, or a name in it and the row has fewer cells than any or, unlike all, no words beside it.
     */
    private boolean areOfAll(GridRow row) {
        boolean less = row.cells().size() < fewest || !bare;
        boolean named = false;
        boolean labelled = false;
        for (Cell c : row.cells()) {
            if (shape.isKey(c.column())) {
                if (!less) return false;
                named = true;
            } else if (isWord(c)) {
                if (CellText.isNumeric(c) || !isBeforeNames(c)) return false;
                labelled = true;
            }
        }
        if (named && labelled) return false;
        List<Totals.Written> numbers = numbersOf.apply(row);
        return (numbers.size() > 1 || !named && !labelled) && totals.areSums(numbers);
    }

    private boolean isBeforeNames(Cell cell) {
        return !shape.keys().isEmpty() && cell.column() < shape.keys().get(0).index();
    }
}
