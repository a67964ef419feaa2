package org.taizhang.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How two sides of a relation are compared. */
enum Comparison {
    AT_MOST("<=", "check.atMost"),
    AT_LEAST(">=", "check.atLeast"),
    LESS("<", "check.less"),
    GREATER(">", "check.greater"),
    EQUAL("=", "check.equal");

    private static final Pattern RULE = Pattern.compile("([^<>=]+)(<=|>=|==?|<|>)([^<>=]+)");

    /** The digits that spreadsheets keep of a number. */
    private static final MathContext KEPT = new MathContext(15);

    /** A rule taken apart. */
    record Split(String left, Comparison comparison, String right) {}

    private final String sign;
    private final String sentence;

    Comparison(String sign, String sentence) {
        this.sign = sign;
        this.sentence = sentence;
    }

    static Split split(String rule) {
        Matcher m = RULE.matcher(rule);
        if (!m.matches())
            throw new IllegalArgumentException("\"" + rule + "\" is not two sides with one of <= >= < > = between");
        String sign = m.group(2).equals("==") ? "=" : m.group(2);
        for (Comparison c : values()) if (c.sign.equals(sign)) return new Split(m.group(1), c, m.group(3));
        throw new IllegalArgumentException(rule);
    }

    /** The key of the words for it. */
    String sentence() {
        return sentence;
    }

    /** Whether two amounts stand so; equal up to the digits that spreadsheets keep. */
    boolean holds(BigDecimal left, BigDecimal right) {
        int order = rounded(left).compareTo(rounded(right));
        return switch (this) {
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case LESS -> order < 0;
            case GREATER -> order > 0;
            case EQUAL -> order == 0;
        };
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.precision() <= KEPT.getPrecision() ? amount : amount.round(KEPT);
    }

    /** Whether two dates may stand so. */
    boolean holds(DateSpan left, DateSpan right) {
        return switch (this) {
            case AT_MOST -> left.first().compareTo(right.last()) <= 0;
            case AT_LEAST -> left.last().compareTo(right.first()) >= 0;
            case LESS -> left.first().compareTo(right.last()) < 0;
            case GREATER -> left.last().compareTo(right.first()) > 0;
            case EQUAL ->
                left.first().compareTo(right.last()) <= 0 && left.last().compareTo(right.first()) >= 0;
        };
    }
}
