package org.taizhang.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;
import org.taizhang.value.Value;

/**
 * Numbers that were filled in without the multiplier of their field's unit: about as many times the earlier value as the
 * multiplier says.
 */
final class UnitSlip implements Suspicion {
    /** By how much of the multiplier the growth may miss it. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");
    /** Below it a number may truly have grown so. */
    private static final BigDecimal LEAST = new BigDecimal("1000");

    private final Language language;
    private final Map<Form.Field, BigDecimal> multipliers = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    UnitSlip(Form form, Language language) {
        this.language = language;
        for (Form.Field f : form.fields()) f.unit().flatMap(this::multiplier).ifPresent(m -> multipliers.put(f, m));
    }

    private Optional<BigDecimal> multiplier(String unit) {
        String spelling = Spelling.of(unit);
        return language.numbers().multipliers().entrySet().stream()
                .filter(m -> m.getValue().compareTo(LEAST) >= 0)
                .filter(m -> {
                    String word = Spelling.of(m.getKey());
                    return spelling.startsWith(word)
                            && spelling.length() > word.length()
                            && language.familyOf(spelling.substring(word.length()))
                                    .isPresent();
                })
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public List<Form.Field> fields() {
        return List.copyOf(multipliers.keySet());
    }

    @Override
    public void meet(String key, TableReading table, RowReading row, RowsBefore.Before earlier) {
        multipliers.forEach((field, multiplier) -> {
            if (earlier.values().get(field.name()) instanceof Value.Number was
                    && row.values().get(field.name()) instanceof Value.Number is
                    && slipped(was.amount(), is.amount(), multiplier))
                findings.add(finding(table, row, field, is, was, multiplier, earlier));
        });
    }

    private static boolean slipped(BigDecimal was, BigDecimal is, BigDecimal multiplier) {
        if (was.signum() <= 0) return false;
        BigDecimal expected = was.multiply(multiplier);
        return is.subtract(expected).abs().compareTo(expected.multiply(TOLERANCE)) <= 0;
    }

    private Finding finding(
            TableReading table,
            RowReading row,
            Form.Field field,
            Value.Number is,
            Value.Number was,
            BigDecimal multiplier,
            RowsBefore.Before earlier) {
        String meant = language.number(new Value.Number(is.amount()
                        .divide(multiplier, is.amount().scale() + multiplier.precision(), RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                .amount());
        return new Finding(
                Severity.WARNING,
                Code.INCONSISTENT,
                table.sheet(),
                table.cell(row.row(), field.name()),
                Optional.of(field.name()),
                Optional.of(language.number(is.amount())),
                language.say(
                        "ledger.unit-slip",
                        Map.of(
                                "field", field.title(),
                                "value", language.number(is.amount()),
                                "earlier", language.number(was.amount()),
                                "period", language.period(earlier.period()),
                                "unit", field.unit().orElse(""),
                                "meant", meant)),
                Optional.of(meant));
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
