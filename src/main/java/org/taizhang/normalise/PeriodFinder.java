package org.taizhang.normalise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.Constraints;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Value;
import org.taizhang.value.ValueReader;
import org.taizhang.value.ValueReading;

/** Tells which period a table speaks of. */
final class PeriodFinder {
    private static final int FIRST_DAYS = 10;
    private static final int DAY_LENGTH = 10;

    private static final Pattern BRACKETS = Pattern.compile("^\\(|\\)$");
    private static final Pattern LABEL = Pattern.compile("^[^0-9:]{0,30}[:\\s]\\s*");

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
     * something is due and which has come, the fill-in dates, the days there that are likely such dates too, the arrival.
     */
    Told period(
            Period.Kind kind,
            List<String> lines,
            Optional<String> sheet,
            Source source,
            Supplier<List<String>> fillDates) {
        YearMonth latest = YearMonth.from(source.arrival());
        List<LocalDate> days = new ArrayList<>();
        OptionalInt year = OptionalInt.empty();
        for (String line : lines) {
            Optional<TimeMention> said = mentions.in(line, kind);
            Optional<LocalDate> fillIn =
                    said.flatMap(m -> early(kind, m, latest)).filter(d -> isAlone(line, source));
            if (said.isPresent() && fillIn.isEmpty())
                return new Told(said.get().in(year).as(kind, latest), false);
            fillIn.ifPresent(days::add);
            if (year.isEmpty() && fillIn.isEmpty()) year = mentions.loneYear(line);
        }
        OptionalInt titleYear = year;
        String file = source.fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "");
        for (String name : Stream.concat(sheet.stream(), Stream.of(file)).toList()) {
            List<TimeMention> named = mentions.allIn(name, kind).toList();
            if (named.isEmpty() && name.equals(file))
                named = mentions.dayIn(file).stream().toList();
            for (TimeMention m : named) {
                TimeMention whole = m.in(past(titleYear, m, latest));
                Optional<LocalDate> early = early(kind, whole, latest);
                if (early.isEmpty()) return new Told(whole.as(kind, latest), false);
                days.add(early.get());
            }
        }
        Optional<Period> due = Stream.concat(Stream.concat(lines.stream(), sheet.stream()), Stream.of(file))
                .flatMap(text -> mentions.dueIn(text, kind).stream())
                .map(m -> m.in(titleYear))
                .filter(m -> m.hasCome(latest))
                .map(m -> m.as(kind, latest))
                .findFirst();
        if (due.isPresent()) return new Told(due.get(), false);
        LocalDate day = Stream.concat(
                        fillDates.get().stream().flatMap(d -> dayOf(d, source.arrival()).stream()), days.stream())
                .findFirst()
                .orElse(source.arrival());
        return new Told(before(kind, day), true);
    }

    /** The day of a mention that, were it one of filling in, would speak of the period before its own. */
    private static Optional<LocalDate> early(Period.Kind kind, TimeMention mention, YearMonth latest) {
        return mention.day(latest).filter(d -> !before(kind, d).equals(kind.of(YearMonth.from(d))));
    }

    /** Whether a line is nothing but a day, perhaps in brackets, behind a label or behind whoever signs. */
    private boolean isAlone(String line, Source source) {
        String bare = BRACKETS.matcher(line.strip()).replaceAll("");
        return Stream.of(bare, LABEL.matcher(bare).replaceFirst(""))
                .map(d -> read(d, source.arrival()))
                .anyMatch(r -> r.doubts().isEmpty()
                        && r.value()
                                .filter(v -> v.text().length() == DAY_LENGTH)
                                .isPresent());
    }

    /** The period that one line says. */
    Optional<Period> said(Period.Kind kind, String line, Source source) {
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

    private Optional<LocalDate> dayOf(String written, LocalDate arrival) {
        return read(written, arrival).value().map(Value::text).flatMap(PeriodFinder::iso);
    }

    private ValueReading read(String written, LocalDate arrival) {
        Period month = Period.Kind.MONTH.of(YearMonth.from(arrival));
        return values.read(Cell.text(0, written), DAY, Optional.empty(), month);
    }

    /** A day, or the last day of a month. */
    private static Optional<LocalDate> iso(String date) {
        try {
            if (date.length() == DAY_LENGTH) return Optional.of(LocalDate.parse(date));
            if (date.length() == 7) return Optional.of(YearMonth.parse(date).atEndOfMonth());
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
