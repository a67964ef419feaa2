package org.taizhang.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A ratio that the city wants to reach by a day.
 *
 * @param measure {@code enrolment_ratio} or {@code in_school_ratio}
 * @param ratio the quotient to reach, 1 for one to one
 */
public record Target(Measure measure, String title, BigDecimal ratio, LocalDate by) {
    public Target {
        if (measure != Measure.enrolment_ratio && measure != Measure.in_school_ratio)
            throw new IllegalArgumentException("a target is of enrolment_ratio or in_school_ratio");
        if (ratio.signum() <= 0) throw new IllegalArgumentException("a ratio to reach is above 0");
    }
}
