package org.taizhang.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cells of a row while it is read. Cells may come in any order; of two in one column the later stands. */
final class RowBuilder {
    private final Bounds bounds;
    private List<Cell> cells = new ArrayList<>();
    private boolean sorted = true;

    RowBuilder(Bounds bounds) {
        this.bounds = bounds;
    }

    void add(Cell cell) {
        if (Blank.is(cell.text()) && !cell.isStruckOut()) return;
        bounds.column(cell.column());
        if (!cells.isEmpty() && cells.get(cells.size() - 1).column() >= cell.column()) sorted = false;
        cells.add(cell);
        if (cells.size() > 4 * bounds.limits().columns()) throw Failure.broken("the same cells again and again");
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    Row build(int number) {
        List<Cell> row = sorted ? cells : inOrder(cells);
        cells = new ArrayList<>(row.size());
        sorted = true;
        return new Row(number, row);
    }

    /** Both rows' cells in one; where both hold a column, the later's. */
    static Row joined(Row earlier, Row later) {
        List<Cell> all = new ArrayList<>(earlier.cells());
        all.addAll(later.cells());
        return new Row(earlier.number(), inOrder(all));
    }

    private static List<Cell> inOrder(List<Cell> cells) {
        List<Cell> stable = new ArrayList<>(cells);
        stable.sort(Comparator.comparingInt(Cell::column));
        List<Cell> once = new ArrayList<>(stable.size());
        for (Cell cell : stable) {
            int last = once.size() - 1;
            if (last >= 0 && once.get(last).column() == cell.column()) once.set(last, cell);
            else once.add(cell);
        }
        return once;
    }
}
