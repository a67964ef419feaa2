package org.taizhang.normalise.columns;

import java.time.YearMonth;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.heading.FirstRows;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.HeaderSpelling;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.Vocabulary;

/** The times that the headers of a table's columns speak of, held against that of the report. */
final class ColumnTimes {
    private final Vocabulary words;
    private final FoundTable table;
    private final Period period;
    private final FirstRows rows;

    ColumnTimes(Vocabulary words, FoundTable table, Period period, FirstRows rows) {
        this.words = words;
        this.table = table;
        this.period = period;
        this.rows = rows;
    }

    /** Whether it speaks of years, and not of the report's. */
    boolean isOfAnotherYear(HeaderColumn column) {
        Set<Integer> years = named(column, HeaderWords::years);
        return !years.isEmpty() && !years.contains(period.year());
    }

    /**
     * Whether what should only grow is, under one header with other times, that of another month, or less than that of an
     * earlier one, and so rather what came since then.
     */
    boolean isOfAnotherTime(HeaderColumn column, HeaderMatch match) {
        if (!(match instanceof HeaderMatch.Named named)) return false;
        if (!named.field().cumulative() && !named.field().ordered()) return false;
        if (words.timesBeside().isMonthBelow(column) && isOfAnotherMonth(column) && hasOthersBeside(column))
            return true;
        if (words.timesBeside().isDayBelow(column) && !isOfAnotherMonth(column) && hasLaterBeside(column)) return true;
        return named.field().cumulative()
                && table.header().columns().stream()
                        .filter(o -> words.timesBeside().isEarlier(o, column))
                        .anyMatch(o -> rows.areSmaller(column.index(), o.index()));
    }

    /** Whether a later day that is not beyond the report stands to the right of one, under the same headers. */
    private boolean hasLaterBeside(HeaderColumn column) {
        return table.header()
                .beside(column)
                .anyMatch(o -> o.index() > column.index() && words.timesBeside().isDayBelow(o) && !isOfAnotherMonth(o));
    }

    /** Whether another column is under the same headers. */
    private boolean hasOthersBeside(HeaderColumn column) {
        return table.header().beside(column).findAny().isPresent();
    }

    /** How many months the last one that it speaks of lies before the report's; 0 where it speaks of that or of none. */
    int monthsBehind(HeaderColumn column) {
        return isOfAnotherMonth(column) ? monthsToTheEnd(column) : 0;
    }

    /** How long before the end of the report the day lies up to which it tells; negative where it tells of no day. */
    int daysBehind(HeaderColumn column) {
        int day = words.timesBeside().dayOf(column);
        return day == 0 ? -1 : HeaderSpelling.LAST_DAY * (monthsToTheEnd(column) + 1) - day;
    }

    private int monthsToTheEnd(HeaderColumn column) {
        int now = YearMonth.from(period.lastDay()).getMonthValue();
        return named(column, HeaderWords::months).stream()
                .mapToInt(m -> Math.floorMod(now - m, 12))
                .min()
                .orElse(0);
    }

    /** Whether it speaks of months, none of which is the report's. */
    boolean isOfAnotherMonth(HeaderColumn column) {
        Set<Integer> months = named(column, HeaderWords::months);
        return !months.isEmpty() && months.stream().noneMatch(this::isIts);
    }

    /** Whether the report's time lies in a month, in part at least, or ends with it where it is longer. */
    private boolean isIts(int month) {
        return period.kind().isShort()
                ? month == period.firstDay().getMonthValue()
                        || month == period.lastDay().getMonthValue()
                : period.kind().of(YearMonth.of(period.year(), month)).equals(period);
    }

    private Set<Integer> named(HeaderColumn column, Function<HeaderWords, Set<Integer>> times) {
        return table.fit().headers().ofReport(column.words()).stream()
                .flatMap(w -> times.apply(w).stream())
                .collect(Collectors.toSet());
    }
}
