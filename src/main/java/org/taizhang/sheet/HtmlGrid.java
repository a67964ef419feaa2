package org.taizhang.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The grid of a table in HTML, whose rows and columns count what cells span. */
final class HtmlGrid {
    private static final int MOST_ROWS = 1 << 20;

    private final HtmlCells cells;
    private final Bounds bounds;
    private final RowBuilder building;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int[] takenUntil = new int[16];
    private int row;

    HtmlGrid(HtmlCells cells, Bounds bounds) {
        this.cells = cells;
        this.bounds = bounds;
        this.building = new RowBuilder(bounds);
    }

    void row(Element tr) {
        if (++row > MOST_ROWS) throw Failure.tooLarge("rows", MOST_ROWS);
        int column = 0;
        for (Element cell : tr.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) continue;
            while (column < takenUntil.length && takenUntil[column] >= row) column++;
            int down = span(cell, "rowspan");
            int across = span(cell, "colspan");
            int at = column;
            Optional<Cell> read = cells.read(cell, at);
            read.ifPresent(building::add);
            take(column, across, down);
            Ranges.of(row, row + down - 1, column, column + across - 1).ifPresent(merges::add);
            column += across;
        }
        if (!building.isEmpty()) rows.add(building.build(row));
    }

    private int span(Element cell, String attribute) {
        int n = XlsxStyles.number(cell.attr(attribute).strip(), 1);
        return Math.max(
                1, Math.min(n, attribute.equals("colspan") ? bounds.limits().columns() : MOST_ROWS - row));
    }

    private void take(int column, int across, int down) {
        if (down == 1) return;
        int end = column + across;
        if (end > 2 * bounds.limits().columns())
            throw Failure.tooLarge("columns", bounds.limits().columns());
        if (end > takenUntil.length) takenUntil = Arrays.copyOf(takenUntil, Math.max(end, 2 * takenUntil.length));
        for (int i = column; i < end; i++) takenUntil[i] = row + down - 1;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The sheet; a span that goes on below the last row ends with it. */
    Sheet sheet(int number) {
        List<Merge> within = new ArrayList<>();
        for (Merge m : merges) {
            Ranges.of(m.firstRow(), Math.min(m.lastRow(), row), m.firstColumn(), m.lastColumn())
                    .ifPresent(within::add);
        }
        return new StoredSheet(Optional.empty(), within, rows, bounds, number);
    }
}
