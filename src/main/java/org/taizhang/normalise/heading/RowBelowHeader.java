package org.taizhang.normalise.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.value.CellText;

/** Tells whether the row below a header goes on with it, or is the first of the data. */
final class RowBelowHeader {
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final Vocabulary words;
    private final TableLines lines;
    private final UnitsRow units;

    RowBelowHeader(Vocabulary words, TableLines lines, UnitsRow units) {
        this.words = words;
        this.lines = lines;
        this.units = units;
    }

    /**
     * Whether a row belongs to the header.
     *
     * @param above the header's rows so far
     * @param below what follows the row
     */
    boolean goesOn(List<GridRow> above, GridRow row, Optional<GridRow> below, Merges merges) {
        GridRow last = above.get(above.size() - 1);
        if (row.number() > last.following() || isOfNumbers(above.get(0), row)) return false;
        GridRow under = below.filter(b -> areLeaves(above, row, b)).orElse(row);
        if (units.isAll(row)) return true;
        boolean ofUnits = units.is(row);
        int fits = 0;
        int clashes = 0;
        for (Cell c : row.cells()) {
            if (c.text().length() > HeaderRows.LONGEST
                    || CellText.isNumeric(c) && c.text().length() != 4) return false;
            if (ofUnits && units.isSilent(row, c)) continue;
            int fit = fit(above, under, c, merges);
            if (fit > 0) fits++;
            if (fit < 0) clashes++;
        }
        return fits > 0 && clashes * 2 <= fits || saysAgain(last, row) || reachesDown(above, row, merges);
    }

    /** Whether it says several headers once more in their columns, as no row of data does, and others below theirs. */
    private boolean saysAgain(GridRow above, GridRow row) {
        return row.cells().stream()
                        .filter(c -> words.knows(c.text())
                                && above.at(c.column())
                                        .filter(h -> Spelling.of(h.text()).equals(Spelling.of(c.text())))
                                        .isPresent())
                        .count()
                > 1;
    }

    private boolean isOfNumbers(GridRow header, GridRow row) {
        return words.columnNumbers().is(row, header.cells().get(0).column());
    }

    /**
     * Whether more known headers are merged with their cells in a row than it has of its own, so that the data begin
     * further down; one alone may be merged over data too.
     */
    private boolean reachesDown(List<GridRow> above, GridRow row, Merges merges) {
        long reaching = above.stream()
                .mapToLong(r -> r.cells().stream()
                        .filter(c -> merges.at(r.number(), c.column())
                                        .filter(m -> m.lastRow() >= row.number())
                                        .isPresent()
                                && words.knows(c.text()))
                        .count())
                .sum();
        return reaching > row.cells().size();
    }

    /** Whether a row has words under a row of parents alone, as data have not. */
    private static boolean areLeaves(List<GridRow> above, GridRow parents, GridRow row) {
        for (Cell c : row.cells()) {
            if (c.text().length() > HeaderRows.LONGEST || CellText.isNumeric(c)) return false;
            boolean under = parents.at(c.column()).isPresent()
                    || above.stream().noneMatch(r -> r.at(c.column()).isPresent());
            if (!under) return false;
        }
        return true;
    }

    /** 1 where a cell goes under what stands above it, -1 where it looks like data under a full header, else 0. */
    private int fit(List<GridRow> above, GridRow under, Cell cell, Merges merges) {
        Optional<Cell> over = Optional.empty();
        int overRow = 0;
        for (GridRow r : above) {
            Optional<Cell> here = r.at(cell.column());
            if (here.isPresent()) {
                over = here;
                overRow = r.number();
            }
        }
        GridRow last = above.get(above.size() - 1);
        if (above.size() == 1 && lines.areTimes(last)) return 1;
        if (over.isEmpty()) return underParent(last, cell.column(), merges) || words.knows(cell.text()) ? 1 : 0;
        Optional<Merge> merge = merges.at(overRow, cell.column());
        if (merge.isPresent() && merge.get().lastColumn() > merge.get().firstColumn()) return 1;
        String top = over.get().text();
        if (merge.isEmpty() && reachesOver(last, under, cell.column(), merges)) return 1;
        HeaderWords upper = words.spelling().of(top);
        HeaderWords lower = words.spelling().of(cell.text());
        if (lower.unitOnly() || upper.marked().equals(lower.marked())) return 1;
        if (words.forms().stream().anyMatch(f -> f.spellsOut(upper, lower))) return 1;
        if (isDate(upper) && DIGIT.matcher(cell.text()).find()) return -1;
        List<HeaderWords> path = List.of(upper, lower);
        boolean together = words.forms().stream().anyMatch(f -> f.match(path).isPresent());
        boolean upperAlone = words.knows(top);
        return together && (!upperAlone || !words.knows(cell.text())) ? 1 : -1;
    }

    /** Whether a header is that of a date, below which days are data. */
    private boolean isDate(HeaderWords header) {
        return words.forms().stream()
                .anyMatch(f -> f.match(List.of(header))
                        .flatMap(HeaderMatch::field)
                        .filter(d -> d.type() == Form.Type.date)
                        .isPresent());
    }

    /** Whether the cell lies beside a parent to its left, merged with it or over an empty cell. */
    private static boolean underParent(GridRow above, int column, Merges merges) {
        Optional<Merge> merge = merges.at(above.number(), column);
        if (merge.isPresent())
            return merge.get().firstColumn() < column
                    && merge.get().lastRow() == above.number()
                    && above.at(merge.get().firstColumn()).isPresent();
        return above.cells().stream().anyMatch(c -> c.column() < column);
    }

    /** Whether an unmerged cell above has an empty one to its right under which something stands. */
    private static boolean reachesOver(GridRow above, GridRow under, int column, Merges merges) {
        return above.at(column).isPresent()
                && above.at(column + 1).isEmpty()
                && merges.at(above.number(), column + 1).isEmpty()
                && under.at(column + 1).isPresent();
    }
}
