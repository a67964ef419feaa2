package org.taizhang.normalise.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.taizhang.campaign.Period;

/**
 * A time that a text names.
 *
 * @param year its year, where one is named
 * @param month the last month that it spans
 * @param part whether it is a named part of a year, such as a half or a quarter
 * @param day its day, where it is one
 */
record TimeMention(OptionalInt year, int month, boolean part, OptionalInt day) {

    TimeMention(OptionalInt year, int month, boolean part) {
        this(year, month, part, OptionalInt.empty());
    }

    TimeMention in(OptionalInt other) {
        return year.isPresent() || other.isEmpty() ? this : new TimeMention(other, month, part, day);
    }

    TimeMention on(OptionalInt which) {
        return new TimeMention(year, month, part, which);
    }

    /** Whether it is no later than the latest; without a year it is one of that year. */
    boolean hasCome(YearMonth latest) {
        return !YearMonth.of(year.orElse(latest.getYear()), month).isAfter(latest);
    }

    /** The period that it means; a missing year is that of the latest such month not after the latest. */
    Period as(Period.Kind kind, YearMonth latest) {
        return kind.of(month(latest));
    }

    private YearMonth month(YearMonth latest) {
        YearMonth meant = YearMonth.of(year.orElse(latest.getYear()), month);
        return year.isEmpty() && meant.isAfter(latest) ? meant.minusYears(1) : meant;
    }

    /** The day that it means, with the same year; empty where it is a longer time, or no day of its month. */
    Optional<LocalDate> day(YearMonth latest) {
        try {
            return day.isPresent() ? Optional.of(month(latest).atDay(day.getAsInt())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
