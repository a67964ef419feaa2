package org.taizhang.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the city wants to reach by a day.
 *
 * @param measure {@code enrolment_ratio}, {@code in_school_ratio}, or an indicator of the campaign's own
 * @param ratio the value to reach: 1 for one to one, 0.95 for 95 percent
 */
public record Target(Measure measure, String title, BigDecimal ratio, LocalDate by) {
    /** The ratios of two groups, of which it can be said how many are short. */
    static final List<Measure> RATIOS = List.of(Measure.ENROLMENT_RATIO, Measure.IN_SCHOOL_RATIO);

    public Target {
        if (ratio.signum() <= 0) throw new IllegalArgumentException("a ratio to reach is above 0");
    }
}
