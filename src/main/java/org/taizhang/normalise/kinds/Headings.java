package org.taizhang.normalise.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Tells which rows of a table name those below them and give their sums. */
final class Headings {
    /** So far is looked for a row with a number in digits. */
    private static final int NEAR = 30;
    /** So many rows may lie under one heading that is known by its sums alone. */
    private static final int FAR = 200;

    private final Vocabulary words;
    private final TableShape shape;
    private final KindNames kinds;
    private final NamesOfAll all;
    private final Lookahead ahead;
    private final Function<GridRow, List<Totals.Written>> numbersOf;

    private boolean summedBefore;
    private boolean enumeratedBefore;
    private boolean placedBefore;

    /** @param numbersOf gives what adds up in a row */
    Headings(
            Vocabulary words,
            TableShape shape,
            KindNames kinds,
            NamesOfAll all,
            Lookahead ahead,
            Function<GridRow, List<Totals.Written>> numbersOf) {
        this.words = words;
        this.shape = shape;
        this.kinds = kinds;
        this.all = all;
        this.ahead = ahead;
        this.numbersOf = numbersOf;
    }

    /**
     * Whether a row is one.
     *
     * @param digits whether serial numbers before it were in digits
     * @param totalled whether there was a total before it
     */
    boolean has(GridRow row, boolean digits, boolean totalled) {
        Optional<Cell> key = key(row);
        if (isNumbered(row, digits)) return true;
        if (key.isPresent())
            return isNamed(row, key.get(), totalled)
                    || isSumOfNumbered(row, totalled)
                    || isSumOfEnumerated(row, totalled)
                    || isSumOfPlace(row, totalled)
                    || kinds.isName(row) && isSumOfKind(row, totalled);
        return !shape.keys().isEmpty() && isSumOfBelow(row, totalled);
    }

    /** A row whose serial number is in words among rows with digits heads the rows below it. */
    private boolean isNumbered(GridRow row, boolean digits) {
        Optional<Cell> serial = shape.serialOf(row);
        boolean word = serial.isPresent()
                && serial.get().kind() == Cell.Kind.TEXT
                && !CellText.isNumeric(serial.get())
                && words.rows().isNumberInWords(serial.get().text());
        boolean marked = serial.isEmpty() && isEnumerated(row);
        return (word || marked) && (digits || digitsFollow());
    }

