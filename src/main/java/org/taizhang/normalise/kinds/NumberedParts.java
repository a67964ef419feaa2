package org.taizhang.normalise.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/**
 * Tells a row and its parts by their serial numbers, such as 1.1 and 1.2, or (1) and (2), also before their names, below
 * 1, where the row's numbers are their sums: counted beside it they would count twice. Where the row has nothing but a name
 * and those sums, it is the heading and they are the data.
 */
final class NumberedParts {
    private static final int LONGEST = 8;
    /** So many parts are looked for below a row. */
    private static final int FAR = 100;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern MARK = Pattern.compile("^\\([0-9]{1,3}\\)");
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
        if (shape.serial().isEmpty() || !ahead.peek(0).filter(this::mayBePart).isPresent()) return Optional.empty();
        Optional<String> number = serial(row).filter(s -> WHOLE.matcher(s).matches());
        if (number.isEmpty() || !isPart(ahead.peek(0), number.get(), 1)) return Optional.empty();
        Scope parts = new Scope();
        int count = 0;
        while (count < FAR && isPart(ahead.peek(count), number.get(), count + 1))
            parts.add(numbersOf.apply(ahead.peek(count++).orElseThrow()));
        if (!parts.isSummedBy(numbersOf.apply(row))) return Optional.empty();
        boolean marked = shape.serialOf(ahead.peek(0).orElseThrow()).isEmpty();
        if (!marked && shape.hasNameAlone(row, words)) return Optional.of(RowKind.WHOLE);
        if (count > 1) left = count;
        return Optional.empty();
    }

    /** A quick refusal, since the serial numbers of most rows are digits alone. */
    private boolean mayBePart(GridRow row) {
        Optional<Cell> serial = shape.serialOf(row);
        if (serial.isEmpty())
            return shape.nameOf(row).filter(c -> mayBeMarked(c.text())).isPresent();
        String text = serial.get().text();
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return true;
        return false;
    }

    private static boolean mayBeMarked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c)) return c == '(' || c == '\uff08' || isCircled(c);
        }
        return false;
    }

    private boolean isPart(Optional<GridRow> row, String of, int number) {
        Optional<Matcher> part = row.flatMap(this::serial).map(PART::matcher).filter(Matcher::matches);
        if (part.isEmpty()) return false;
        boolean bare = part.get().group(1) == null;
        return (bare || part.get().group(1).equals(of))
                && part.get().group(bare ? 3 : 2).equals(Integer.toString(number));
    }

    /** A row's serial number, or a number in brackets or a circle that stands before its name instead. */
    private Optional<String> serial(GridRow row) {
        Optional<Cell> serial = shape.serialOf(row);
        if (serial.isEmpty()) return mark(row);
        return serial.map(Cell::text).filter(t -> t.length() <= LONGEST).map(Spelling::of);
    }

    private Optional<String> mark(GridRow row) {
        Optional<Cell> name = shape.nameOf(row);
        if (name.isEmpty()
                || row.carried().stream().anyMatch(c -> shape.isSerial(c.cell().column()))) return Optional.empty();
        String text = name.get().text().strip();
        if (text.isEmpty()) return Optional.empty();
        if (isCircled(text.charAt(0))) return Optional.of("(" + Spelling.of(text.substring(0, 1)) + ")");
        Matcher mark = MARK.matcher(Spelling.of(text.substring(0, Math.min(text.length(), LONGEST))));
        return mark.find() ? Optional.of(mark.group()) : Optional.empty();
    }

    private static boolean isCircled(char c) {
        return c >= '\u2460' && c <= '\u2473';
    }
}
