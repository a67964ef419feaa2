package org.taizhang.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.taizhang.sheet.Cell;

/** How many digits of a number are kept: 15 of it by spreadsheets and the ledger, and 18 by the ledger where it is whole. */
public final class KeptDigits {
    /** Of a whole number, so that a long integer holds it. */
    public static final int WHOLE = 18;
    /** Of any other, so that a double holds them exactly. */
    public static final int FRACTION = 15;

    private static final MathContext KEPT = new MathContext(FRACTION, RoundingMode.HALF_UP);

    private KeptDigits() {}

    /** Whether a spreadsheet's number is so long that its last digits are not those that were typed. */
    static boolean areLost(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER
                && cell.number()
                        .filter(n -> n.precision() - n.scale() > KEPT.getPrecision())
                        .isPresent();
    }

    /** Whether the ledger keeps all digits of a number. */
    static boolean hold(BigDecimal amount) {
        if (amount.precision() <= KEPT.getPrecision()) return true;
        BigDecimal bare = amount.stripTrailingZeros();
        boolean whole = bare.scale() <= 0 && bare.precision() - bare.scale() <= WHOLE;
        return whole || bare.precision() <= KEPT.getPrecision();
    }

    /**
     * Whether digits before the point are not kept. Behind it the sixteenth is no more than the trace of a calculation:
     * {@code 33.333333333333336} is what programs write for a third of a hundred.
     */
    static boolean areCut(BigDecimal amount) {
        return amount.precision() - amount.scale() > KEPT.getPrecision() && !hold(amount);
    }

    /** The number as the ledger keeps it. */
    static BigDecimal of(BigDecimal amount) {
        return hold(amount) ? amount : amount.round(KEPT);
    }
}
