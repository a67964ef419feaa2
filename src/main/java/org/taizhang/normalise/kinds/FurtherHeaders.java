package org.taizhang.normalise.kinds;

import java.util.Optional;
import java.util.stream.IntStream;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Finds headers among the rows of a table: its own once more, or that of something else. */
final class FurtherHeaders {
    private static final int LONGEST = 15;

    private final Vocabulary words;
    private final TableShape shape;
    private final KindNames kinds;
    private final Lookahead ahead;

    FurtherHeaders(Vocabulary words, TableShape shape, KindNames kinds, Lookahead ahead) {
        this.words = words;
        this.shape = shape;
        this.kinds = kinds;
        this.ahead = ahead;
    }

    /** Whether one follows, perhaps below one more line. */
    boolean follow() {
        return IntStream.range(0, 2)
                .mapToObj(ahead::peek)
                .flatMap(Optional::stream)
                .anyMatch(r ->
                        r.cells().stream().filter(c -> words.knows(c.text())).count() > 1);
    }

    /**
     * Whether a row names nothing but a kind, over a header that comes again for the rows of it. The last school of a page
     * may be called like a kind.
     *
     * @param afterRows whether rows of data, or the header, stand right above it
     */
    boolean isOver(GridRow row, boolean afterRows) {
        if (row.cells().size() != 1) return false;
        Cell cell = row.cells().get(0);
        boolean set = !afterRows || words.rows().isNumbered(cell.text()) || isMerged(row, cell);
        return set && kinds.isEntry(cell) && follow();
    }

    private boolean isMerged(GridRow row, Cell cell) {
        return ahead.merges()
                .at(row.number(), cell.column())
                .filter(m -> m.lastColumn() > m.firstColumn())
                .isPresent();
    }

    /** Several short words without a digit where numbers and dates belong: the header of something else, mostly. */
    boolean isForeign(GridRow row) {
        int misplaced = 0;
        for (Cell c : row.cells()) {
            if (c.kind() != Cell.Kind.TEXT || c.text().length() > LONGEST || words.isEmpty(c.text())) return false;
            if (c.text().chars().anyMatch(x -> x >= '0' && x <= '9')) return false;
            if (shape.typeAt(c.column())
                    .filter(t -> t == Form.Type.number || t == Form.Type.date)
                    .isPresent()) misplaced++;
        }
        return misplaced >= 2;
    }

    /**
     * Whether such a row is rather one of the table, whose figures are not known yet: it has a ditto mark, or says an entry
     * in the column of a list, where the row below it has words, too.
     */
    boolean isRatherOwn(GridRow row) {
        return row.cells().stream()
                .anyMatch(c -> words.isDitto(c.text())
                        || shape.at(c.column())
                                        .flatMap(Column::field)
                                        .filter(f -> isEntry(c, f))
                                        .isPresent()
                                && isEntryBelow(c.column()));
    }

    private boolean isEntry(Cell cell, Form.Field field) {
        return field.type() == Form.Type.list && words.entriesOf(field).has(cell.text());
    }

    /** Whether the row that follows has words in a column, or ends the table. */
    private boolean isEntryBelow(int column) {
        return ahead.peek(0)
                .map(r -> r.at(column)
                        .filter(c -> c.kind() == Cell.Kind.TEXT && !CellText.isNumeric(c))
                        .isPresent())
                .orElse(true);
    }
}
