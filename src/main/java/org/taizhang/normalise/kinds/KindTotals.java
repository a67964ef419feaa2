package org.taizhang.normalise.kinds;

import java.util.Optional;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;

/** Tells the rows that go on with a total or a part before them, each for the rows of one kind. */
final class KindTotals {
    /** So far is looked for a row of data. */
    private static final int NEAR = 30;

    private final Vocabulary words;
    private final TableShape shape;
    private final KindNames kinds;
    private final Lookahead ahead;
    /** Whether a part since the last row of data or total is that of a kind. */
    private boolean partOfKind;

    KindTotals(Vocabulary words, TableShape shape, KindNames kinds, Lookahead ahead) {
        this.words = words;
        this.shape = shape;
        this.kinds = kinds;
        this.ahead = ahead;
    }

    /** Takes note of a row that may have parts. */
    void begin() {
        partOfKind = false;
    }

    /** Takes note of a part of such a row. */
    void part(GridRow row) {
        partOfKind |= kinds.of(row).isPresent();
    }

    /**
     * Whether a row goes on so.
     *
     * @param last what the row before it is
     * @param summed whether there was a total since the last row of data
     */
    boolean has(GridRow row, RowKind last, boolean summed) {
        return switch (last) {
            case TOTAL, OF_KIND -> kinds.isPlainName(row) || kinds.isBeside(row) || isTotalMergedDown(row);
            case OF_WHICH -> partOfKind && (kinds.isPlainName(row) || kinds.isBeside(row)) || isTotalMergedDown(row);
            case SUBTOTAL -> kinds.isBeside(row) || isTotalMergedDown(row);
            default -> summed && kinds.isPlainName(row);
        };
    }

    /**
     * Whether a row has the name of a kind and may be its total. One that says in its list's column of what kind it is may
     * well be a row of data, as long as others follow.
     */
    boolean mayBe(GridRow row) {
        return kinds.isName(row) && !(kinds.saysKind(row) && rowsFollow());
    }

    private boolean rowsFollow() {
        for (int i = 0; i < NEAR; i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty()) return false;
            GridRow row = next.get();
            if (!row.cells().isEmpty()
                    && shape.nameOf(row).isPresent()
                    && !kinds.isName(row)
                    && words.rows().kind(row, shape.leading(row), true).isEmpty())
                return row.cells().size() > 1;
        }
        return false;
    }

    /** Whether a merge holds the word for a total above in place of the row's name. */
    private boolean isTotalMergedDown(GridRow row) {
        return row.carried().stream()
                .anyMatch(c -> shape.isKey(c.cell().column()) && words.rows().isTotal(c.cell()));
    }
}
