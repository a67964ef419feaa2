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
 * @param rounded whether its last word makes it an amount of the unit itself, without the unit's own multiplier
 * @param greatest the greatest multiplier in it, 1 where there is none
 */
record Quantity(BigDecimal amount, Optional<Unit> unit, boolean approximate, boolean rounded, BigDecimal greatest) {

    /** A number as a cell stores it. */
    static Quantity stored(BigDecimal amount, Optional<Unit> unit) {
        return new Quantity(amount, unit, false, false, BigDecimal.ONE);
    }

    /** The same with what the rest of a text says of it. */
    Quantity with(Optional<Unit> other, boolean about) {
        return new Quantity(amount, other, about, rounded, greatest);
    }

    Quantity negated() {
        return new Quantity(amount.negate(), unit, approximate, rounded, greatest);
    }

    /**
     * The stored number that this shows, times the multiplier that its format writes behind it, such as {@code 0.0"million"};
     * empty where it writes none, or shows a number that it has divided itself.
     */
    Optional<Quantity> timesItsMultiplier(BigDecimal stored) {
        if (greatest.compareTo(BigDecimal.ONE) <= 0) return Optional.empty();
        BigDecimal whole = stored.multiply(greatest);
        boolean shown = amount.subtract(whole).abs().compareTo(halfOfLastDigit()) <= 0;
        return shown ? Optional.of(new Quantity(whole, unit, approximate, rounded, greatest)) : Optional.empty();
    }

    /** The same in another unit, read in {@code column}'s where it names none; empty where the two don't fit. */
    Optional<BigDecimal> in(Unit wanted, Unit column) {
        Unit own = unit.orElseGet(() -> isOfPlain(column) ? column.plain() : column);
        return own.fits(wanted) ? Optional.of(UnitConversion.convert(amount, own, wanted)) : Optional.empty();
    }

    private boolean isOfPlain(Unit column) {
        return rounded || greatest.compareTo(column.multiplier()) > 0;
    }

    /** How far apart two amounts may lie for this one to be the other rounded; in its own unit. */
    BigDecimal rounding() {
        BigDecimal mostOfRounding = amount.abs().divide(BigDecimal.valueOf(50), amount.scale() + 4, RoundingMode.UP);
        return amount.ulp().max(halfOfLastDigit().min(mostOfRounding));
    }

    private BigDecimal halfOfLastDigit() {
        return amount.stripTrailingZeros().ulp().divide(BigDecimal.valueOf(2));
    }
}
