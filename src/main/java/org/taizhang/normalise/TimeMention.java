package org.taizhang.normalise;

import java.time.YearMonth;
import java.util.OptionalInt;
import org.taizhang.campaign.Period;

/**
 * A time that a text names.
 *
 * @param year its year, where one is named
 * @param month the last month that it spans
 * @param part whether it is a named part of a year, such as a half or a quarter
 */
record TimeMention(OptionalInt year, int month, boolean part) {

    TimeMention in(OptionalInt other) {
        return year.isPresent() || other.isEmpty() ? this : new TimeMention(other, month, part);
    }

    /** Whether it is no later than the latest; without a year it is one of that year. */
    boolean hasCome(YearMonth latest) {
        return !YearMonth.of(year.orElse(latest.getYear()), month).isAfter(latest);
    }

    /** The period that it means; a missing year is that of the latest such month not after the latest. */
    Period as(Period.Kind kind, YearMonth latest) {
        YearMonth meant = YearMonth.of(year.orElse(latest.getYear()), month);
        if (year.isEmpty() && meant.isAfter(latest)) meant = meant.minusYears(1);
        return kind.of(meant);
    }
}
