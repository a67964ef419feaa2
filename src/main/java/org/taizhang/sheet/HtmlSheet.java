package org.taizhang.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a page of HTML while it is put together: lines of text and tables, one below another as on the page. Each line
 * and each row of a table counts as one row of the sheet, from the first line on.
 */
final class HtmlSheet {
    /** Of a long text above a table, the lines nearest to it; farther ones only count. */
    private static final int NEAREST = 6;

    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private Optional<HtmlGrid> last = Optional.empty();
    private boolean leading = true;
    private int height;

    /**
     * Whether a table belongs below what is there: below its title or headers, or as the next page of the same table where
     * nothing is said between the two.
     */
    boolean goesOnWith(List<String> between, HtmlGrid grid) {
        return last.isEmpty() || leading && last.get().leads(grid) || between.isEmpty() && grid.repeats(last.get());
    }

    /** This sheet with lines of text and a table below what is there. */
    HtmlSheet with(List<String> lines, HtmlGrid grid) {
        leading = last.isEmpty() || leading && last.get().leads(grid);
        for (int i = 0; i < lines.size(); i++) {
            height++;
            if (i >= lines.size() - NEAREST) rows.add(new Row(height, List.of(Cell.text(0, lines.get(i)))));
        }
        int above = height;
        for (Row row : grid.rows()) rows.add(above == 0 ? row : new Row(row.number() + above, row.cells()));
        for (Merge m : grid.merges()) {
            merges.add(new Merge(m.firstRow() + above, m.lastRow() + above, m.firstColumn(), m.lastColumn()));
        }
        height += grid.height();
        last = Optional.of(grid);
        return this;
    }

    boolean isEmpty() {
        return last.isEmpty();
    }

    /** @param number its place in its workbook */
    Sheet built(Bounds bounds, int number) {
        boolean hidden = last.filter(HtmlGrid::isHidden).isPresent();
        return new StoredSheet(Optional.empty(), hidden, merges, rows, bounds, number);
    }
}
