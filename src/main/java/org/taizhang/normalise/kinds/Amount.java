package org.taizhang.normalise.kinds;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.sheet.Cell;

/**
 * A number as it counts in a total.
 *
 * @param value in the field's unit
 * @param finest the size of the last digit that was written; empty where it can't be told
 */
public record Amount(BigDecimal value, Optional<BigDecimal> finest) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[,'][0-9]{3})*(?:\\.[0-9]+)?");
    private static final MathContext ROUGH = new MathContext(15);

    public static Amount of(Cell cell, BigDecimal value) {
        Optional<BigDecimal> written = cell.number().or(() -> digits(cell.text()));
        if (written.isEmpty() || written.get().signum() == 0) return new Amount(value, Optional.empty());
        BigDecimal number = written.get();
        BigDecimal digit = BigDecimal.ONE.movePointLeft(Math.max(
                0, cell.number().isPresent() ? number.stripTrailingZeros().scale() : number.scale()));
        if (number.compareTo(value) == 0) return new Amount(value, Optional.of(digit));
        if (value.signum() == 0) return new Amount(value, Optional.empty());
        return new Amount(value, Optional.of(value.divide(number, ROUGH).abs().multiply(digit)));
    }

    /** Whether the text is nothing but figures with a point among them, as most numbers are. */
    private static boolean isFigures(String text) {
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean point = text.charAt(i) == '.' && i > 0 && i < text.length() - 1;
            if (point) points++;
            else if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        }
        return points <= 1 && !text.isEmpty() && text.length() < 40;
    }

    private static Optional<BigDecimal> digits(String text) {
        if (isFigures(text)) return Optional.of(new BigDecimal(text));
        Matcher m = DIGITS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return m.find() && m.group().length() < 40
                ? Optional.of(new BigDecimal(m.group().replaceAll("[,']", "")))
                : Optional.empty();
    }
}
