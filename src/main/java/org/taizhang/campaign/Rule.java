package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A relation between the fields of a row, as a form's check writes it: {@code invested <= total_investment}.
 *
 * <p>Each side is one or more terms, worked out from left to right, with {@code *} and {@code /} before {@code +} and
 * {@code -}.
 *
 * @param left the side before the comparison
 * @param comparison what must hold between the sides
 * @param right the side after it
 */
public record Rule(List<Term> left, Comparison comparison, List<Term> right) {
    private static final Pattern SIDES = Pattern.compile("\\s*([^<>=]+?)\\s*(<=|>=|<|>|=)\\s*([^<>=]+?)\\s*");
    private static final Pattern TERM = Pattern.compile("\\s*([-+*/])?\\s*(?:([A-Za-z]\\w*)|(\\d+(?:\\.\\d+)?))\\s*");

    /** What must hold between the two sides. */
    public enum Comparison {
        AT_MOST("<="),
        LESS("<"),
        AT_LEAST(">="),
        MORE(">"),
        EQUAL("=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** Whether it holds for sides that compare like this. */
        public boolean holds(int compared) {
            return switch (this) {
                case AT_MOST -> compared <= 0;
                case LESS -> compared < 0;
                case AT_LEAST -> compared >= 0;
                case MORE -> compared > 0;
                case EQUAL -> compared == 0;
            };
        }

        /**
         * Whether it may hold for sides of which it is only known between what they compare.
         *
         * @param least how the least that the left side may be compares with the most that the right side may be
         * @param most how the most of the left compares with the least of the right
         */
        public boolean mayHold(int least, int most) {
            return holds(least) || holds(most) || least < 0 && most > 0 && holds(0);
        }

        static Comparison of(String sign) {
            return Stream.of(values())
                    .filter(c -> c.sign.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * One term of a side.
     *
     * @param operator {@code + - *} or {@code /}, by which it joins what stands before it
     * @param field the field whose value it is; empty for a number
     * @param number the number that it is; zero for a field
     */
    public record Term(char operator, Optional<String> field, BigDecimal number) {}

    /** The rule that a text writes; empty where it writes none. */
    public static Optional<Rule> parse(String text) {
        Matcher sides = SIDES.matcher(text);
        if (!sides.matches()) return Optional.empty();
        Optional<List<Term>> left = terms(sides.group(1));
        Optional<List<Term>> right = terms(sides.group(3));
        if (left.isEmpty() || right.isEmpty()) return Optional.empty();
        return Optional.of(new Rule(left.get(), Comparison.of(sides.group(2)), right.get()));
    }

    /** The fields it speaks of, each once. */
    public List<String> fields() {
        return Stream.concat(left.stream(), right.stream())
                .flatMap(t -> t.field().stream())
                .distinct()
                .toList();
    }

    private static Optional<List<Term>> terms(String side) {
        List<Term> terms = new ArrayList<>();
        Matcher m = TERM.matcher(side);
        int at = 0;
        while (at < side.length()) {
            m.region(at, side.length());
            if (!m.lookingAt() || (m.group(1) == null) != terms.isEmpty()) return Optional.empty();
            terms.add(new Term(
                    m.group(1) == null ? '+' : m.group(1).charAt(0),
                    Optional.ofNullable(m.group(2)),
                    m.group(3) == null ? BigDecimal.ZERO : new BigDecimal(m.group(3))));
            at = m.end();
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(terms));
    }
}
