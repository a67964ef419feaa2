package org.taizhang.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers with the 15 significant digits that spreadsheets keep, so that {@code 0.28300000000000003} is 0.283 again. */
final class Decimal {
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 64;
    private static final double WHOLE = 1e15;

    private Decimal() {}

    static BigDecimal of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) return BigDecimal.valueOf((long) value);
        return plain(new BigDecimal(value).round(KEPT));
    }

    /** The number that digits in a file stand for; empty where they are none, or none that a spreadsheet could hold. */
    static Optional<BigDecimal> parse(CharSequence digits) {
        int n = digits.length();
        if (n == 0 || n > LONGEST) return Optional.empty();
        Optional<BigDecimal> simple = simple(digits);
        if (simple.isPresent()) return simple;
        try {
            String text = digits.toString().strip();
            double value = Double.parseDouble(text);
            if (Double.isNaN(value) || Double.isInfinite(value)) return Optional.empty();
            return Optional.of(value == 0 ? BigDecimal.ZERO : plain(new BigDecimal(text).round(KEPT)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The quick way for what nearly all cells hold: up to 15 digits, with a point or a minus sign or without. */
    private static Optional<BigDecimal> simple(CharSequence digits) {
        int n = digits.length();
        int start = digits.charAt(0) == '-' ? 1 : 0;
        int point = n;
        long value = 0;
        for (int i = start; i < n; i++) {
            char c = digits.charAt(i);
            if (c == '.' && point == n && i > start) point = i;
            else if (c >= '0' && c <= '9') value = value * 10 + c - '0';
            else return Optional.empty();
        }
        int count = n - start - (point < n ? 1 : 0);
        if (count == 0 || count > KEPT.getPrecision()) return Optional.empty();
        int scale = point < n ? n - point - 1 : 0;
        while (scale > 0 && value % 10 == 0) {
            value /= 10;
            scale--;
        }
        return Optional.of(BigDecimal.valueOf(start == 0 ? value : -value, scale));
    }

    /** The same number without trailing zeros behind the point and never with a power of ten. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
