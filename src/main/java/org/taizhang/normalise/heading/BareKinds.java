package org.taizhang.normalise.heading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.NamedEntry;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/**
 * Looks below a kind's name that stands bare among the names of rows, whether it heads them. It has to be over rows with
 * figures, and so has another kind further down; no row between them may say of itself of what kind it is.
 *
 * @param column the column of names
 * @param own the column of the list that has the kinds; empty where the table has none
 * @param names the list's entries
 * @param isMember whether a row has a name and figures
 */
public record BareKinds(Vocabulary words, int column, OptionalInt own, NamedEntry names, Predicate<GridRow> isMember) {
    /** So many rows may lie under a heading. */
    private static final int FAR = 200;

    /** The name in a row without anything else. */
    public static Optional<Cell> in(GridRow row) {
        if (row.cells().size() != 1 || !row.carried().isEmpty()) return Optional.empty();
        return Optional.of(row.cells().get(0)).filter(c -> c.kind() == Cell.Kind.TEXT);
    }

    /**
     * Whether rows with figures follow that don't say their kind themselves.
     *
     * @param steps how far ahead the first row below the name is
     */
    public boolean isOverRows(Lookahead ahead, int steps) {
        return ahead.peek(steps).filter(isMember).isPresent() && !saysOwn(ahead, steps);
    }

    /** Whether another kind heads rows further down. */
    public boolean isFollowed(Form.Entry first, Cell name, Lookahead ahead, int steps) {
        for (int i = steps + 1; i < steps + FAR; i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty()) return false;
            Optional<Form.Entry> other = next.get()
                    .at(column)
                    .filter(c -> c.kind() == Cell.Kind.TEXT)
                    .flatMap(c -> names.named(c.text()))
                    .filter(e -> !e.equals(first));
            if (other.isEmpty()) continue;
            Optional<Cell> bare = in(next.get());
            boolean heads = names.isPlainKind(name.text())
                    || bare.flatMap(c -> names.section(c.text())).isPresent();
            return bare.isPresent()
                    && heads
                    && ahead.peek(i + 1).filter(isMember).isPresent();
        }
        return false;
    }

    private boolean saysOwn(Lookahead ahead, int steps) {
        if (own.isEmpty()) return false;
        for (int i = steps; i < steps + FAR; i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty()) return false;
            if (next.get()
                    .heldAt(own.getAsInt())
                    .filter(c -> !words.isEmpty(c.text()))
                    .isPresent()) return true;
        }
        return false;
    }
}
