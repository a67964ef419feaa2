package org.taizhang.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The days on which offices work: Monday to Friday, but for holidays and for weekend days that are worked instead.
 *
 * <p>Plain data, since a government publishes next year's days only late in this one.
 *
 * @param holidays days off, single or as a range
 * @param workdays days worked though they fall on a weekend or holiday
 */
public record Workdays(List<Days> holidays, List<Days> workdays) {

    /** A day, or all days from one to another, both included, written {@code 2012-01-22/2012-01-28}. */
    @Bare("days")
    public record Days(String days) {
        private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:/\\d{4}-\\d\\d-\\d\\d)?");

        public Days {
            if (!DAYS.matcher(days).matches())
                throw new IllegalArgumentException(
                        "Expected a day such as 2012-05-01 or a range such as 2012-01-22/2012-01-28, found \"" + days
                                + "\".");
            if (first(days).isAfter(last(days))) throw new IllegalArgumentException("the range ends before it begins");
        }

        boolean hold(LocalDate day) {
            return !day.isBefore(first(days)) && !day.isAfter(last(days));
        }

        private static LocalDate first(String days) {
            return day(days.split("/", 2)[0]);
        }

        private static LocalDate last(String days) {
            String[] ends = days.split("/", 2);
            return day(ends[ends.length - 1]);
        }

        private static LocalDate day(String day) {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("There is no day \"" + day + "\".", e);
            }
        }
    }

    /** Whether offices work on a day. */
    public boolean work(LocalDate day) {
        if (workdays.stream().anyMatch(d -> d.hold(day))) return true;
        if (holidays.stream().anyMatch(d -> d.hold(day))) return false;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself where it is worked or not to be moved, else the next or the last workday. */
    public LocalDate roll(LocalDate day, Expectation.Roll roll) {
        if (roll == Expectation.Roll.none) return day;
        LocalDate rolled = day;
        // No office is closed for a year; a calendar that says so is left alone.
        for (int i = 0; i < 366 && !work(rolled); i++)
            rolled = rolled.plusDays(roll == Expectation.Roll.forward ? 1 : -1);
        return work(rolled) ? rolled : day;
    }
}
