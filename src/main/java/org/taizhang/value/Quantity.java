package org.taizhang.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.taizhang.value.UnitConversion.Unit;

/**
 * A number with its unit, as a cell says it.
 *
 * @param unit the unit written with it
 * @param approximate whether it is only about so much
 * @param ofPlainUnit whether it counts the column's unit without that unit's own multiplier
 */
record Quantity(BigDecimal amount, Optional<Unit> unit, boolean approximate, boolean ofPlainUnit) {

    /** The same in another unit, read in {@code column}'s where it names none; empty where the two don't fit. */
    Optional<BigDecimal> in(Unit wanted, Unit column) {
        Unit own = unit.orElseGet(() -> ofPlainUnit ? column.plain() : column);
        return own.fits(wanted) ? Optional.of(UnitConversion.convert(amount, own, wanted)) : Optional.empty();
    }

    /** How far apart two amounts may lie for this one to be the other rounded; in its own unit. */
    BigDecimal rounding() {
        BigDecimal lastDigit = amount.stripTrailingZeros().ulp().divide(BigDecimal.valueOf(2));
        BigDecimal mostOfRounding = amount.abs().divide(BigDecimal.valueOf(50), amount.scale() + 4, RoundingMode.UP);
        return amount.ulp().max(lastDigit.min(mostOfRounding));
    }
}
