package org.taizhang.normalise.context;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Spelling;

/** Finds the days, weeks and thirds of months that titles, lines and names of files speak of. */
final class ShortPeriods {
    /** On Monday and Tuesday, and on the first days of a third, people report of the one before. */
    private static final int FIRST_DAYS = 3;

    private static final int THIRD = 10;
    /** A span of more days is no week or third, with a day or two more. */
    private static final int LONGEST = 13;

    private static final Pattern ISO_WEEK =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})-?\\s?w([0-5]?[0-9])(?![0-9])");

    private final TimeWords times;
    private final DaySpans days;
    private final DueTimes due;
    private final Pattern week;
    private final Pattern third;
    private final Map<String, Integer> parts = new TreeMap<>();

    ShortPeriods(Language language, TimeWords times) {
        this.times = times;
        due = new DueTimes(language.dates(), times);
        days = new DaySpans(language, times, due);
        week = Pattern.compile(language.dates().weeks().stream()
                .map(w -> numbered(w, times))
                .collect(Collectors.joining("|", "(?:(?<month>" + times.month() + ")\\s*)?(?:", ")")));
        language.dates().parts().forEach((k, v) -> parts.put(TimeWords.plain(k), v));
        String part =
                "(?!" + TimeWords.any(language.dates().notYearParts()) + ")(" + TimeWords.any(parts.keySet()) + ")";
        third = Pattern.compile("(" + times.year() + ")?\\s*(" + times.month() + ")\\s*" + part + "|(?<![a-z])" + part
                + "\\s*(" + times.month() + ")(?:[\\s.,]*(" + times.year() + "))?|\\(" + part + "\\)");
    }

    /** A way of writing a week's number as a regular expression. */
    private static String numbered(String way, TimeWords times) {
        String plain = TimeWords.plain(way);
        int at = plain.indexOf(DateWords.NUMBER);
        String before = plain.substring(0, at).strip();
        String after = plain.substring(at + DateWords.NUMBER.length()).strip();
        String edge =
                before.isEmpty() ? "(?<![0-9./-])" : Spelling.isLetterOfParted(before.charAt(0)) ? "(?<!\\p{L})" : "";
        return edge + Pattern.quote(before) + "\\s*(" + times.smallNumber() + ")(?![0-9])\\s*" + Pattern.quote(after)
                + (after.isEmpty() || !Spelling.isLetterOfParted(after.charAt(after.length() - 1)) ? "" : "(?!\\p{L})");
    }

    /**
     * The period of a short kind that a text names: by a span of days before all else, since where offices count weeks
     * otherwise, these are what they mean; by a day alone after all else.
     *
     * @param year the year that is named elsewhere
     * @param month the month that is named anywhere: a week may be counted in it, and a third lie in it
     * @param latest the last day on which the period may begin where no year is named
     */
    Optional<Told> in(String plain, Period.Kind kind, OptionalInt year, OptionalInt month, LocalDate latest) {
        List<DaySpans.Span> spans = days.in(plain, year, latest);
        return spans.stream()
                .filter(s -> !s.isDay())
                .findFirst()
                .map(s -> surely(ofSpan(kind, s)))
                .or(() -> inWords(plain, kind, year, month, latest))
                .or(() ->
                        spans.stream().findFirst().map(s -> new Told(kind.of(s.last()), Optional.of(s.last()), true)));
    }

    /** What is counted since the year began, or a half-year, is that of its last day. */
    private static Period ofSpan(Period.Kind kind, DaySpans.Span span) {
        boolean counted = kind == Period.Kind.DAY || span.days() > LONGEST;
        return kind.of(counted ? span.last() : span.middle());
    }

    private Optional<Told> inWords(
            String plain, Period.Kind kind, OptionalInt year, OptionalInt month, LocalDate latest) {
        return switch (kind) {
            case WEEK -> week(plain, year, month, latest);
            case TEN_DAYS -> third(plain, year, month, latest);
            default -> Optional.empty();
        };
    }

    /**
     * A period that is told.
     *
     * @param day the day in it by which alone it is told
     * @param surely whether it can be no other
     */
    record Told(Period period, Optional<LocalDate> day, boolean surely) {}

    private Optional<Told> week(String plain, OptionalInt year, OptionalInt month, LocalDate latest) {
        Matcher iso = ISO_WEEK.matcher(plain);
        if (iso.find())
            return Period.of(Period.Kind.WEEK, Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)))
                    .map(ShortPeriods::surely);
        Matcher m = week.matcher(plain);
        while (m.find()) {
            int n = number(m);
            OptionalInt beside = m.group("month") == null ? OptionalInt.empty() : times.monthOf(m.group("month"));
            Optional<Told> told = beside.isPresent()
                    ? ofMonth(n, beside.getAsInt(), year, latest)
                    : numbered(n, year, latest)
                            .filter(p -> month.isEmpty() || lies(p, month.getAsInt()))
                            .map(ShortPeriods::surely)
                            .or(() ->
                                    month.isPresent() ? ofMonth(n, month.getAsInt(), year, latest) : Optional.empty());
            if (told.isPresent()) return told;
        }
        return Optional.empty();
    }

    private static Told surely(Period period) {
        return new Told(period, Optional.empty(), true);
    }

    private static boolean lies(Period week, int month) {
        return week.firstDay().getMonthValue() == month || week.lastDay().getMonthValue() == month;
    }

    /** What the group of one of the ways of writing says. */
    private int number(Matcher m) {
        return IntStream.rangeClosed(2, m.groupCount())
                .mapToObj(m::group)
                .filter(Objects::nonNull)
                .mapToInt(g -> times.numberOf(g).orElse(0))
                .findFirst()
                .orElse(0);
    }

    private static Optional<Period> numbered(int n, OptionalInt year, LocalDate latest) {
        int now = Period.Kind.WEEK.of(latest).year();
        Optional<Period> told = Period.of(Period.Kind.WEEK, year.orElse(now), n);
        if (year.isPresent() || told.filter(p -> !p.firstDay().isAfter(latest)).isPresent()) return told;
        return Period.of(Period.Kind.WEEK, now - 1, n);
    }

    /** The n-th week of a month, by its Mondays; people count them in more than one way. */
    private static Optional<Told> ofMonth(int n, int month, OptionalInt year, LocalDate latest) {
        if (n < 1 || n > 5) return Optional.empty();
        LocalDate first = LocalDate.of(year.orElse(latest.getYear()), month, 1);
        if (year.isEmpty() && first.isAfter(latest)) first = first.minusYears(1);
        LocalDate monday =
                first.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusWeeks(n - 1L);
        return monday.getMonthValue() == month
                ? Optional.of(new Told(Period.Kind.WEEK.of(monday), Optional.empty(), false))
                : Optional.empty();
    }

    private Optional<Told> third(String plain, OptionalInt year, OptionalInt month, LocalDate latest) {
        Matcher m = third.matcher(plain);
        while (m.find()) {
            if (due.isDue(plain, m.start(), m.end(), true)) continue;
            boolean alone = m.group(7) != null;
            boolean before = m.group(2) != null;
            String part = alone ? m.group(7) : before ? m.group(3) : m.group(4);
            OptionalInt in = alone ? month : times.monthOf(before ? m.group(2) : m.group(5));
            String own = alone ? null : before ? m.group(1) : m.group(6);
            if (in.isPresent())
                return Optional.of(
                        third(own == null ? year : times.yearOf(own), in.getAsInt(), parts.get(part), latest));
        }
        return Optional.empty();
    }

    private static Told third(OptionalInt year, int month, int lastDay, LocalDate latest) {
        int day = 1 + Math.min(2, (lastDay - 1) / THIRD) * THIRD;
        LocalDate begun = LocalDate.of(year.orElse(latest.getYear()), month, day);
        return surely(Period.Kind.TEN_DAYS.of(year.isEmpty() && begun.isAfter(latest) ? begun.minusYears(1) : begun));
    }

    /** The period of which a report that was filled in on a day speaks. */
    static Period before(Period.Kind kind, LocalDate day) {
        Period here = kind.of(day);
        int most = kind == Period.Kind.TEN_DAYS ? FIRST_DAYS : kind == Period.Kind.WEEK ? 2 : 0;
        return day.isBefore(here.firstDay().plusDays(most)) ? here.plus(-1) : here;
    }
}
