package org.taizhang.value;

import java.math.BigDecimal;

/**
 * One number as it stands in a text.
 *
 * @param amount what it says
 * @param end the place after it
 * @param approximate whether a word within it makes it about
 * @param rounded whether it ends with a multiplier that makes it an amount of the unit itself
 * @param greatest its greatest multiplier, 1 where it has none
 */
record Numeral(BigDecimal amount, int end, boolean approximate, boolean rounded, BigDecimal greatest) {}