    private boolean digitsFollow() {
        for (int i = 0; i < NEAR; i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty()) return false;
            if (number(next.get()).isPresent()) return true;
        }
        return false;
    }

    /** A name for the rows below it, with their sums alone; where the next row is none of those that it names, it is data. */
    private boolean isNamed(GridRow row, Cell key, boolean totalled) {
        if (!isNameOfSeveral(row, key)) return false;
        Optional<GridRow> next = ahead.peek(0).filter(n -> isOrdinary(n, totalled));
        return next.flatMap(this::key).filter(k -> !words.rows().isHeading(k)).isPresent();
    }

    private boolean isNameOfSeveral(GridRow row, Cell key) {
        return shape.serialOf(row).isEmpty()
                && row.cells().stream().allMatch(c -> c.column() == key.column() || CellText.isNumeric(c))
                && words.rows().isHeading(key);
    }

    /** Whether a row right below a total, before all data, says what of it is that of some rows further below. */
    boolean isPartOfTotal(GridRow row) {
        return key(row).filter(k -> isNameOfSeveral(row, k)).isPresent()
                && IntStream.range(0, NEAR)
                        .mapToObj(ahead::peek)
                        .takeWhile(Optional::isPresent)
                        .flatMap(Optional::stream)
                        .anyMatch(n -> isOrdinary(n, true)
                                && key(n).filter(k -> !words.rows().isHeading(k))
                                        .isPresent());
    }

    /** Words before the column of names and nothing in it, with numbers that the rows with names below add up to. */
    private boolean isSumOfBelow(GridRow row, boolean totalled) {
        int first = shape.keys().get(0).index();
        List<Totals.Written> numbers = numbersOf.apply(row);
        if (Scope.telling(numbers) == 0) return false;
        List<Cell> texts = row.cells().stream()
                .filter(c -> !CellText.isNumeric(c) && !words.isEmpty(c.text()))
                .filter(c -> numbers.stream().noneMatch(w -> w.cell().column() == c.column()))
                .toList();
        if (texts.isEmpty() || texts.stream().anyMatch(c -> c.column() >= first)) return false;
        Scope below = below(n -> key(n).isPresent(), totalled);
        return below.rows() > 0 && below.isSummedBy(numbers);
    }

    /**
     * A name and numbers alone, its serial number none or a letter, with the sums of the rows below it, whose serial
     * numbers are digits. A single one, which may well have the same numbers by chance, is enough only below an earlier such
     * heading, or where it is the first below a letter.
     */
    private boolean isSumOfNumbered(GridRow row, boolean totalled) {
        if (shape.serial().isEmpty() || number(row).isPresent() || shape.isSerialCarried(row)) return false;
        Optional<Cell> first = ahead.peek(0).flatMap(this::number);
        if (first.isEmpty() || !shape.hasNameAlone(row, words)) return false;
        List<Totals.Written> numbers = numbersOf.apply(row);
        if (numbers.size() < 2 || !summedBefore && Scope.telling(numbers) < 2) return false;
        Scope below = below(n -> number(n).isPresent(), totalled);
        boolean lettered = shape.serialOf(row).isPresent()
                && CellText.of(first.get().text()).equals("1");
        boolean enough = below.rows() > 1 || below.rows() == 1 && (lettered || summedBefore);
        if (!enough || !below.isSummedBy(numbers) || isUnnumbered(below.rows(), totalled)) return false;
        summedBefore = true;
        return true;
    }

    /**
     * A title with a number in words and numbers alone, with the sums of the rows below it up to the next such title, which
     * has rows below it too. Below one row with the same numbers, which it may have by chance, it has to name a kind, or
     * the next has its sums as well; and below such a heading the next ones are headings whatever their numbers say.
     */
    private boolean isSumOfEnumerated(GridRow row, boolean totalled) {
        if (!isEnumerated(row) || number(row).isPresent() || !shape.hasNameAlone(row, words)) return false;
        if (enumeratedBefore)
            return ahead.peek(0)
                    .filter(n -> isOrdinary(n, totalled) && isUnderTitle(n))
                    .isPresent();
        Scope below = belowEnumerated(0, totalled);
        if (!below.isPlainlySummedBy(numbersOf.apply(row), true)) return false;
        Optional<GridRow> next = ahead.peek(below.rows()).filter(this::isEnumerated);
        Scope belowNext = next.isPresent() ? belowEnumerated(below.rows() + 1, totalled) : new Scope();
        if (next.filter(n -> belowNext.rows() == 0 || !shape.hasNameAlone(n, words))
                .isPresent()) return false;
        boolean both = next.filter(n -> belowNext.isPlainlySummedBy(numbersOf.apply(n), true))
                .isPresent();
        enumeratedBefore = both || below.rows() > 1 || kinds.of(row).isPresent();
        return enumeratedBefore;
    }

    private Scope belowEnumerated(int from, boolean totalled) {
        return below(from, this::isUnderTitle, totalled);
    }

    private boolean isUnderTitle(GridRow row) {
        return key(row).isPresent() && !isEnumerated(row);
    }

    private boolean isEnumerated(GridRow row) {
        return key(row).filter(k -> words.rows().isEnumerated(k.text())).isPresent();
    }

    /** Whether a row of data without a number follows that is none of such headings, so that this one may be data as well. */
    private boolean isUnnumbered(int steps, boolean totalled) {
        Optional<GridRow> next = ahead.peek(steps).filter(n -> isOrdinary(n, totalled));
        boolean bare = next.filter(n -> key(n).isPresent() && shape.serialOf(n).isEmpty() && !shape.isSerialCarried(n))
                .isPresent();
        return bare && ahead.peek(steps + 1).flatMap(this::number).isEmpty();
    }

    /** The name of a kind and numbers alone, with the sums of the rows below it up to the next kind. */
    private boolean isSumOfKind(GridRow row, boolean totalled) {
        Scope below = below(n -> key(n).isPresent() && !kinds.isName(n), totalled);
        return below.isPlainlySummedBy(numbersOf.apply(row), kinds.isPlainName(row));
    }

    /** The rows below up to one that doesn't count. */
    private Scope below(Predicate<GridRow> counts, boolean totalled) {
        return below(0, counts, totalled);
    }

    private Scope below(int from, Predicate<GridRow> counts, boolean totalled) {
        Scope below = new Scope();
        for (int i = from; i < from + FAR; i++) {
            Optional<GridRow> next = ahead.peek(i).filter(n -> isOrdinary(n, totalled) && counts.test(n));
            if (next.isEmpty()) break;
            below.add(numbersOf.apply(next.get()));
        }
        return below;
    }

    private Optional<Cell> number(GridRow row) {
        return shape.serialOf(row).filter(CellText::isNumeric);
    }

    /**
     * The name of a smaller place and numbers alone, with the sums of the rows below it up to the next one; of a single
     * row only where the next one has its sums too, or one before it had.
     */
    private boolean isSumOfPlace(GridRow row, boolean totalled) {
        if (!isPlace(row)) return false;
        Scope below = below(this::isInPlace, totalled);
        boolean likely = below.rows() == 1
                && (placedBefore
                        || ahead.peek(1)
                                .filter(n -> isPlace(n)
                                        && isOfOtherNumbers(row, n)
                                        && below(2, this::isInPlace, totalled)
                                                .isPlainlySummedBy(numbersOf.apply(n), true))
                                .isPresent());
        boolean heads = below.isPlainlySummedBy(numbersOf.apply(row), likely);
        placedBefore |= heads;
        return heads;
    }

    /** Whether no number of a row stands again in the same column of another. */
    private static boolean isOfOtherNumbers(GridRow row, GridRow other) {
        return row.cells().stream()
                .filter(CellText::isNumeric)
                .noneMatch(c -> other.at(c.column())
                        .filter(o -> o.text().strip().equals(c.text().strip()))
                        .isPresent());
    }

    private boolean isInPlace(GridRow row) {
        return key(row).isPresent() && !isPlace(row);
    }

    /** Whether a row has the name of a smaller place, and numbers alone. */
    boolean isPlace(GridRow row) {
        return shape.nameOf(row).filter(words.rows().places()::isLocality).isPresent()
                && shape.serialOf(row).isEmpty()
                && shape.hasNameAlone(row, words);
    }

    private boolean isOrdinary(GridRow row, boolean totalled) {
        return !row.cells().isEmpty()
                && !all.has(row, true)
                && words.rows().kind(row, shape.leading(row), totalled).isEmpty();
    }

    private Optional<Cell> key(GridRow row) {
        return shape.keys().isEmpty()
                ? Optional.empty()
                : row.at(shape.keys().get(0).index()).filter(c -> !words.isEmpty(c.text()));
    }
}
