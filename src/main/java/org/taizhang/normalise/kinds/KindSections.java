package org.taizhang.normalise.kinds;

import java.util.Optional;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.sheet.Cell;

/**
 * Finds headings written bare in the column of names, such as {@code Secondary} over secondary schools. A school may be
 * called so too and have told nothing yet; so there have to be two of different kinds, each over rows with numbers.
 */
final class KindSections {
    /** So many rows may lie under a heading. */
    private static final int FAR = 200;

    private final TableShape shape;
    private final KindNames kinds;
    private final Lookahead ahead;

    KindSections(TableShape shape, KindNames kinds, Lookahead ahead) {
        this.shape = shape;
        this.kinds = kinds;
        this.ahead = ahead;
    }

    /**
     * Whether a row is one.
     *
     * @param grouped whether headings were found before it
     */
    boolean has(GridRow row, boolean grouped) {
        Optional<KindNames.Kind> kind = ofSection(row);
        return kind.isPresent() && isMember(0) && (grouped || isFollowedByOther(kind.get()));
    }

    private boolean isFollowedByOther(KindNames.Kind kind) {
        for (int i = 1; i < FAR; i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty()) return false;
            Optional<KindNames.Kind> other = ofSection(next.get())
                    .filter(o -> o.list().equals(kind.list()) && !o.entry().equals(kind.entry()));
            if (other.isPresent() && isMember(i + 1)) return true;
        }
        return false;
    }

    private Optional<KindNames.Kind> ofSection(GridRow row) {
        if (row.cells().size() != 1 || !row.carried().isEmpty()) return Optional.empty();
        Cell cell = row.cells().get(0);
        return shape.isKey(cell.column()) ? kinds.ofSection(cell) : Optional.empty();
    }

    private boolean isMember(int steps) {
        return ahead.peek(steps).filter(shape::hasNumberOfName).isPresent();
    }
}
