package org.taizhang.normalise.kinds;

import java.math.BigDecimal;

/** The sum of one column over some rows, and how finely it was written. */
final class Sum {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal finest;
    private int rows;
    private boolean unknown;

    void add(Amount amount) {
        total = total.add(amount.value());
        amount.finest().ifPresent(f -> finest = finest == null || f.compareTo(finest) < 0 ? f : finest);
    }

    void addRow() {
        rows++;
    }

    /** From now on the sum is not known, since a cell can't be read. */
    void lose() {
        unknown = true;
    }

    int rows() {
        return rows;
    }

    BigDecimal total() {
        return total;
    }

    boolean isKnown() {
        return !unknown && rows > 0;
    }

    /** Whether a total is this sum, within half the finest digit written times the rows. */
    boolean agrees(Amount written) {
        BigDecimal digit = finest == null ? BigDecimal.ONE : finest;
        if (written.finest().isPresent()
                && (finest == null || written.finest().get().compareTo(digit) < 0))
            digit = written.finest().get();
        BigDecimal slack = HALF.multiply(digit)
                .multiply(BigDecimal.valueOf(rows))
                .max(ROUNDING.multiply(written.value().abs()));
        return written.value().subtract(total).abs().compareTo(slack) <= 0;
    }
}
