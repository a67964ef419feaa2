package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One sum over another. There is none where the lower is zero. */
final class Quotient {
    private static final int PLACES = 4;

    private Quotient() {}

    /** Rounded to four places. */
    static Optional<BigDecimal> of(BigDecimal upper, BigDecimal lower) {
        if (lower.signum() == 0) return Optional.empty();
        return Optional.of(plain(upper.divide(lower, PLACES, RoundingMode.HALF_UP)));
    }

    static Optional<BigDecimal> of(long upper, long lower) {
        return of(BigDecimal.valueOf(upper), BigDecimal.valueOf(lower));
    }

    /** Without trailing zeros and never in powers of ten. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
