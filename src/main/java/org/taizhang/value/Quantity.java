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
    private static final int MOST_NOUGHTS = 4;

    /** A number as a cell stores it. */
    static Quantity stored(BigDecimal amount, Optional<Unit> unit) {
        return stored(amount, unit, false);
    }

    /** A number as a cell stores it, whose format may say that it is only about so much. */
    static Quantity stored(BigDecimal amount, Optional<Unit> unit, boolean approximate) {
        return new Quantity(amount, unit, approximate, false, BigDecimal.ONE);
    }

    /** The same with what the rest of a text says of it. */
    Quantity with(Optional<Unit> other, boolean about) {
        return new Quantity(amount, other, about, rounded, greatest);
    }

    Quantity negated() {
        return new Quantity(amount.negate(), unit, approximate, rounded, greatest);
    }

    /**
     * What a stored number means that a format shows with a multiplier behind it: times the multiplier, as with
     * {@code 0.0"million"}, or the number itself, which the format has divided before it wrote one, as with
     * {@code 0,,"million"}. Empty where there is no multiplier, or where the number itself has a unit.
     */
    Optional<Quantity> ofStored(BigDecimal stored) {
        if (greatest.compareTo(BigDecimal.ONE) <= 0) return Optional.empty();
        if (unit.isEmpty() && shows(stored)) return Optional.of(with(stored));
        BigDecimal times = stored.multiply(greatest);
        // Of two multipliers in a row the greatest is a part.
        for (int n = 0; n <= MOST_NOUGHTS && times.compareTo(amount.add(halfOfLastDigit())) <= 0; n++) {
            if (shows(times)) return Optional.of(with(times));
            times = times.movePointRight(1);
        }
        return Optional.empty();
    }

    private boolean shows(BigDecimal exact) {
        return amount.subtract(exact).abs().compareTo(halfOfLastDigit()) <= 0;
    }

    private Quantity with(BigDecimal exact) {
        return new Quantity(exact, unit, approximate, rounded, greatest);
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
