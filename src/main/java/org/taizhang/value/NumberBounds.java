package org.taizhang.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;

/** Holds a number against what a field allows: from 0 on, rates up to 1, unless its constraints say otherwise. */
final class NumberBounds {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Form.Field field;
    private final Doubts doubts;
    private final BigDecimal minimum;
    private final Optional<BigDecimal> maximum;

    NumberBounds(Form.Field field, Doubts doubts) {
        this.field = field;
        this.doubts = doubts;
        this.minimum = field.constraints().minimum().orElse(BigDecimal.ZERO);
        this.maximum =
                field.constraints().maximum().or(() -> field.rate() ? Optional.of(BigDecimal.ONE) : Optional.empty());
    }

    Optional<Doubt> outside(BigDecimal amount, Quantity written, String words) {
        if (amount.compareTo(minimum) < 0) {
            Optional<String> positive = Optional.of(amount.negate())
                    .filter(n -> amount.signum() < 0 && n.compareTo(minimum) >= 0)
                    .filter(n -> maximum.isEmpty() || n.compareTo(maximum.get()) <= 0)
                    .map(doubts::number);
            return Optional.of(doubt("number.tooSmall", minimum, words, positive));
        }
        if (maximum.isPresent() && amount.compareTo(maximum.get()) > 0) {
            boolean hundredths = field.rate()
                    && written.unit().isEmpty()
                    && amount.compareTo(maximum.get().multiply(HUNDRED)) <= 0;
            Optional<String> share = hundredths ? Optional.of(doubts.percent(amount)) : Optional.empty();
            return Optional.of(doubt("number.tooLarge", maximum.get(), words, share));
        }
        if (field.constraints().integer() && amount.stripTrailingZeros().scale() > 0)
            return Optional.of(doubt("number.notWhole", minimum, words, Optional.empty()));
        return Optional.empty();
    }

    private Doubt doubt(String sentence, BigDecimal bound, String words, Optional<String> suggestion) {
        Map<String, String> put = Map.of(
                "bound", doubts.amount(field, bound), "unit", field.unit().orElse(""), "field", field.title());
        Doubt doubt = doubts.of(Code.OUT_OF_RANGE, sentence, words, put, suggestion);
        return field.constraints().trial()
                ? new Doubt(doubt.code(), Severity.WARNING, doubt.message(), doubt.suggestion())
                : doubt;
    }
}
