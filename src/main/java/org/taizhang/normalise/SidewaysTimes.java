package org.taizhang.normalise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/** Years, parts of a year and months that stand over columns of values on a sheet on its side, where they name no records. */
final class SidewaysTimes {
    private final TimeWords times;
    private final Set<String> toDate;
    private final Set<String> total;
    private final Pattern ofMonth;
    /** A month up to whose end is counted: from a first one on, or so far. */
    private final Pattern ofSpan;

    private final Pattern ofPart;
    private final Pattern ofYear;

    /** How much of a year a time takes, by what a form of months asks for first. */
    private enum Reach {
        TO_DATE,
        YEAR,
        PART,
        MONTH
    }

    private record Time(Reach reach, Period period, int column) {}

    SidewaysTimes(Vocabulary words) {
        times = words.times();
        toDate = Vocabulary.spelled(words.language().sheets().toDate());
        total = Vocabulary.spelled(words.language().sheets().total());
        String year = "(?:" + times.year() + ")\\s*";
        String month = times.month() + "(?:" + times.end() + ")?";
        String sum = TimeWords.any(words.language().sheets().toDate());
        ofMonth = Pattern.compile("(?:" + year + ")?" + month);
        ofSpan = Pattern.compile("(?:" + times.until() + ")?(" + year + ")?(?:(" + times.month() + "|"
                + times.monthNumber() + ")\\s*" + times.range() + "\\s*)?(" + month + ")(?:" + sum + ")?");
        ofPart = Pattern.compile("(?:" + year + ")?" + times.partAlone());
        ofYear = Pattern.compile(year + "(?:" + times.end() + ")?");
    }

    /** Whether a cell is nothing but such a time. */
    boolean is(Cell cell) {
        String plain = Labels.plain(cell.text());
        return ofYear.matcher(plain).matches()
                || ofSpan.matcher(plain).matches()
                || ofPart.matcher(plain).matches();
    }

    /** Whether a cell says the sum of times beside it. */
    boolean isSum(Cell cell) {
        return isToDate(cell) || total.contains(Spelling.of(cell.text()));
    }

    private boolean isToDate(Cell cell) {
        return toDate.contains(Spelling.of(cell.text()));
    }

    /**
     * The columns of the report's own time: in a form of months the year so far, else the shortest of the times in which the
     * last day of its period lies. None where it may be one of several, or is a month beside a sum of what is not said.
     *
     * @param head what stands over the columns
     * @param said the period of a kind that a text says
     */
    Set<Integer> of(Period report, List<Cell> head, BiFunction<Period.Kind, String, Optional<Period>> said) {
        List<Time> found = head.stream()
                .filter(this::is)
                .flatMap(c -> time(c, report.kind(), said).stream())
                .filter(t -> isIn(report.lastDay(), t.period()))
                .toList();
        if (found.isEmpty()) return Set.of();
        if (report.kind() != Period.Kind.MONTH) {
            LocalDate latest = found.stream()
                    .map(t -> t.period().firstDay())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return found.stream()
                    .filter(t -> t.period().firstDay().equals(latest))
                    .map(Time::column)
                    .collect(Collectors.toSet());
        }
        Reach reach =
                found.stream().map(Time::reach).min(Comparator.naturalOrder()).orElseThrow();
        Set<Integer> sums = columns(head.stream().filter(this::isToDate).toList());
        if (!sums.isEmpty()) return reach.compareTo(Reach.PART) < 0 ? Set.of() : sums;
        if (reach.compareTo(Reach.PART) >= 0 && head.stream().anyMatch(this::isSum)) return Set.of();
        return found.stream().filter(t -> t.reach() == reach).map(Time::column).collect(Collectors.toSet());
    }

    private static Set<Integer> columns(List<Cell> cells) {
        return cells.stream().map(Cell::column).collect(Collectors.toSet());
    }

    private static boolean isIn(LocalDate day, Period period) {
        return !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay());
    }

    private Optional<Time> time(Cell cell, Period.Kind report, BiFunction<Period.Kind, String, Optional<Period>> said) {
        String plain = Labels.plain(cell.text());
        int column = cell.column();
        if (ofMonth.matcher(plain).matches())
            return said.apply(Period.Kind.MONTH, plain).map(p -> new Time(Reach.MONTH, p, column));
        if (ofPart.matcher(plain).matches())
            return said.apply(report == Period.Kind.QUARTER ? report : Period.Kind.HALF_YEAR, plain)
                    .map(p -> new Time(Reach.PART, p, column));
        if (ofYear.matcher(plain).matches())
            return said.apply(Period.Kind.YEAR, plain).map(p -> new Time(Reach.YEAR, p, column));
        Matcher span = ofSpan.matcher(plain);
        if (!span.matches()
                || span.group(2) != null && times.monthOf(span.group(2)).orElse(0) != 1) return Optional.empty();
        String last = (span.group(1) == null ? "" : span.group(1)) + span.group(3);
        return said.apply(Period.Kind.MONTH, last).map(p -> new Time(Reach.TO_DATE, p, column));
    }
}
