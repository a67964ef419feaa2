package org.taizhang.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Writing;
import org.taizhang.campaign.Writing.DateOrder;

/**
 * Figures that say a day and a month, with the year behind them or without one, in the orders in which offices write them.
 *
 * <p>An order that makes no day of them gives way to the other one. What in a short text may also be the year is taken into
 * account where that year is nearer to the report's.
 */
record YearLast(Writing writing, Period period, boolean actual) {
    private static final Pattern WITH_YEAR =
            Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d\\d)|(\\d\\d)(\\d\\d)(\\d\\d)");
    private static final Pattern PAIR = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})D?");
    private static final List<DateOrder> ALL = List.of(DateOrder.month_first, DateOrder.day_first);
    private static final int NEAR_YEARS = 3;

    /** The days that the figures may be. */
    Set<WrittenDate> readings(String script) {
        Matcher whole = WITH_YEAR.matcher(script);
        if (whole.matches() && whole.group(1) != null) return withYear(whole.group(1), whole.group(3), whole.group(4));
        if (whole.matches()) return withYear(whole.group(5), whole.group(6), whole.group(7));
        Matcher pair = PAIR.matcher(script);
        return pair.matches() ? pair(pair.group(1), pair.group(2)) : Set.of();
    }

    private Set<WrittenDate> withYear(String first, String second, String last) {
        int year = DateForms.year(last, period);
        Set<WrittenDate> found = inOrder(year, first, second);
        if (last.length() == 2 && first.length() == 2)
            date(DateForms.year(first, period), second, last)
                    .filter(WrittenDate::exists)
                    .filter(d -> found.isEmpty() || distance(d.year()) + NEAR_YEARS < distance(year))
                    .ifPresent(found::add);
        return found;
    }

    private Set<WrittenDate> pair(String first, String second) {
        Set<WrittenDate> found = new LinkedHashSet<>();
        for (WrittenDate day : inOrder(period.lastDay().getYear(), first, second))
            found.add(DateForms.yearless(day, period, actual));
        Optional<WrittenDate> month = month(first, second);
        // Where both are of one month, that much is certain.
        if (found.size() == 1 && found.stream().anyMatch(day -> month.equals(Optional.of(day.withoutDay()))))
            return Set.of(month.get().about());
        month.ifPresent(found::add);
        return found;
    }

    private Optional<WrittenDate> month(String month, String year) {
        int m = Integer.parseInt(month);
        if (year.length() != 2 || m < 1 || m > 12) return Optional.empty();
        return Optional.of(new WrittenDate(DateForms.year(year, period), m, WrittenDate.NONE, false))
                .filter(d -> distance(d.year()) <= NEAR_YEARS);
    }

    /** The days by the orders named; by any order those that exist, where none of them gives one. */
    private Set<WrittenDate> inOrder(int year, String first, String second) {
        Set<WrittenDate> found = new LinkedHashSet<>();
        for (DateOrder order : writing.dates()) date(order, year, first, second).ifPresent(found::add);
        if (found.isEmpty())
            for (DateOrder order : ALL)
                date(order, year, first, second).filter(WrittenDate::exists).ifPresent(found::add);
        return found;
    }

    private static Optional<WrittenDate> date(DateOrder order, int year, String first, String second) {
        return switch (order) {
            case year_first -> Optional.empty();
            case month_first -> date(year, first, second);
            case day_first -> date(year, second, first);
        };
    }

    /** A day, which need not exist where its month may have another of that number. */
    private static Optional<WrittenDate> date(int year, String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return m < 1 || m > 12 || d < 1 || d > 31 ? Optional.empty() : Optional.of(new WrittenDate(year, m, d, false));
    }

    private int distance(int year) {
        return Math.abs(year - period.year());
    }
}
