package org.taizhang.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;

/**
 * Holds total rows against the data rows that they close.
 *
 * <p>A subtotal closes the rows since the one before it; a total closes all, or those since the total before it. One
 * that stands above its rows closes those that follow.
 */
final class Totals {
    private static final int MOST_OPEN = 50;

    private final TableFindings findings;
    private final Scope all = new Scope();
    private Scope sinceTotal = new Scope();
    private Scope section = new Scope();
    private final List<Leading> leading = new ArrayList<>();
    /** With the rows of the tables before that this one goes on from. */
    private Scope together = all;

    /** A number in a total row. */
    record Written(Column column, Cell cell, Amount amount) {}

    private record Leading(int row, boolean grand, List<Written> numbers, Scope below) {}

    Totals(TableFindings findings) {
        this.findings = findings;
    }

    /** Goes on from the table before. */
    void follow(Totals before) {
        together = before.together;
    }

    void add(Column column, Amount amount) {
        for (Scope s : scopes()) s.of(column).add(amount);
    }

    void lose(Column column) {
        for (Scope s : scopes()) s.of(column).lose();
    }

    void addRow() {
        for (Scope s : scopes()) s.addRow();
    }

    private List<Scope> scopes() {
        List<Scope> open =
                together == all ? List.of(all, sinceTotal, section) : List.of(all, sinceTotal, section, together);
        if (leading.isEmpty()) return open;
        return Stream.concat(open.stream(), leading.stream().map(Leading::below))
                .toList();
    }

    /** A row of the total of everything, or of everything since the last. */
    void total(int row, List<Written> numbers) {
        closeLeading(false);
        if (all.rows() == 0) open(row, true, numbers);
        else for (Written w : numbers) check(row, w, all, List.of(all, sinceTotal, section, together));
        sinceTotal = new Scope();
        section = new Scope();
    }

    void subtotal(int row, List<Written> numbers) {
        boolean empty = section.rows() == 0;
        closeLeading(false);
        if (empty) open(row, false, numbers);
        else for (Written w : numbers) check(row, w, section, List.of(section, sinceTotal, all));
        section = new Scope();
    }

    /** A row that names the rows below it and gives their sums. */
    void heading(int row, List<Written> numbers) {
        closeLeading(false);
        section = new Scope();
        open(row, false, numbers);
    }

    /** Whether numbers without a word are the sums of all rows so far. */
    boolean areSums(List<Written> numbers) {
        return all.rows() > 1
                && numbers.size() > 1
                && numbers.stream()
                        .allMatch(w -> w.amount().value().signum() != 0
                                && all.of(w.column()).agrees(w.amount()));
    }

    void end() {
        closeLeading(true);
    }

    private void open(int row, boolean grand, List<Written> numbers) {
        List<Written> telling =
                numbers.stream().filter(w -> w.amount().value().signum() != 0).toList();
        if (!telling.isEmpty() && leading.size() < MOST_OPEN)
            leading.add(new Leading(row, grand, telling, new Scope()));
    }

    private void closeLeading(boolean end) {
        for (Leading l : List.copyOf(leading)) {
            if (l.grand() && !end) continue;
            leading.remove(l);
            if (l.below().rows() > 0) for (Written w : l.numbers()) check(l.row(), w, l.below(), List.of(l.below()));
        }
    }

    private void check(int row, Written written, Scope meant, List<Scope> possible) {
        List<Sum> sums = possible.stream()
                .filter(s -> s.rows() > 0)
                .map(s -> s.of(written.column()))
                .toList();
        if (sums.stream().anyMatch(s -> !s.isKnown() || s.agrees(written.amount()))) return;
        BigDecimal sum = meant.of(written.column()).total();
        findings.onCell(
                row,
                written.column(),
                Optional.of(written.cell()),
                Code.TOTAL_MISMATCH,
                "total.mismatch",
                Map.of("written", plain(written.amount().value()), "sum", plain(sum)),
                Optional.of(plain(sum)));
    }

    private static String plain(BigDecimal n) {
        return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
    }
}
