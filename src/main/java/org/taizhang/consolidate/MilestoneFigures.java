package org.taizhang.consolidate;

import java.time.LocalDate;

/**
 * How a milestone stands, in projects. Those it binds are parted into all the others.
 *
 * @param open not reached and neither due nor at risk yet
 * @param unknown without a known stage
 */
public record MilestoneFigures(
        String id,
        String title,
        LocalDate due,
        int bound,
        int reachedInTime,
        int reachedLate,
        int open,
        int atRisk,
        int overdue,
        int unknown) {}
