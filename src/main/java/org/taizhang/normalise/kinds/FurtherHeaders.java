package org.taizhang.normalise.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

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

    /**
     * Several short words without a digit where numbers and dates belong: the header of something else. A row of the table
     * whose figures are not known yet says an entry in the column of a list, or one word for all of them.
     */
    boolean isForeign(GridRow row) {
        List<String> misplaced = new ArrayList<>();
        for (Cell c : row.cells()) {
            if (c.kind() != Cell.Kind.TEXT || c.text().length() > LONGEST || words.isEmpty(c.text())) return false;
            if (c.text().chars().anyMatch(x -> x >= '0' && x <= '9') || words.isDitto(c.text())) return false;
            Optional<Form.Field> field = shape.at(c.column()).flatMap(Column::field);
            if (field.filter(f ->
                            f.type() == Form.Type.list && words.entriesOf(f).has(c.text()))
                    .isPresent()) return false;
            if (field.filter(f -> f.type() == Form.Type.number || f.type() == Form.Type.date)
                    .isPresent()) misplaced.add(c.text());
        }
        return misplaced.stream().distinct().count() >= 2;
    }
}
