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
     * A day after a period's end: either the day of a later month, or one counted from the period's last day.
     *
     * @param months how many months after the period's last month
     * @param day the day of that month, or {@code last}
     * @param days how many days after the period's last day; before it where negative
     * @param roll what becomes of a day that is no workday: {@code none}, {@code forward} or {@code backward}
     */
    public record Due(
            @Default("1") int months,
            Optional<String> day,
            Optional<Integer> days,
            @Default("none") Roll roll) {
        public Due {
            if (day.isPresent() == days.isPresent()) {
                throw new IllegalArgumentException(
                        "either day, of a month after the period, or days, counted from the period's last day");
            }
            if (day.filter(d -> !d.equals("last") && !d.matches("[1-9]|[12]\\d|3[01]"))
                    .isPresent()) {
                throw new IllegalArgumentException("day is a number from 1 to 31, or last");
            }
        }

        /** The due day of a period by the calendar alone, before any roll. */
        private LocalDate after(Period period) {
            if (days.isPresent()) return period.lastDay().plusDays(days.get());
            YearMonth month = period.lastMonth().plusMonths(months);
            int last = month.lengthOfMonth();
            return month.atDay(day.get().equals("last") ? last : Math.min(last, Integer.parseInt(day.get())));
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
        return calendar.roll(due.after(period), due.roll());
    }

    /**
     * Whether a period counts as expected on a day: once it has ended, or once its due day has come where that lies in the
     * period itself.
     */
    public boolean isExpected(Period period, LocalDate day, Workdays calendar) {
        return period.lastDay().isBefore(day) || !day.isBefore(dueOn(period, calendar));
    }
}
