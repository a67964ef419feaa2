package org.taizhang.value;

import java.util.Optional;
import org.taizhang.value.UnitConversion.Unit;

/**
 * What a cell's text says as a number.
 *
 * @param quantity the number it begins with
 * @param again the same or another quantity that a remark behind it holds
 * @param signed whether its unit is only a currency's sign
 */
record NumberPhrase(Quantity quantity, Optional<Quantity> again, boolean signed) {

    /** The number in a column whose header or sheet names its unit: the sign says the currency then, and not the size. */
    Quantity in(Unit column) {
        return signed && quantity.unit().filter(u -> u.fits(column)).isPresent()
                ? quantity.with(Optional.empty(), quantity.approximate())
                : quantity;
    }
}
