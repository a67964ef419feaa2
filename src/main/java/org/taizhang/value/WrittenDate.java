package org.taizhang.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date with the precision that was written, not yet known to exist.
 *
 * @param month {@link #NONE} where only the year was written
 * @param day {@link #NONE} where only year and month were written; beyond the month's last for the last day of a part of it
 * @param approximate whether it stands for the last day of a longer time
 */
record WrittenDate(int year, int month, int day, boolean approximate) {
    static final int NONE = -1;

    static WrittenDate of(LocalDate day) {
        return new WrittenDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    /** The last day of a part of a month, of which 31 is every month's last. */
    static WrittenDate partOfMonth(int year, int month, int lastDay) {
        boolean exists = month >= 1 && month <= 12;
        int day = exists ? Math.min(lastDay, YearMonth.of(year, month).lengthOfMonth()) : lastDay;
        return new WrittenDate(year, month, day, true);
    }

    WrittenDate about() {
        return new WrittenDate(year, month, day, true);
    }

    WrittenDate withoutDay() {
        return new WrittenDate(year, month, NONE, approximate);
    }

    /** The same in another year, in which the end of a month may be another day. */
    WrittenDate inYear(int other) {
        boolean atEnd = approximate && day >= 28 && exists();
        if (atEnd && day == YearMonth.of(year, month).lengthOfMonth()) return partOfMonth(other, month, 31);
        return new WrittenDate(other, month, day, approximate);
    }

    boolean exists() {
        if (month == NONE) return true;
        if (month < 1 || month > 12 || day == 0) return false;
        return day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** The nearest date that exists, of the same precision or less. */
    WrittenDate nearest() {
        if (exists()) return this;
        if (month < 1 || month > 12) return new WrittenDate(year, month < 1 ? 1 : 12, NONE, approximate);
        int last = YearMonth.of(year, month).lengthOfMonth();
        return new WrittenDate(year, month, Math.max(1, Math.min(last, day)), approximate);
    }

    /** Its first day; only for one that exists. */
    LocalDate firstDay() {
        return month == NONE ? Year.of(year).atDay(1) : LocalDate.of(year, month, Math.max(1, day));
    }

    /** As ISO 8601 writes it; only for one that exists. */
    String iso() {
        if (month == NONE) return Year.of(year).toString();
        return day == NONE
                ? YearMonth.of(year, month).toString()
                : LocalDate.of(year, month, day).toString();
    }
}
