package org.taizhang.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/** Years, halves of a year and months that stand over columns of values on a sheet on its side, where they name no records. */
final class SidewaysTimes {
    private final Pattern ofMonth;
    private final Pattern ofPart;
    private final Pattern ofYear;

    SidewaysTimes(Vocabulary words) {
        TimeWords times = words.times();
        String year = "(?:" + times.year() + ")\\s*";
        ofMonth = Pattern.compile("(?:" + year + ")?" + times.month() + "(?:" + times.end() + ")?");
        ofPart = Pattern.compile("(?:" + year + ")?" + times.partAlone());
        ofYear = Pattern.compile(year + "(?:" + times.end() + ")?");
    }

    /** Whether a cell is nothing but such a time. */
    boolean is(Cell cell) {
        String plain = Labels.plain(cell.text());
        return ofYear.matcher(plain).matches()
                || ofMonth.matcher(plain).matches()
                || ofPart.matcher(plain).matches();
    }

    /**
     * The columns of the shortest of some times in which the last day of the report's period lies.
     *
     * @param said the period of a kind that a text says
     */
    Set<Integer> of(Period report, List<Cell> over, BiFunction<Period.Kind, String, Optional<Period>> said) {
        TreeMap<LocalDate, Set<Integer>> found = over.stream()
                .filter(c -> period(c, report.kind(), said)
                        .filter(p -> isIn(report.lastDay(), p))
                        .isPresent())
                .collect(Collectors.groupingBy(
                        c -> period(c, report.kind(), said).orElseThrow().firstDay(),
                        TreeMap::new,
                        Collectors.mapping(Cell::column, Collectors.toSet())));
        return found.isEmpty() ? Set.of() : found.lastEntry().getValue();
    }

    private static boolean isIn(LocalDate day, Period period) {
        return !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay());
    }

    private Optional<Period> period(
            Cell cell, Period.Kind report, BiFunction<Period.Kind, String, Optional<Period>> said) {
        String plain = Labels.plain(cell.text());
        if (ofMonth.matcher(plain).matches()) return said.apply(Period.Kind.MONTH, plain);
        if (ofPart.matcher(plain).matches())
            return said.apply(report == Period.Kind.QUARTER ? report : Period.Kind.HALF_YEAR, plain);
        return said.apply(Period.Kind.YEAR, plain);
    }
}
