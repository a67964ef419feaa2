package org.taizhang.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.taizhang.campaign.Rule;

/**
 * One side of a relation: a field, a number, or several of them joined by {@code + - * /}, of which the latter two bind
 * closer.
 */
record Expression(List<Rule.Term> terms) {
    /** The expression with each field written as {@code name} says. */
    String text(UnaryOperator<String> name) {
        StringBuilder text = new StringBuilder();
        for (Rule.Term term : terms) {
            if (!text.isEmpty()) text.append(' ').append(term.operator()).append(' ');
            text.append(term.field().map(name).orElseGet(term.number()::toPlainString));
        }
        return text.toString();
    }

    /** Its date, where it is one field that holds one. */
    Optional<Value.Date> date(Map<String, Value> values) {
        if (terms.size() > 1) return Optional.empty();
        return terms.get(0)
                .field()
                .map(values::get)
                .flatMap(v -> v instanceof Value.Date d ? Optional.of(d) : Optional.empty());
    }

    /** Its amount; empty where a field holds no number, or by division by zero. */
    Optional<BigDecimal> amount(Map<String, Value> values) {
        if (terms.size() == 1) return amount(terms.get(0), values);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal product = BigDecimal.ZERO;
        for (Rule.Term term : terms) {
            Optional<BigDecimal> next = amount(term, values);
            if (next.isEmpty() || term.operator() == '/' && next.get().signum() == 0) return Optional.empty();
            switch (term.operator()) {
                case '*' -> product = product.multiply(next.get());
                case '/' -> product = product.divide(next.get(), MathContext.DECIMAL64);
                default -> {
                    sum = sum.add(product);
                    product = term.operator() == '-' ? next.get().negate() : next.get();
                }
            }
        }
        return Optional.of(sum.add(product));
    }

    private static Optional<BigDecimal> amount(Rule.Term term, Map<String, Value> values) {
        if (term.field().isEmpty()) return Optional.of(term.number());
        return values.get(term.field().get()) instanceof Value.Number number
                ? Optional.of(number.amount())
                : Optional.empty();
    }
}
