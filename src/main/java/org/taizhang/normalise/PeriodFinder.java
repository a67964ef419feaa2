package org.taizhang.normalise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.taizhang.campaign.Constraints;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Value;
import org.taizhang.value.ValueReader;

/** Tells which period a table speaks of. */
final class PeriodFinder {
    private static final int FIRST_DAYS = 10;

    private static final Form.Field DAY = new Form.Field(
            "day",
            "day",
            Optional.empty(),
            Form.Type.date,
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            List.of(),
            false,
            false,
            false,
            false,
            false,
            Constraints.NONE);

    private final TimeMentions mentions;
    private final ValueReader values;

    PeriodFinder(Language language, TimeWords times, ValueReader values) {
        mentions = new TimeMentions(language, times);
        this.values = values;
    }

    /** A period, and whether it is only a guess. */
    record Told(Period period, boolean assumed) {}

    /**
     * The period that the first of these says: titles and lines, the sheet's name, the file's name, a time there by which
     * something is due and which has come, the fill-in dates, the arrival.
     */
    Told period(
            Period.Kind kind,
            List<String> lines,
            Optional<String> sheet,
            Source source,
            Supplier<List<String>> fillDates) {
        YearMonth latest = YearMonth.from(source.arrival());
        OptionalInt year = OptionalInt.empty();
        for (String line : lines) {
            Optional<TimeMention> said = mentions.in(line, kind);
            if (said.isPresent()) return new Told(said.get().in(year).as(kind, latest), false);
            if (year.isEmpty()) year = mentions.loneYear(line);
        }
        OptionalInt titleYear = year;
        Optional<TimeMention> named = sheet.flatMap(s -> mentions.in(s, kind));
        String file = source.fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "");
        if (named.isEmpty()) named = mentions.in(file, kind).or(() -> mentions.dayIn(file));
        if (named.isPresent())
            return new Told(named.get().in(past(titleYear, named.get(), latest)).as(kind, latest), false);
        Optional<Period> due = Stream.concat(Stream.concat(lines.stream(), sheet.stream()), Stream.of(file))
                .flatMap(text -> mentions.dueIn(text, kind).stream())
                .map(m -> m.in(titleYear))
                .filter(m -> m.hasCome(latest))
                .map(m -> m.as(kind, latest))
                .findFirst();
        if (due.isPresent()) return new Told(due.get(), false);
        LocalDate day = fillDates.get().stream()
                .flatMap(d -> dayOf(d, source.arrival()).stream())
                .findFirst()
                .orElse(source.arrival());
        return new Told(before(kind, day), true);
    }

    /** The period that one text says. */
    Optional<Period> said(Period.Kind kind, String text, Source source) {
        return mentions.in(text, kind).map(m -> m.as(kind, YearMonth.from(source.arrival())));
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

    private Optional<LocalDate> dayOf(String written, LocalDate arrival) {
        Period month = Period.Kind.MONTH.of(YearMonth.from(arrival));
        return values.read(Cell.text(0, written), DAY, Optional.empty(), month)
                .value()
                .map(Value::text)
                .flatMap(PeriodFinder::iso);
    }

    /** A day, or the last day of a month. */
    private static Optional<LocalDate> iso(String date) {
        try {
            if (date.length() == 10) return Optional.of(LocalDate.parse(date));
            if (date.length() == 7) return Optional.of(YearMonth.parse(date).atEndOfMonth());
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
