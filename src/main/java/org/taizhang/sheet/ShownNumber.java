package org.taizhang.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of which the file holds both the value and what is seen of it, such as {@code 1,350.00} and a unit behind. */
final class ShownNumber {
    private static final Pattern SHOWN =
            Pattern.compile("\\s*[^\\d.,+-]?\\s*([+-]?[\\d,]*\\.?\\d+)\\s*(\\p{L}.*|\\p{So}.*|%)?\\s*");
    private static final int LONGEST = 100;
    private static final int MOST_THOUSANDS = 2;

    private ShownNumber() {}

    /** A cell of the value, with the unit that is seen behind it and counted as it is seen. */
    static Cell of(int column, BigDecimal value, String shown) {
        Matcher parts = SHOWN.matcher(shown);
        if (shown.length() > LONGEST || !parts.matches()) return Cell.number(column, value);
        if (parts.group(2) == null) return inThousands(column, value, parts.group(1));
        String unit = parts.group(2).strip();
        Optional<BigDecimal> seen = Decimal.parse(parts.group(1).replace(",", ""));
        BigDecimal counted = unit.equals("%") ? value.movePointRight(2) : value;
        boolean scaled = seen.isEmpty() || !agree(counted, seen.get());
        String text = (scaled ? parts.group(1) : Decimal.plain(counted).toPlainString()) + unit;
        return new Cell(
                column,
                Cell.Kind.NUMBER,
                text,
                Optional.of(value),
                Optional.empty(),
                Optional.of(unit.equals("%") ? "0%" : "0\"" + unit + '"'));
    }

    /** A cell of the value as it is counted by what is seen of it, perhaps in thousands or in millions. */
    private static Cell inThousands(int column, BigDecimal value, String digits) {
        Optional<BigDecimal> seen = Decimal.parse(digits.replace(",", "")).filter(n -> n.signum() != 0);
        if (seen.isEmpty() || agree(value, seen.get())) return Cell.number(column, value);
        for (int k = 1; k <= MOST_THOUSANDS; k++) {
            BigDecimal counted = value.movePointLeft(3 * k);
            if (!agree(counted, seen.get())) continue;
            String text = Decimal.plain(counted).toPlainString();
            Optional<String> format = Optional.of("0" + ",".repeat(k));
            return new Cell(column, Cell.Kind.NUMBER, text, Optional.of(value), Optional.empty(), format);
        }
        return Cell.number(column, value);
    }

    private static boolean agree(BigDecimal value, BigDecimal seen) {
        int digits = Math.max(0, seen.scale());
        return value.setScale(digits, RoundingMode.HALF_UP).compareTo(seen) == 0;
    }
}
