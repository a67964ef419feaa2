package org.taizhang.normalise.context;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Cell;
import org.taizhang.value.ValueReader;

/** Tells which period a table speaks of. */
public final class PeriodFinder {
    private static final int FIRST_DAYS = 10;
    private final TimeMentions mentions;
    private final ShortPeriods shorts;
    private final FillInDays fillIn;
    private final DayReader days;

    public PeriodFinder(Language language, TimeWords times, ValueReader values) {
        mentions = new TimeMentions(language, times);
        shorts = new ShortPeriods(language, times);
        fillIn = new FillInDays(language.dates());
        days = new DayReader(values);
    }

    /** A period, and whether it is only a guess. */
    public record Told(Period period, boolean assumed) {}

    /**
     * The period that the first of these says: titles and lines, the sheet's name, the file's name, a time there by which
     * something is due and which has come, the fill-in dates, the days there that are likely such dates too, the arrival.
     */
    public Told period(
            Period.Kind kind,
            List<String> lines,
            Optional<String> sheet,
            Source source,
            Supplier<List<String>> fillDates) {
        if (kind.isShort()) return shortPeriod(kind, lines, sheet, source, fillDates);
        YearMonth latest = YearMonth.from(source.arrival());
        List<LocalDate> filledIn = new ArrayList<>();
        OptionalInt year = OptionalInt.empty();
        for (String line : lines) {
            Optional<TimeMention> said = mentions.in(line, kind);
            Optional<LocalDate> early =
                    said.flatMap(m -> early(kind, m, latest)).filter(d -> isAlone(line, source));
            if (said.isPresent() && early.isEmpty())
                return new Told(said.get().in(year).as(kind, latest), false);
            early.ifPresent(filledIn::add);
            if (year.isEmpty() && early.isEmpty()) year = mentions.loneYear(line);
        }
        OptionalInt titleYear = year;
        String file = bareName(source);
        for (String name : Stream.concat(sheet.stream(), Stream.of(file)).toList()) {
            List<TimeMention> named = mentions.allIn(name, kind).toList();
            if (named.isEmpty() && name.equals(file))
                named = mentions.dayIn(file).stream().toList();
            List<TimeMention> whole =
                    named.stream().map(m -> m.in(past(titleYear, m, latest))).toList();
            Optional<TimeMention> said = whole.stream()
                    .filter(m -> early(kind, m, latest).isEmpty())
                    .findFirst()
                    .or(() -> whole.stream()
                            .filter(m -> earlyIn(name, kind, m, latest).isEmpty())
                            .findFirst());
            if (said.isPresent()) return new Told(said.get().as(kind, latest), false);
            whole.forEach(m -> early(kind, m, latest).ifPresent(filledIn::add));
        }
        Optional<Period> due = Stream.concat(Stream.concat(lines.stream(), sheet.stream()), Stream.of(file))
                .flatMap(text -> mentions.dueIn(text, kind).stream())
                .map(m -> m.in(titleYear))
                .filter(m -> m.hasCome(latest))
                .map(m -> m.as(kind, latest))
                .findFirst();
        if (due.isPresent()) return new Told(due.get(), false);
        LocalDate day = Stream.concat(
                        fillDates.get().stream().flatMap(d -> days.lastDay(Cell.text(0, d), month(source)).stream()),
                        filledIn.stream())
                .findFirst()
                .orElse(source.arrival());
        return new Told(guess(kind, titleYear.isPresent() ? titleYear : mentions.loneYear(file), day), true);
    }

    /** The same for a day, a week or a third of a month. */
    private Told shortPeriod(
            Period.Kind kind,
            List<String> lines,
            Optional<String> sheet,
            Source source,
            Supplier<List<String>> fillDates) {
        LocalDate arrival = source.arrival();
        Elsewhere elsewhere = new Elsewhere(
                first(lines.stream().map(mentions::loneYear)),
                first(lines.stream().map(this::month)));
        String file = bareName(source);
        List<LocalDate> filledIn = new ArrayList<>();
        for (String line : lines) {
            Optional<ShortPeriods.Told> told = shorts(line, kind, elsewhere, arrival);
            if (told.isEmpty()) continue;
            Optional<LocalDate> alone = days(line, source).findFirst().filter(d -> kind != Period.Kind.DAY);
            if (alone.isEmpty())
                return new Told(told.get().period(), !told.get().surely());
            filledIn.add(alone.get());
        }
        for (String name : Stream.concat(sheet.stream(), Stream.of(file)).toList()) {
            Optional<Told> told = shorts(name, kind, elsewhere, arrival)
                    .map(t -> t.day().map(d -> ofDay(kind, d)).orElseGet(() -> new Told(t.period(), !t.surely())));
            if (told.isPresent()) return told.get();
        }
        Optional<LocalDate> named =
                mentions.dayIn(file).map(m -> m.in(elsewhere.year())).flatMap(m -> m.day(YearMonth.from(arrival)));
        if (named.isPresent()) return ofDay(kind, named.get());
        fillDates.get().stream()
                .flatMap(d -> days.lastDay(Cell.text(0, d), month(source)).stream())
                .forEach(filledIn::add);
        LocalDate day = filledIn.isEmpty() ? arrival : filledIn.get(0);
        return new Told(ShortPeriods.before(kind, day), filledIn.isEmpty() || kind != Period.Kind.DAY);
    }

