package org.taizhang.normalise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/**
 * Tells a row and its parts by their serial numbers, such as 1.1 and 1.2, or (1) and (2), below 1, where the row's numbers
 * are their sums: counted beside it they would count twice. Where the row has nothing but a name and those sums, it is the
 * heading and they are the data.
 */
final class NumberedParts {
    private static final int LONGEST = 8;
    /** So many parts are looked for below a row. */
    private static final int FAR = 100;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern PART = Pattern.compile("([0-9]{1,4})[.-]([0-9]{1,3})|\\(([0-9]{1,3})\\)");

    private final Vocabulary words;
    private final TableShape shape;
    private final Lookahead ahead;
    private final Function<GridRow, List<Totals.Written>> numbersOf;
    private int left;

    /** @param numbersOf gives what adds up in a row */
    NumberedParts(
            Vocabulary words, TableShape shape, Lookahead ahead, Function<GridRow, List<Totals.Written>> numbersOf) {
        this.words = words;
        this.shape = shape;
        this.ahead = ahead;
        this.numbersOf = numbersOf;
    }

    /** What a row is by its parts or by its whole; empty where it has and is none. */
    Optional<RowKind> kind(GridRow row) {
        if (left > 0) {
            left--;
            return Optional.of(RowKind.PART);
        }
        if (shape.serial.isEmpty() || !ahead.peek(0).filter(this::mayBePart).isPresent()) return Optional.empty();
        Optional<String> number = serial(row).filter(s -> WHOLE.matcher(s).matches());
        if (number.isEmpty() || !isPart(ahead.peek(0), number.get(), 1)) return Optional.empty();
        Scope parts = new Scope();
        int count = 0;
        while (count < FAR && isPart(ahead.peek(count), number.get(), count + 1))
            parts.add(numbersOf.apply(ahead.peek(count++).orElseThrow()));
        if (!parts.isSummedBy(numbersOf.apply(row))) return Optional.empty();
        if (shape.hasNameAlone(row, words)) return Optional.of(RowKind.WHOLE);
        if (count > 1) left = count;
        return Optional.empty();
    }

    /** A quick refusal, since the serial numbers of most rows are digits alone. */
    private boolean mayBePart(GridRow row) {
        Optional<Cell> serial = shape.serialOf(row);
        if (serial.isEmpty()) return false;
        String text = serial.get().text();
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return true;
        return false;
    }

    private boolean isPart(Optional<GridRow> row, String of, int number) {
        Optional<Matcher> part = row.flatMap(this::serial).map(PART::matcher).filter(Matcher::matches);
        if (part.isEmpty()) return false;
        boolean bare = part.get().group(1) == null;
        return (bare || part.get().group(1).equals(of))
                && part.get().group(bare ? 3 : 2).equals(Integer.toString(number));
    }

    private Optional<String> serial(GridRow row) {
        return shape.serialOf(row)
                .map(Cell::text)
                .filter(t -> t.length() <= LONGEST)
                .map(Spelling::of);
    }
}
