package org.taizhang.normalise.heading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Leading;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/** The first rows below a header, which tell what two of its columns are to each other where words do not. */
public final class FirstRows {
    /** Where there are none. */
    public static final FirstRows NONE = new FirstRows(List.of());

    private static final int MOST = 20;
    /** Where a row may say that it is one of totals. */
    private static final Leading LEADING = new Leading(3, 3);

    private final List<GridRow> rows;

    private FirstRows(List<GridRow> rows) {
        this.rows = rows;
    }

    /** Those below a header, without one that numbers the columns. */
    public static FirstRows below(HeaderBlock header, Lookahead ahead, Vocabulary words) {
        List<GridRow> rows = new ArrayList<>();
        for (int i = 0; rows.size() < MOST && ahead.peek(i).isPresent(); i++) {
            GridRow row = ahead.peek(i).get();
            if (row.number() > header.lastRow() && !words.columnNumbers().is(row, header.firstColumn())) rows.add(row);
        }
        return new FirstRows(rows);
    }

    /** Those that are data by their looks: up to a footer or another header, without totals and lines of one cell. */
    public List<GridRow> data(Vocabulary words) {
        List<GridRow> data = new ArrayList<>();
        for (GridRow row : rows) {
            Optional<RowKind> kind = words.rows().kind(row, LEADING, false);
            boolean header =
                    row.cells().stream().filter(c -> words.knows(c.text())).count() > 1;
            if (header || kind.filter(k -> k == RowKind.FOOTER).isPresent()) break;
            if (row.cells().size() > 1 && kind.isEmpty()) data.add(row);
        }
        return data;
    }

    /** Whether most numbers of a column are so large at least, and there are some; zeros say nothing. */
    public boolean areMostly(int column, BigDecimal least) {
        List<BigDecimal> numbers = rows.stream()
                .flatMap(r -> number(r, column).stream())
                .filter(n -> n.signum() > 0)
                .toList();
        return 2 * numbers.stream().filter(n -> n.compareTo(least) >= 0).count() > numbers.size();
    }

    /** Whether some row has a smaller number in one column than in another. */
    public boolean areSmaller(int column, int than) {
        return rows.stream().anyMatch(r -> {
            Optional<BigDecimal> one = number(r, column);
            Optional<BigDecimal> other = number(r, than);
            return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) < 0;
        });
    }

    /** Whether two columns have the same numbers in all rows that have both, and there are some. */
    public boolean areSame(int column, int other) {
        List<Boolean> same = rows.stream()
                .flatMap(r ->
                        number(r, column).flatMap(one -> number(r, other).map(two -> one.compareTo(two) == 0)).stream())
                .toList();
        return !same.isEmpty() && !same.contains(false);
    }

    /** Whether a column has nothing in the rows of data but zeros and marks such as dashes; where there are no rows none is so. */
    public boolean isBlank(int column, Vocabulary words) {
        List<GridRow> data = data(words);
        return !data.isEmpty()
                && data.stream().flatMap(r -> r.at(column).stream()).allMatch(FirstRows::isNothing);
    }

    private static boolean isNothing(Cell cell) {
        if (cell.kind() == Cell.Kind.NO_STORED_VALUE) return false;
        if (cell.number().isPresent()) return cell.number().get().signum() == 0;
        return cell.text().codePoints().allMatch(c -> c == '0' || !Character.isLetterOrDigit(c));
    }

    /** Whether some row has letters in a column. */
    public boolean haveWords(int column) {
        return rows.stream()
                .flatMap(r -> r.at(column).stream())
                .anyMatch(c -> c.text().codePoints().anyMatch(Character::isLetter));
    }

    /** Whether each of a column's cells tells something in words, whatever number stands in them, and there are some. */
    public boolean areWords(int column) {
        List<String> texts = rows.stream()
                .flatMap(r -> r.at(column).stream())
                .map(Cell::text)
                .filter(t -> !t.isBlank())
                .toList();
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(t -> t.codePoints()
                                        .filter(Character::isLetter)
                                        .count()
                                > 2 * t.codePoints().filter(Character::isDigit).count() + 1);
    }

    private static Optional<BigDecimal> number(GridRow row, int column) {
        return row.at(column).flatMap(c -> c.number().or(() -> figures(c)));
    }

    /** The number of a text that is nothing but figures, as all are in a text file. */
    private static Optional<BigDecimal> figures(Cell cell) {
        String plain = cell.text().strip().replace(",", "");
        return plain.matches("[0-9]{1,15}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
