package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How far the city is from a ratio.
 *
 * @param gap the target less the ratio, none below zero
 * @param students by how many the ratio's upper side falls short
 */
public record TargetFigures(
        String measure,
        String title,
        BigDecimal target,
        LocalDate by,
        Optional<BigDecimal> value,
        Optional<BigDecimal> gap,
        Optional<BigDecimal> students) {}
