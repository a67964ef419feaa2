package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of the campaign's own for the whole city; the counties' stand in their {@code more} under its id.
 *
 * @param value in the unit of its field, or a quotient rounded to four places; empty where nothing is known
 */
public record IndicatorFigures(String id, String title, String form, Optional<BigDecimal> value) {}
