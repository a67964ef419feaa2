package org.taizhang.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Writing;

/**
 * Two or three figures of which it is not said which is the day, the month or the year.
 *
 * @param readings the dates that they may be; several where they are ambiguous
 */
record DayAndMonth(List<WrittenDate> readings) {
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})D?");
    private static final Pattern NAME_AND_FIGURES = Pattern.compile("N(\\d\\d)[-.]?(\\d\\d?)D?");
    /** A year of two figures beside a month is likely only so near the report. */
    private static final int NEAR_YEARS = 10;

    static DayAndMonth of(String script, Writing writing, Period period, boolean actual) {
        Set<WrittenDate> found = new LinkedHashSet<>();
        Matcher pair = PAIR.matcher(script);
        Matcher name = NAME_AND_FIGURES.matcher(script);
        if (pair.matches() && writing.yearFirst()) {
            month(pair.group(1), pair.group(2), period).ifPresent(found::add);
            day(pair.group(1), pair.group(2), period, actual).ifPresent(found::add);
        } else if (name.matches()) {
            month(name.group(2), name.group(1), period).ifPresent(found::add);
            day(name.group(1), name.group(2), period, actual).ifPresent(found::add);
        } else {
            found.addAll(new YearLast(writing, period, actual).readings(script));
        }
        return new DayAndMonth(List.copyOf(found));
    }

    private static Optional<WrittenDate> month(String year, String month, Period period) {
        if (year.length() != 2) return Optional.empty();
        return Optional.of(
                        new WrittenDate(DateForms.year(year, period), Integer.parseInt(month), WrittenDate.NONE, false))
                .filter(WrittenDate::exists)
                .filter(d -> Math.abs(d.year() - period.year()) <= NEAR_YEARS);
    }

    /** A day without a year; one that its month does not have counts where the month itself makes sense. */
    private static Optional<WrittenDate> day(String month, String day, Period period, boolean actual) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (m < 1 || m > 12 || d < 1 || d > 31) return Optional.empty();
        return Optional.of(DateForms.yearless(new WrittenDate(period.year(), m, d, false), period, actual));
    }
}
