package org.taizhang.normalise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/**
 * Tells rows that their serial numbers make parts of a row above, such as 1.1 and 1.2, or (1) and (2), below 1. Where that
 * row gives numbers of its own, none of which is exceeded, they are counted in it already.
 */
final class NumberedParts {
    private static final int LONGEST = 8;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern PART = Pattern.compile("([0-9]{1,4})[.-][0-9]{1,2}|\\([0-9]{1,2}\\)");

    private final TableShape shape;
    private final Function<GridRow, List<Totals.Written>> numbersOf;
    private Optional<GridRow> whole = Optional.empty();
    private String number = "";

    /** @param numbersOf gives what adds up in a row */
    NumberedParts(TableShape shape, Function<GridRow, List<Totals.Written>> numbersOf) {
        this.shape = shape;
        this.numbersOf = numbersOf;
    }

    /** Takes note of a row that is no part. */
    void after(GridRow row, RowKind kind) {
        Optional<String> serial = kind == RowKind.DATA ? serial(row) : Optional.empty();
        whole = serial.filter(s -> WHOLE.matcher(s).matches()).map(s -> row);
        number = serial.orElse("");
    }

    boolean has(GridRow row) {
        if (whole.isEmpty()) return false;
        Optional<Matcher> part = serial(row).map(PART::matcher).filter(Matcher::matches);
        if (part.isEmpty()) return false;
        String of = part.get().group(1);
        return (of == null || of.equals(number)) && isWithin(numbersOf.apply(row), numbersOf.apply(whole.get()));
    }

    private Optional<String> serial(GridRow row) {
        return shape.serialOf(row)
                .map(Cell::text)
                .filter(t -> t.length() <= LONGEST)
                .map(Spelling::of);
    }

    private static boolean isWithin(List<Totals.Written> part, List<Totals.Written> whole) {
        boolean compared = false;
        for (Totals.Written p : part)
            for (Totals.Written w : whole) {
                if (!p.column().equals(w.column())) continue;
                compared = true;
                if (p.amount().value().compareTo(w.amount().value()) > 0) return false;
            }
        return compared;
    }
}
