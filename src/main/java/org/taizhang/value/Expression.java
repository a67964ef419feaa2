package org.taizhang.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One side of a relation: a field, a number, or several of them joined by {@code + - * /}, of which the latter two bind
 * closer.
 */
final class Expression {
    private static final Pattern PART = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_]*|\\d+(?:\\.\\d+)?)\\s*([-+*/]|$)");

    /** A field or a number, and the sign before it. */
    private record Part(char sign, String word, Optional<BigDecimal> number) {
        static Part of(char sign, String word) {
            boolean isNumber = Character.isDigit(word.charAt(0));
            return new Part(sign, word, isNumber ? Optional.of(new BigDecimal(word)) : Optional.empty());
        }

        boolean isField() {
            return number.isEmpty();
        }
    }

    private final List<Part> parts;

    private Expression(List<Part> parts) {
        this.parts = parts;
    }

    static Expression parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher m = PART.matcher(text);
        char sign = '+';
        int at = 0;
        while (true) {
            if (!m.find(at) || m.start() != at)
                throw new IllegalArgumentException(
                        "\"" + text.trim() + "\" is not fields and numbers joined by + - * /");
            parts.add(Part.of(sign, m.group(1)));
            at = m.end();
            if (m.group(2).isEmpty()) return new Expression(List.copyOf(parts));
            sign = m.group(2).charAt(0);
        }
    }

    List<String> fields() {
        return parts.stream().filter(Part::isField).map(Part::word).toList();
    }

    /** The expression with each field written as {@code name} says. */
    String text(UnaryOperator<String> name) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (!text.isEmpty()) text.append(' ').append(part.sign).append(' ');
            text.append(part.isField() ? name.apply(part.word) : part.word);
        }
        return text.toString();
    }

    /** Its date, where it is one field that holds one. */
    Optional<Value.Date> date(Map<String, Value> values) {
        return parts.size() == 1 && values.get(parts.get(0).word) instanceof Value.Date date
                ? Optional.of(date)
                : Optional.empty();
    }

    /** Its amount; empty where a field holds no number, or by division by zero. */
    Optional<BigDecimal> amount(Map<String, Value> values) {
        if (parts.size() == 1) return amount(parts.get(0), values);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal product = BigDecimal.ZERO;
        for (Part part : parts) {
            Optional<BigDecimal> next = amount(part, values);
            if (next.isEmpty() || part.sign == '/' && next.get().signum() == 0) return Optional.empty();
            switch (part.sign) {
                case '*' -> product = product.multiply(next.get());
                case '/' -> product = product.divide(next.get(), MathContext.DECIMAL64);
                default -> {
                    sum = sum.add(product);
                    product = part.sign == '-' ? next.get().negate() : next.get();
                }
            }
        }
        return Optional.of(sum.add(product));
    }

    private static Optional<BigDecimal> amount(Part part, Map<String, Value> values) {
        if (!part.isField()) return part.number;
        return values.get(part.word) instanceof Value.Number number ? Optional.of(number.amount()) : Optional.empty();
    }
}
