package org.taizhang.normalise.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Value;

/**
 * Holds total rows against the data rows that they close.
 *
 * <p>A subtotal closes the rows since the one before it, or since the last heading; a total closes all, or those since the
 * total before it. One that stands above its rows closes those that follow.
 */
public final class Totals {
    private static final int MOST_OPEN = 50;
    /** Rows and numbers, beyond which sums are hardly by chance. */
    private static final int FEWEST = 3;

    private final TotalCheck check;
    private final Scope all = new Scope();
    private Scope sinceTotal = new Scope();
    private Scope section = new Scope();
    /** The rows since the last heading, whatever subtotals have come; all where there is none. */
    private Scope headed = all;

    private int totals;
    /** Whether the first subtotal stands over its rows, as the others then do. */
    private boolean led;

    private final List<Leading> leading = new ArrayList<>();
    /** With the rows of the tables before that this one goes on from. */
    private Scope together = all;

    private final KindSums kinds;
    private final PartSums parts;

    /** A number in a total row. */
    public record Written(Column column, Cell cell, Amount amount) {}

    /** @param above what it closes where no rows follow it */
    private record Leading(
            int row,
            boolean grand,
            List<Written> numbers,
            Scope below,
            Optional<KindNames.Kind> kind,
            List<Scope> above) {}

    public Totals(TableFindings findings, KindSums kinds, PartSums parts) {
        this.check = new TotalCheck(findings, kinds);
        this.kinds = kinds;
        this.parts = parts;
    }

    /** Goes on from the table before. */
    public void follow(Totals before) {
        together = before.together;
    }

    public void add(Column column, Amount amount) {
        for (Scope s : scopes()) s.of(column).add(amount);
        kinds.add(column, amount);
        parts.add(column, amount);
    }

    public void lose(Column column) {
        for (Scope s : scopes()) s.of(column).lose();
        kinds.lose(column);
        parts.lose(column);
    }

    /** Takes in a row with these values, of which the numbers were added before. */
    public void addRow(Map<String, Value> values) {
        for (Scope s : scopes()) s.addRow();
        kinds.addRow(values);
        parts.addRow(values);
    }

    private List<Scope> scopes() {
        List<Scope> open = new ArrayList<>(List.of(all, sinceTotal, section));
        if (together != all) open.add(together);
        if (headed != all) open.add(headed);
        for (Leading l : leading) open.add(l.below());
        return open;
    }

    /**
     * A total that stands for one part of the key and names the others: of the rows that share those, or of rows right above
     * it; false where it is none.
     */
    public boolean ofPart(GridRow row, List<Written> numbers) {
        Optional<Scope> ofOthers = parts.of(row);
        if (ofOthers.isEmpty()) return false;
        if (ofOthers.get().rows() > 0)
            check.hold(row.number(), numbers, Optional.empty(), List.of(ofOthers.get(), sinceTotal, section));
        closeLeading(false);
        totals++;
        sinceTotal = new Scope();
        section = new Scope();
        return true;
    }

    /**
     * A row of the total of everything, or of everything since the last.
     *
     * @param kind of which rows it is the total, where its label says so
     */
    public void total(int row, List<Written> numbers, Optional<KindNames.Kind> kind) {
        List<Scope> above = List.of(all, sinceTotal, section, together);
        boolean next = isNext(numbers, above);
        closeLeading(false);
        if (all.rows() == 0 || isAhead(kind, numbers, above)) open(row, kind.isEmpty(), numbers, kind);
        else if (next) open(row, false, numbers, kind, above);
        else check.hold(row, numbers, kind, above);
        if (kind.isEmpty()) totals++;
        sinceTotal = new Scope();
        section = new Scope();
    }

    /** Whether the total before stood over its rows, which have come, and these numbers are not of what has come: so of what follows. */
    private boolean isNext(List<Written> numbers, List<Scope> above) {
        return above.stream().noneMatch(s -> s.isSummedBy(numbers))
                && leading.removeIf(l -> l.below().isPlainlySummedBy(l.numbers(), true));
    }

    public void subtotal(int row, List<Written> numbers, Optional<KindNames.Kind> kind) {
        boolean empty = section.rows() == 0;
        closeLeading(false);
        led |= all.rows() == 0;
        List<Scope> above = List.of(section, sinceTotal, all, headed);
        boolean leads =
                empty || isAhead(kind, numbers, above) || led && above.stream().noneMatch(s -> s.isSummedBy(numbers));
        if (leads) open(row, false, numbers, kind);
        else check.hold(row, numbers, kind, above);
        section = new Scope();
    }

