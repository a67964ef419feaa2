package org.taizhang.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For which numbers a section of a number format is, such as {@code [>=10000]}. */
record FormatCondition(String sign, BigDecimal limit) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(<=|>=|<>|<|>|=)\\s*(-?\\d{1,15}(?:\\.\\d{1,15})?)\\s*");

    /** The condition in a bracket's words, if it is one. */
    static Optional<FormatCondition> of(String inside) {
        Matcher m = WRITTEN.matcher(inside);
        return m.matches()
                ? Optional.of(new FormatCondition(m.group(1), new BigDecimal(m.group(2))))
                : Optional.empty();
    }

    boolean holds(BigDecimal value) {
        int order = value.compareTo(limit);
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }
}
