package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderColumn;

/**
 * The rows of a header and what they say over each column.
 *
 * @param rows its rows
 * @param columns the columns over which something stands, by rising index
 */
public record HeaderBlock(List<GridRow> rows, List<HeaderColumn> columns) {

    public int firstRow() {
        return rows.get(0).number();
    }

    int lastRow() {
        return rows.get(rows.size() - 1).number();
    }

    /** The row that follows at once. */
    public int following() {
        return rows.get(rows.size() - 1).following();
    }

    int firstColumn() {
        return columns.get(0).index();
    }

    int lastColumn() {
        return columns.get(columns.size() - 1).index();
    }

    /** The other columns under the same headers as one. */
    public Stream<HeaderColumn> beside(HeaderColumn column) {
        return columns.stream().filter(o -> o.index() != column.index() && o.isUnderTheSameAs(column));
    }

    /** The part of it between two columns, both included. */
    HeaderBlock between(int first, int last) {
        return new HeaderBlock(
                rows,
                columns.stream()
                        .filter(c -> first <= c.index() && c.index() <= last)
                        .toList());
    }

    /** Runs of columns that columns without any header part. */
    List<HeaderBlock> runs() {
        List<HeaderBlock> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= columns.size(); i++) {
            if (i < columns.size()
                    && columns.get(i).index() == columns.get(i - 1).index() + 1) continue;
            runs.add(new HeaderBlock(rows, columns.subList(from, i)));
            from = i;
        }
        return runs;
    }

    Optional<HeaderColumn> column(int index) {
        return columns.stream().filter(c -> c.index() == index).findFirst();
    }

    /** The first column, where one text stands over all of them and something of its own below that over each. */
    public Optional<HeaderColumn> overAll() {
        HeaderColumn first = columns.get(0);
        return columns.stream()
                        .allMatch(c -> c.path().size() > 1
                                && c.path().get(0).equals(first.path().get(0)))
                ? Optional.of(first)
                : Optional.empty();
    }
}
