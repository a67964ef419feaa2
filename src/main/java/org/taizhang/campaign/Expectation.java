package org.taizhang.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A report that every county owes again and again, and the day on which it is due.
 *
 * @param form the form's name
 * @param from the first period expected
 * @param until the last period expected; for ever where left out
 * @param due when it is due, counted from the end of its period
 */
public record Expectation(String form, Period from, Optional<Period> until, Due due) {

    /**
     * A day after a period's end.
     *
     * @param months how many months after the period's last month
     * @param day the day of that month, or {@code last}
     * @param roll what becomes of a day that is no workday: {@code none}, {@code forward} or {@code backward}
     */
    public record Due(
            @Default("1") int months,
            String day,
            @Default("none") Roll roll) {
        public Due {
            if (!day.equals("last") && !day.matches("[1-9]|[12]\\d|3[01]")) {
                throw new IllegalArgumentException("day is a number from 1 to 31, or last");
            }
        }
    }

    /** What becomes of a due day that is no workday. */
    public enum Roll {
        none,
        forward,
        backward
    }

    /** The due day of a period, moved where it is no workday and the campaign wants that. */
    public LocalDate dueOn(Period period, Workdays calendar) {
        return calendar.roll(dueOn(period), due.roll());
    }

    /**
     * Whether a period counts as expected on a day: once it has ended, or once its due day has come where that lies in the
     * period itself.
     */
    public boolean isExpected(Period period, LocalDate day, Workdays calendar) {
        return period.lastDay().isBefore(day) || !day.isBefore(dueOn(period, calendar));
    }

    /** The due day of a period by the calendar alone, before any roll. */
    LocalDate dueOn(Period period) {
        YearMonth month = period.lastMonth().plusMonths(due.months());
        int last = month.lengthOfMonth();
        return month.atDay(due.day().equals("last") ? last : Math.min(last, Integer.parseInt(due.day())));
    }
}
