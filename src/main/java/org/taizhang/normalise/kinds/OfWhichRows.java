package org.taizhang.normalise.kinds;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/**
 * Tells the rows that go on with a part of a row above without saying so: those that make up its numbers together with the
 * part that does, and those that are indented below it.
 */
final class OfWhichRows {
    private static final int FAR = 20;
    /** An indent in half widths; less is a slip of the hand. */
    private static final int INDENT = 4;

    private final Vocabulary words;
    private final TableShape shape;
    private final Lookahead ahead;
    private final Function<GridRow, List<Totals.Written>> numbersOf;
    private Optional<GridRow> whole = Optional.empty();
    private boolean total;
    private int until;

    OfWhichRows(
            Vocabulary words, TableShape shape, Lookahead ahead, Function<GridRow, List<Totals.Written>> numbersOf) {
        this.words = words;
        this.shape = shape;
        this.ahead = ahead;
        this.numbersOf = numbersOf;
    }

    /** Takes note of a row that may have parts. */
    void begin(GridRow row) {
        begin(Optional.of(row), false);
    }

    /** Takes note of a total. One above all rows has no parts but those that say so: the rows may well be the others. */
    void beginTotal(GridRow row, boolean aboveAll) {
        begin(Optional.of(row).filter(r -> !aboveAll), true);
    }

    private void begin(Optional<GridRow> row, boolean isTotal) {
        whole = row;
        total = isTotal;
        until = 0;
    }

    /** Takes note of a row that says it is a part of the one above. */
    void part(GridRow row) {
        if (row.number() > until && whole.isPresent()) until = last(row, whole.get());
    }

    /** What a row is that goes on with such a part: of a row it is to be told. */
    Optional<RowKind> kind(GridRow row) {
        if (row.number() > until) return Optional.empty();
        return Optional.of(total ? RowKind.OF_WHICH : RowKind.PART);
    }

    private int last(GridRow part, GridRow of) {
        List<Totals.Written> all = numbersOf.apply(of);
        if (total || shape.serialOf(of).isPresent() && Scope.telling(all) > 1) {
            Scope parts = new Scope();
            parts.add(numbersOf.apply(part));
            boolean bare = true;
            for (int i = 0; i < FAR && !parts.isSummedBy(all); i++) {
                Optional<GridRow> next = ahead.peek(i).filter(this::mayGoOn);
                if (next.isEmpty()) break;
                bare &= shape.hasNameAlone(next.get(), words);
                parts.add(numbersOf.apply(next.get()));
                if (parts.isSummedBy(all))
                    return total || bare || isEnd(ahead.peek(i + 1))
                            ? next.get().number()
                            : 0;
            }
        }
        return isIndented(of) ? 0 : lastIndented(all);
    }

    private int lastIndented(List<Totals.Written> all) {
        Map<Integer, BigDecimal> most = new HashMap<>();
        all.forEach(w -> most.put(w.column().index(), w.amount().value()));
        int last = 0;
        for (int i = 0; i < FAR; i++) {
            Optional<GridRow> next = ahead.peek(i).filter(n -> mayGoOn(n) && isIndented(n) && isWithin(n, most));
            if (next.isEmpty()) break;
            last = next.get().number();
        }
        return last;
    }

    /** Whether no number is above that of the whole. */
    private boolean isWithin(GridRow row, Map<Integer, BigDecimal> most) {
        return numbersOf.apply(row).stream().allMatch(w -> {
            BigDecimal whole = most.get(w.column().index());
            return whole == null || w.amount().value().compareTo(whole) <= 0;
        });
    }

    /** Whether none of data without a serial number follows, as where rows have none anyway. */
    private boolean isEnd(Optional<GridRow> next) {
        return next.filter(this::mayGoOn).isEmpty();
    }

    private boolean mayGoOn(GridRow row) {
        return !row.cells().isEmpty()
                && shape.nameOf(row).isPresent()
                && shape.serialOf(row).isEmpty()
                && !shape.isSerialCarried(row)
                && words.rows().kind(row, shape.leading(row), true).isEmpty();
    }

    private boolean isIndented(GridRow row) {
        Optional<Cell> name = shape.nameOf(row);
        return name.isPresent() && indent(name.get().text()) >= INDENT;
    }

    private static int indent(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c)) break;
            width += c == '\u3000' ? 2 : 1;
        }
        return width;
    }
}