    /** One of several rows of a total, each of which gives the sums of one kind; below a second total, of which rows is not known. */
    public void ofKind(int row, List<Written> numbers, Optional<KindNames.Kind> kind) {
        if (totals == 1 && kind.flatMap(kinds::of).isPresent()) check.hold(row, numbers, kind, List.of(all));
    }

    /** Whether numbers are the sums of the rows of a kind, by so many that it is no chance. */
    boolean areSums(List<Written> numbers, Optional<KindNames.Kind> kind, boolean plain) {
        return kind.flatMap(kinds::of)
                .filter(k -> k.scope().isPlainlySummedBy(numbers, plain))
                .isPresent();
    }

    /**
     * Whether it names a kind of which no row has come, though the rows before it say of what kind they are; where some
     * don't, its numbers are not theirs either, and where all do, not by more than chance: a label may say such a word of
     * something else.
     */
    private boolean isAhead(Optional<KindNames.Kind> kind, List<Written> numbers, List<Scope> above) {
        return kind.flatMap(kinds::of)
                .filter(k -> k.scope().rows() == 0)
                .filter(k -> above.stream()
                        .noneMatch(s -> k.isWhole() ? s.isPlainlySummedBy(numbers, false) : s.isSummedBy(numbers)))
                .isPresent();
    }

    /** A row that names the rows below it and gives their sums. */
    public void heading(int row, List<Written> numbers) {
        closeLeading(false);
        section = new Scope();
        open(row, false, numbers, Optional.empty());
    }

    /** A row that names the rows below it without numbers: sums over those before of which one has come are theirs alone. */
    public void group() {
        for (Leading l : List.copyOf(leading)) if (!l.grand() && l.below().hasSumIn(l.numbers())) close(l);
        headed = new Scope();
    }

    /** Whether numbers without a word are the sums of all rows so far. */
    boolean areSums(List<Written> numbers) {
        return all.rows() > 1 && !numbers.isEmpty() && Scope.telling(numbers) == numbers.size() && all.areSums(numbers);
    }

    /**
     * Closes rows with a row that is called a total, where its numbers are by more than chance the sums of all, or of those
     * since the last total; else it is none.
     */
    boolean close(int row, List<Written> numbers) {
        boolean ofAll = areTold(all, numbers) || areTold(sinceTotal, numbers);
        boolean ofSection = !ofAll && areTold(section, numbers);
        if (ofAll) total(row, List.of(), Optional.empty());
        if (ofSection) subtotal(row, List.of(), Optional.empty());
        return ofAll || ofSection;
    }

    private static boolean areTold(Scope rows, List<Written> numbers) {
        return rows.rows() + Scope.telling(numbers) > FEWEST && rows.rows() > 1 && rows.isSummedBy(numbers);
    }

    /** Whether numbers are but one, which says how many rows there are so far and sums nothing. */
    public boolean isCount(List<Written> numbers) {
        if (numbers.size() != 1 || all.rows() == 0) return false;
        Cell cell = numbers.get(0).cell();
        return cell.number()
                .map(n -> n.compareTo(BigDecimal.valueOf(all.rows())) == 0)
                .orElse(cell.text().strip().equals(Integer.toString(all.rows())));
    }

    /** Whether they are those of several rows since the last subtotal. */
    boolean areSumsOfSection(List<Written> numbers) {
        return section.isPlainlySummedBy(numbers, false);
    }

    public void end() {
        closeLeading(true);
    }

    private void open(int row, boolean grand, List<Written> numbers, Optional<KindNames.Kind> kind) {
        open(row, grand, numbers, kind, List.of());
    }

    private void open(int row, boolean grand, List<Written> numbers, Optional<KindNames.Kind> kind, List<Scope> above) {
        List<Written> telling =
                numbers.stream().filter(w -> w.amount().value().signum() != 0).toList();
        if (!telling.isEmpty() && leading.size() < MOST_OPEN)
            leading.add(new Leading(row, grand, telling, new Scope(), kind, above));
    }

    private void closeLeading(boolean end) {
        for (Leading l : List.copyOf(leading)) if (end || !l.grand()) close(l);
    }

    private void close(Leading l) {
        leading.remove(l);
        if (l.below().rows() > 0) check.hold(l.row(), l.numbers(), l.kind(), List.of(l.below()));
        else if (!l.above().isEmpty()) check.hold(l.row(), l.numbers(), l.kind(), l.above());
    }
}
