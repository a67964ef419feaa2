package org.taizhang.campaign;

import java.math.BigDecimal;

/**
 * How numbers from a size on are shown.
 *
 * @param from the least size, in the unit as stored
 * @param times what a number is multiplied by to be shown
 * @param unit the word then written after it
 */
public record Scale(BigDecimal from, BigDecimal times, String unit) {}
