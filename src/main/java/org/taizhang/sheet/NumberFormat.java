package org.taizhang.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a number format says of the number beneath: that it is a date, a percentage, or counted in a unit that the format
 * writes behind it and perhaps in thousands or ten thousands of it.
 *
 * @param code the format's code where it says more than plain digits
 * @param date the pattern of its day and time
 * @param scale by how many powers of ten the number shown is smaller than the one stored
 * @param suffix what stands behind the digits, {@code %} included
 */
record NumberFormat(Optional<String> code, Optional<DatePattern> date, int scale, String suffix) {
    private static final int LONGEST = 1024;
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

    static final NumberFormat GENERAL = new NumberFormat(Optional.empty(), Optional.empty(), 0, "");

    static NumberFormat of(String code) {
        if (code.isEmpty() || code.length() > LONGEST || code.equalsIgnoreCase("General")) return GENERAL;
        FormatTokens tokens = FormatTokens.ofFirstSection(code);
        if (tokens.isDate()) {
            return new NumberFormat(Optional.of(code), Optional.of(DatePattern.of(tokens)), 0, "");
        }
        NumberTail tail = NumberTail.of(tokens);
        // Of other numbers the format may move no point, and only a unit behind would tell them apart.
        boolean moves = tail.scale() != 0 && !CONDITION.matcher(code).find();
        boolean plain = !moves && tail.suffix().isEmpty();
        return plain ? GENERAL : new NumberFormat(Optional.of(code), Optional.empty(), tail.scale(), tail.suffix());
    }

    /** The number in plain digits as the format counts it, never rounded, with what the format writes behind it. */
    String text(BigDecimal value) {
        if (equals(GENERAL)) return value.toPlainString();
        return Decimal.plain(value.movePointLeft(scale)).toPlainString() + suffix;
    }
}
