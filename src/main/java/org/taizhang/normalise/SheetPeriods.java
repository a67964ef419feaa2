package org.taizhang.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.context.PeriodFinder;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Sheet;
import org.taizhang.value.Code;

/**
 * Tells the periods of the tables on one sheet, and says where one is only assumed or can hardly be meant: nothing is done
 * yet in one that begins after the arrival, and one of long ago is a slip of the pen. Such a period stands all the same,
 * since nobody else can know it.
 */
final class SheetPeriods {
    private static final int LONG_AGO_YEARS = 50;

    private final Understanding with;
    private final Language language;
    private final Source source;
    private final Sheet sheet;
    private final Findings findings;
    private final Findings.Place place;
    private boolean unsaid;
    private final Set<Period> doubted = new HashSet<>();

    SheetPeriods(Understanding with, Source source, Sheet sheet, Findings findings, Findings.Place place) {
        this.with = with;
        language = with.words().language();
        this.source = source;
        this.sheet = sheet;
        this.findings = findings;
        this.place = place;
    }

    /**
     * The period of a table.
     *
     * @param own what stands above it
     * @param first what stands above the first table of the sheet
     */
    Period of(Period.Kind kind, Preamble own, Optional<Preamble> first) {
        List<String> lines = Stream.concat(lines(own), first.stream().flatMap(this::lines))
                .filter(t -> !with.isRemark(t))
                .toList();
        PeriodFinder.Told told = with.periods().period(kind, lines, sheet.name(), source, () -> fillDates(own));
        Period period = told.period();
        unsaid |= Stream.concat(lines.stream(), sheet.name().stream())
                .allMatch(t -> with.periods().said(kind, t, source).isEmpty());
        if (told.assumed() && !findings.has(Code.PERIOD_ASSUMED))
            findings.add(place, Code.PERIOD_ASSUMED, "period.assumed", Map.of("period", language.period(period)));
        LocalDate arrival = source.arrival();
        if (period.compareTo(kind.of(arrival)) > 0) doubt("period.future", period, own);
        if (period.lastDay().isBefore(arrival.minusYears(LONG_AGO_YEARS))) doubt("period.past", period, own);
        return period;
    }

    /** Whether neither the sheet's name nor a line on it says that of a table. */
    boolean isUnsaid() {
        return unsaid;
    }

    /**
     * The period that lines over a table say by themselves; a day says one only where another stands over the first table
     * of the sheet.
     */
    Optional<Period> said(Period.Kind kind, Preamble over, Optional<Preamble> first) {
        boolean dated = isDated(first);
        Set<String> before = first.stream()
                .flatMap(f -> f.titles().stream())
                .map(Preamble.Line::text)
                .collect(Collectors.toSet());
        return lines(over)
                .filter(line -> !isDay(line) || dated && !before.contains(line))
                .flatMap(line -> with.periods().said(kind, line, source).stream())
                .findFirst();
    }

    private boolean isDated(Optional<Preamble> first) {
        return first.stream().flatMap(f -> f.titles().stream()).anyMatch(t -> isDay(t.text()));
    }

    /** The lines over a table, a title before a day alone that stands above it: one of signing or printing. */
    private Stream<String> lines(Preamble over) {
        List<String> all = over.titles().stream().map(Preamble.Line::text).toList();
        int day = 0;
        while (day < all.size() && !isDay(all.get(day))) day++;
        return Stream.concat(
                all.subList(0, day).stream(),
                all.subList(day, all.size()).stream()
                        .sorted(Comparator.comparing(t -> !with.words().titles().isTitle(t))));
    }

    /**
     * Of the lines between two tables those of the second: none down to a day, and an empty row, with which the first is
     * signed above any title or time. Where a day stands over the first table of the sheet, one may over each.
     */
    List<GridRow> unsigned(List<GridRow> between, int header, Optional<Preamble> first) {
        if (isDated(first)) return List.copyOf(between);
        int from = 0;
        for (int i = 0; i < between.size() && !isTitled(between.get(i)); i++) {
            int next = i + 1 < between.size() ? between.get(i + 1).number() : header;
            if (next > between.get(i).following() && isSigned(between.get(i))) from = i + 1;
        }
        return List.copyOf(between.subList(from, between.size()));
    }

    /** Whether a line is a day alone, or beside an office. */
    private boolean isSigned(GridRow line) {
        int last = line.cells().size() - 1;
        return isDay(line.cells().get(last).text())
                && line.cells().subList(0, last).stream()
                        .allMatch(with.words().rows().places()::isOffice);
    }

    /** Whether a line has a title, or tells a time otherwise than by a day alone. */
    private boolean isTitled(GridRow line) {
        return line.cells().stream()
                .map(Cell::text)
                .anyMatch(t -> with.words().titles().isTitle(t)
                        || with.periods().said(Period.Kind.MONTH, t, source).isPresent() && !isDay(t));
    }

    private boolean isDay(String line) {
        return with.periods().isDay(line, source) && !with.words().titles().isTitle(line);
    }

    /** Says once of a period, on the line that gives it, why it can hardly be meant. */
    private void doubt(String message, Period period, Preamble own) {
        if (!doubted.add(period)) return;
        Findings.Place at = own.titles().stream()
                .filter(line -> isSaid(period, line.text()))
                .findFirst()
                .map(line -> place.at(line.row(), line.column()))
                .orElse(place);
        findings.add(
                at,
                Code.INCONSISTENT,
                message,
                Map.of("period", language.period(period), "day", language.day(source.arrival())));
    }

    private boolean isSaid(Period period, String line) {
        return with.periods()
                .said(period.kind(), line, source)
                .filter(period::equals)
                .isPresent();
    }

    /** The fill-in dates above the table, else those anywhere on the sheet. */
    private List<String> fillDates(Preamble own) {
        if (!own.fillDates().isEmpty()) return own.fillDates();
        try (Lookahead again = new Lookahead(sheet)) {
            List<String> dates = new ArrayList<>();
            while (again.peek(0).isPresent() && dates.isEmpty())
                dates.addAll(Preamble.of(List.of(again.next()), with.words()).fillDates());
            return dates;
        }
    }
}
