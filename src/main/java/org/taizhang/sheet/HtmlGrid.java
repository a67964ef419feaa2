package org.taizhang.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The grid of a table in HTML, whose rows and columns count what cells span. */
final class HtmlGrid {
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_LEADING = 10;
    private static final int LEAST_HEADERS = 3;

    private final HtmlCells cells;
    private final List<String> lines;
    private final boolean hidden;
    private final Bounds bounds;
    private final RowBuilder building;
    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int[] takenUntil = new int[16];
    private boolean numbers;
    private int row;
    private int columns;

    /**
     * @param lines what the page says above the table
     * @param hidden whether the page does not show the table
     */
    HtmlGrid(HtmlCells cells, List<String> lines, boolean hidden, Bounds bounds) {
        this.cells = cells;
        this.lines = List.copyOf(lines);
        this.hidden = hidden;
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
            numbers = numbers || read.filter(HtmlGrid::isNumber).isPresent();
            take(column, across, down);
            Ranges.of(row, row + down - 1, column, column + across - 1).ifPresent(merges::add);
            column += across;
        }
        columns = Math.max(columns, column);
        if (!building.isEmpty()) rows.add(building.build(row));
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() != Cell.Kind.TEXT
                || Decimal.parse(cell.text().replace(",", "")).isPresent();
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

    boolean isHidden() {
        return hidden;
    }

    /**
     * Whether it may hold a title or headers that are laid out in a table of their own: a row of words no wider than what it
     * leads, or a few rows of a word or two. More rows and words may be data.
     */
    boolean leads(HtmlGrid next) {
        if (numbers || row > MOST_LEADING) return false;
        int filled = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        if (filled < LEAST_HEADERS) return filled < next.columns;
        return rows.size() == 1 && filled <= next.columns;
    }

    /** Whether it begins with a row of words that stands at the top of another table too, as headers do on each page. */
    boolean repeats(HtmlGrid before) {
        List<Cell> first = rows.get(0).cells();
        return first.size() > 1
                && first.stream().noneMatch(HtmlGrid::isNumber)
                && before.rows.stream()
                        .limit(MOST_LEADING)
                        .anyMatch(r -> r.cells().equals(first));
    }

    /** The lines above it. */
    List<String> lines() {
        return lines;
    }

    List<Row> rows() {
        return rows;
    }

    /** The number of its last row that holds something. */
    int height() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    }

    /** What its cells span; a span that goes on below the last row ends with it. */
    List<Merge> merges() {
        List<Merge> within = new ArrayList<>();
        for (Merge m : merges) {
            Ranges.of(m.firstRow(), Math.min(m.lastRow(), row), m.firstColumn(), m.lastColumn())
                    .ifPresent(within::add);
        }
        return within;
    }
}