    /** Year and month that other lines name. */
    private record Elsewhere(OptionalInt year, OptionalInt month) {
        static final Elsewhere NOWHERE = new Elsewhere(OptionalInt.empty(), OptionalInt.empty());
    }

    /** Of a day in a file's name: it may be that of filling in, at the beginning of the period after its own. */
    private static Told ofDay(Period.Kind kind, LocalDate day) {
        Period before = ShortPeriods.before(kind, day);
        return new Told(before, !before.equals(kind.of(day)));
    }

    private static OptionalInt first(Stream<OptionalInt> numbers) {
        return numbers.filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
    }

    private OptionalInt month(String text) {
        return mentions.in(text, Period.Kind.MONTH).stream()
                .mapToInt(TimeMention::month)
                .findFirst();
    }

    /** What a text says of a kind of short periods, with a year and month of its own or ones that are named elsewhere. */
    private Optional<ShortPeriods.Told> shorts(String text, Period.Kind kind, Elsewhere elsewhere, LocalDate latest) {
        OptionalInt year = first(Stream.of(mentions.loneYear(text), elsewhere.year()));
        OptionalInt month = first(Stream.of(month(text), elsewhere.month()));
        return shorts.in(Labels.plain(text), kind, year, month, latest);
    }

    /** The file's name without its ending. */
    private static String bareName(Source source) {
        return source.fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "");
    }

    /**
     * What a report filled in on a day speaks of: a time of the year before where that is written, while an earlier year is
     * that of a rule or a form. A month's guess is let be, for programmes are named by years.
     */
    private static Period guess(Period.Kind kind, OptionalInt year, LocalDate day) {
        int before = day.getYear() - 1;
        return kind == Period.Kind.MONTH || year.isEmpty() || year.getAsInt() != before
                ? before(kind, day)
                : kind.of(YearMonth.of(before, 12));
    }

    /** The day of a mention that, were it one of filling in, would speak of the period before its own. */
    private static Optional<LocalDate> early(Period.Kind kind, TimeMention mention, YearMonth latest) {
        return mention.day(latest).filter(d -> !before(kind, d).equals(kind.of(YearMonth.from(d))));
    }

    /** The same of a mention in a name. */
    private Optional<LocalDate> earlyIn(String name, Period.Kind kind, TimeMention mention, YearMonth latest) {
        return early(kind, mention, latest).filter(d -> fillIn.mayEnd(name, d));
    }

    /** Whether a line is nothing but a day on which something may have been filled in; a first may stand for its month. */
    private boolean isAlone(String line, Source source) {
        return days(line, source).anyMatch(d -> d.getDayOfMonth() > 1);
    }

    /** Whether a line is nothing but a day, perhaps beside whoever signs. */
    public boolean isDay(String line, Source source) {
        return mentions.in(line, Period.Kind.MONTH)
                        .filter(m -> m.day().isPresent())
                        .isPresent()
                && days(line, source).findAny().isPresent();
    }

    private Stream<LocalDate> days(String line, Source source) {
        return fillIn.besideLabel(line).flatMap(d -> days.day(Cell.text(0, d), month(source)).stream());
    }

    private static Period month(Source source) {
        return Period.Kind.MONTH.of(YearMonth.from(source.arrival()));
    }

    /** The period that one line says. */
    public Optional<Period> said(Period.Kind kind, String line, Source source) {
        if (kind.isShort())
            return shorts(line, kind, Elsewhere.NOWHERE, source.arrival())
                    .filter(t -> kind == Period.Kind.DAY || !isAlone(line, source))
                    .map(ShortPeriods.Told::period);
        YearMonth latest = YearMonth.from(source.arrival());
        return mentions.in(line, kind)
                .filter(m -> early(kind, m, latest).isEmpty() || !isAlone(line, source))
                .map(m -> m.as(kind, latest));
    }

    /** A year of the title goes with a month that stands elsewhere only where that month has come. */
    private static OptionalInt past(OptionalInt year, TimeMention month, YearMonth latest) {
        boolean come = year.isPresent()
                && !YearMonth.of(year.getAsInt(), month.month()).isAfter(latest);
        return come ? year : OptionalInt.empty();
    }

    /** The period that a report filled in on a day speaks of. */
    private static Period before(Period.Kind kind, LocalDate day) {
        Period here = kind.of(YearMonth.from(day));
        boolean early = kind == Period.Kind.MONTH
                ? day.getDayOfMonth() <= FIRST_DAYS
                : here.firstDay().getMonthValue() == day.getMonthValue();
        return early ? here.plus(-1) : here;
    }
}
