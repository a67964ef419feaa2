package org.taizhang.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A ratio that the city wants to reach by a day.
 *
 * @param measure {@code enrolment_ratio} or {@code in_school_ratio}
 * @param ratio the quotient to reach, 1 for one to one
 */
public record Target(Kind measure, String title, BigDecimal ratio, LocalDate by) {
    /** The measures that are ratios of sums, of which it can be said how many are short. */
    public enum Kind {
        enrolment_ratio,
        in_school_ratio;

        Measure measure() {
            return Measure.valueOf(name());
        }
    }

    public Target {
        if (ratio.signum() <= 0) throw new IllegalArgumentException("a ratio to reach is above 0");
    }
}
