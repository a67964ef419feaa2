package org.taizhang.normalise.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.sheet.Row;

/**
 * One row as a reader of the sheet sees it: merged ranges show only their first cell.
 *
 * @param number its 1-based row
 * @param lines how many rows or, in a text file, lines it takes
 * @param cells its visible non-empty cells, by rising column
 * @param carried values that merges hold down into it from rows above
 * @param hidden cells that a merge covers though they say something else
 * @param mergedBelow merges that begin in it with a value and reach down
 * @param beside what stands beside its cells and belongs to no column of its own, by what it is called
 */
public record GridRow(
        int number,
        int lines,
        List<Cell> cells,
        List<Carried> carried,
        List<Cell> hidden,
        List<Merge> mergedBelow,
        Map<String, String> beside) {

    public GridRow(
            int number,
            int lines,
            List<Cell> cells,
            List<Carried> carried,
            List<Cell> hidden,
            List<Merge> mergedBelow) {
        this(number, lines, cells, carried, hidden, mergedBelow, Map.of());
    }

    /** The value of a merge in a row below its first. */
    public record Carried(Cell cell, Merge merge) {}

    public static GridRow of(int number, List<Cell> cells) {
        return new GridRow(number, 1, cells, List.of(), List.of(), List.of());
    }

    /** The same row with what stands beside it. */
    public GridRow beside(Map<String, String> words) {
        return new GridRow(number, lines, cells, carried, hidden, mergedBelow, words);
    }

    /** The same row with other cells to see. */
    GridRow with(List<Cell> others) {
        return new GridRow(number, lines, others, carried, hidden, mergedBelow, beside);
    }

    /** Without what merges hold down into it that begin above a row, as a header merged over data does. */
    public GridRow carriedFrom(int first) {
        if (carried.stream().allMatch(c -> c.merge().firstRow() >= first)) return this;
        List<Carried> own =
                carried.stream().filter(c -> c.merge().firstRow() >= first).toList();
        return new GridRow(number, lines, cells, own, hidden, mergedBelow, beside);
    }

    /** A record of a text file, which takes more lines where its cells have several. */
    public static GridRow ofText(int number, List<Cell> cells) {
        int lines = 1;
        for (Cell c : cells)
            for (int i = c.text().indexOf('\n'); i >= 0; i = c.text().indexOf('\n', i + 1)) lines++;
        return new GridRow(number, lines, cells, List.of(), List.of(), List.of());
    }

    /** The row or line that follows at once. */
    public int following() {
        return number + lines;
    }

    public Optional<Cell> at(int column) {
        return new Row(number, cells).at(column);
    }

    /** What stands in a column, or what a merge holds down into it. */
    public Optional<Cell> heldAt(int column) {
        Optional<Cell> cell = at(column);
        if (cell.isEmpty())
            for (Carried held : carried) if (held.cell().column() == column) cell = Optional.of(held.cell());
        return cell;
    }

    /** The merge that begins in a column of it and reaches down. */
    public Optional<Merge> mergeBelow(int column) {
        for (Merge m : mergedBelow) if (m.firstColumn() == column) return Optional.of(m);
        return Optional.empty();
    }

    /** The part of the row between two columns, both included. */
    public GridRow between(int first, int last) {
        if (cells.isEmpty()
                || first <= cells.get(0).column() && cells.get(cells.size() - 1).column() <= last) return this;
        return new GridRow(
                number,
                lines,
                cells.stream()
                        .filter(c -> first <= c.column() && c.column() <= last)
                        .toList(),
                carried.stream()
                        .filter(c -> first <= c.cell().column() && c.cell().column() <= last)
                        .toList(),
                hidden.stream()
                        .filter(c -> first <= c.column() && c.column() <= last)
                        .toList(),
                mergedBelow,
                beside);
    }
}
