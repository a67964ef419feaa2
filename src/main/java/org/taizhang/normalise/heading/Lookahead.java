package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.sheet.Row;
import org.taizhang.sheet.Sheet;

/** The rows of a sheet in order, with a bounded view of those to come. Rows without a visible cell are left out. */
public final class Lookahead implements AutoCloseable {
    private final Merges merges;
    private final boolean lines;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<GridRow> ahead = new ArrayList<>();
    private final Map<Merge, Cell> open = new HashMap<>();
    private int from;

    public Lookahead(Sheet sheet) {
        this(sheet.merges(), sheet.rows(), sheet.isInLines());
    }

    private Lookahead(List<Merge> merges, Stream<Row> stream, boolean lines) {
        this.lines = lines;
        this.merges = new Merges(merges);
        this.stream = stream;
        rows = stream.iterator();
    }

    /** No rows at all. */
    public static Lookahead none() {
        return new Lookahead(List.of(), Stream.empty(), false);
    }

    /** Whether rows are counted in lines of a text, of which a record may take several. */
    public boolean isInLines() {
        return lines;
    }

    public Merges merges() {
        return merges;
    }

    /** The row so many ahead, 0 for the next; empty beyond the last. */
    public Optional<GridRow> peek(int steps) {
        while (ahead.size() - from <= steps && rows.hasNext()) {
            GridRow row = seen(rows.next());
            if (!row.cells().isEmpty()) ahead.add(row);
        }
        return ahead.size() - from > steps ? Optional.of(ahead.get(from + steps)) : Optional.empty();
    }

    /** Goes on to the row after the next. */
    public GridRow next() {
        GridRow row = peek(0).orElseThrow();
        from++;
        if (from > 256) {
            ahead.subList(0, from).clear();
            from = 0;
        }
        return row;
    }

    private GridRow seen(Row row) {
        if (!open.isEmpty()) open.keySet().removeIf(m -> m.lastRow() < row.number());
        List<Merge> here = merges.on(row.number());
        if (here.isEmpty())
            return lines ? GridRow.ofText(row.number(), row.cells()) : GridRow.of(row.number(), row.cells());
        List<Cell> cells = new ArrayList<>(row.cells().size());
        List<Cell> hidden = new ArrayList<>();
        for (Cell c : row.cells()) {
            Optional<Merge> merge = merges.at(row.number(), c.column());
            if (merge.isEmpty()) cells.add(c);
            else show(row.number(), c, merge.get(), cells, hidden);
        }
        List<Merge> below = here.stream()
                .filter(m -> m.firstRow() == row.number() && m.lastRow() > row.number() && open.containsKey(m))
                .toList();
        return new GridRow(row.number(), 1, cells, carried(row.number(), here), hidden, below);
    }

    private void show(int row, Cell cell, Merge merge, List<Cell> cells, List<Cell> hidden) {
        if (merge.firstRow() == row && merge.firstColumn() == cell.column()) {
            cells.add(cell);
            if (merge.lastRow() > row) open.put(merge, cell);
        } else if (!cell.text().equals(shown(merge, cells))) hidden.add(cell);
    }

    private String shown(Merge merge, List<Cell> cells) {
        Cell first = open.get(merge);
        if (first != null) return first.text();
        Cell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        return last == null || last.column() != merge.firstColumn() ? "" : last.text();
    }

    private List<GridRow.Carried> carried(int row, List<Merge> here) {
        List<GridRow.Carried> carried = new ArrayList<>();
        for (Merge m : here) {
            Cell first = open.get(m);
            if (first != null && m.firstRow() < row) carried.add(new GridRow.Carried(first, m));
        }
        return carried;
    }

    @Override
    public void close() {
        stream.close();
    }
}
