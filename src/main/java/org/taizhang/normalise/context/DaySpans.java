package org.taizhang.normalise.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Writing.DateOrder;

/**
 * Finds days, and spans from one day to another, in titles, lines and names: with months in words as
 * {@code 12-18 March 2012}, or in figures as {@code 3.12-3.18} and {@code 20120312}.
 */
final class DaySpans {
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final String FIGURES = "(?:3[01]|[12][0-9]|0?[1-9])";
    private static final String DAY = "(" + FIGURES + ")";
    private static final String NO_MORE = "(?![0-9])";

    /** For each order of day and month that people write, how days are written. */
    private final List<Ways> ways = new ArrayList<>();

    private final Pattern to;
    private final Pattern dayAlone;
    private final DueTimes due;
    private final TimeWords times;

    /** A span as it stands in a text; a day by itself is one from it to it. */
    record Span(LocalDate first, LocalDate last) {
        boolean isDay() {
            return first.equals(last);
        }

        long days() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }

        /** The day in its middle, by which it lies in one week or another. */
        LocalDate middle() {
            return first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
        }
    }

    /** A way of writing days: where year, month and day stand among its groups, 0 for a year that it has not. */
    private record Way(Pattern pattern, int year, int month, int day) {
        static Way yearLast(boolean dayFirst) {
            String both = dayFirst ? DAY + "([-./])" + MONTH : MONTH + "([-./])" + DAY;
            return new Way(Pattern.compile(both + "\\2" + YEAR + NO_MORE), 4, dayFirst ? 3 : 1, dayFirst ? 1 : 3);
        }

        static Way bare(boolean dayFirst) {
            return dayFirst
                    ? new Way(Pattern.compile(DAY + "[./]" + MONTH + "\\.?(?![0-9./])"), 0, 2, 1)
                    : new Way(Pattern.compile(MONTH + "[./]" + DAY + "(?![0-9./])"), 0, 1, 2);
        }
    }

    /** Ways that name the month in words or have a year, and the short one in figures. */
    private record Ways(List<Way> full, Way bare) {}

    /** A day as it is written: its month and year may stand at the other end of a span, or nowhere. */
    private record Written(OptionalInt year, OptionalInt month, int day, int end) {
        Written or(OptionalInt otherYear, OptionalInt otherMonth) {
            return new Written(year.isPresent() ? year : otherYear, month.isPresent() ? month : otherMonth, day, end);
        }

        Optional<LocalDate> in(int inYear) {
            try {
                return Optional.of(LocalDate.of(inYear, month.orElseThrow(), day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** The ends of a span as they are written; of a day by itself the same. */
    private record Ends(Written first, Written last) {}

    /** A span and the place behind it. */
    private record Found(Span span, int end) {}

    DaySpans(Language language, TimeWords times, DueTimes due) {
        this.times = times;
        this.due = due;
        DateWords words = language.dates();
        String dayWord = "(?:\\s*(?:" + TimeWords.any(words.day()) + "))";
        String inWords = times.numberWords().isEmpty() ? "(?!)" : times.numberWords() + "{1,3}(?=" + dayWord + ")";
        String day = "(" + FIGURES + NO_MORE + "|" + inWords + ")";
        String named = "(" + times.month() + ")";
        String year = "(?:(" + times.year() + ")[\\s,]*)?";
        String behind = "(?:[\\s,.]*" + YEAR + NO_MORE + ")?";
        List<Way> full = List.of(
                new Way(Pattern.compile(YEAR + "\\s*([-./_])\\s*" + MONTH + "\\s*\\2\\s*" + DAY + NO_MORE), 1, 3, 4),
                new Way(Pattern.compile(YEAR + "(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])" + NO_MORE), 1, 2, 3),
                new Way(Pattern.compile(year + named + "\\s*" + day + dayWord + "?" + behind), 1, 2, 3),
                new Way(Pattern.compile(DAY + NO_MORE + dayWord + "?[\\s.]*" + named + behind), 3, 2, 1));
        Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
        orders.addAll(language.writing().dates());
        orders.remove(DateOrder.year_first);
        if (orders.isEmpty()) ways.add(new Ways(full, Way.bare(false)));
        for (DateOrder order : orders) {
            boolean dayFirst = order == DateOrder.day_first;
            List<Way> all = new ArrayList<>(full);
            all.add(Way.yearLast(dayFirst));
            ways.add(new Ways(all, Way.bare(dayFirst)));
        }
        String timeOfDay = "(?:\\s*[0-2]?[0-9](?::[0-5][0-9]|\\s?\\p{L}))?";
        to = Pattern.compile(timeOfDay + "\\s*(?:" + times.range() + ")\\s*");
        dayAlone = Pattern.compile(day + dayWord + "?");
    }

    /**
     * The spans of a text in order, those by which something is due left out, and what may be one or another.
     *
     * @param year the year of what names none; without one it is that in which the span has begun at last
     * @param latest the last day on which one may begin
     */
    List<Span> in(String plain, OptionalInt year, LocalDate latest) {
        List<Span> found = new ArrayList<>();
        for (int at = 0; at < plain.length(); at++) {
            if (at > 0 && isWithin(plain.charAt(at - 1), plain.charAt(at))) continue;
            Optional<Found> there = at(plain, at, year, latest);
            if (there.isEmpty()) continue;
            int end = there.get().end();
            if (!due.isDue(plain, at, end, true) && !due.isSending(plain, end))
                found.add(there.get().span());
            at = end - 1;
        }
        return found;
    }

    /** Whether a number, or a word in letters, goes on from one character to the next. */
    private static boolean isWithin(char before, char c) {
        return Character.isDigit(c) && (Character.isDigit(before) || before == '.' || before == '/')
                || Character.isLetter(c) && before >= 'a' && before <= 'z';
    }

    private Optional<Found> at(String plain, int at, OptionalInt year, LocalDate latest) {
        List<Found> found = ways.stream()
                .flatMap(w -> ends(w, plain, at).stream())
                .flatMap(e ->
                        span(e, year, latest).map(s -> new Found(s, e.last().end())).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<Ends> ends(Ways ways, String plain, int at) {
        Optional<Written> full = full(ways, plain, at);
        Optional<Written> first = full.or(() -> day(ways.bare(), plain, at));
        // As in 12-18 March 2012.
        if (first.isEmpty())
            return alone(plain, at)
                    .flatMap(f -> last(ways, plain, f.end())
                            .filter(l -> l.month().isPresent())
                            .map(l -> new Ends(f, l)));
        Optional<Written> last = last(ways, plain, first.get().end());
        boolean stands = full.isPresent() || isEnclosed(plain, at, first.get().end());
        return last.or(() -> stands ? first : Optional.empty()).map(l -> new Ends(first.get(), l));
    }

    /** The end of a span that goes on at a place. */
    private Optional<Written> last(Ways ways, String plain, int from) {
        Matcher m = to.matcher(plain).region(from, plain.length());
        if (!m.lookingAt()) return Optional.empty();
        int behind = m.end();
        return full(ways, plain, behind)
                .or(() -> day(ways.bare(), plain, behind))
                .or(() -> alone(plain, behind));
    }

    /** Whether it is a whole text, or stands in brackets. */
    private static boolean isEnclosed(String plain, int from, int end) {
        String before = plain.substring(0, from).stripTrailing();
        String after = plain.substring(end).stripLeading();
        return before.isEmpty() && after.isEmpty() || before.endsWith("(") && after.startsWith(")");
    }

    private Optional<Written> full(Ways ways, String plain, int at) {
        return ways.full().stream().flatMap(w -> day(w, plain, at).stream()).findFirst();
    }

    private Optional<Written> day(Way way, String plain, int at) {
        Matcher m = way.pattern().matcher(plain).region(at, plain.length()).useTransparentBounds(true);
        if (!m.lookingAt()) return Optional.empty();
        OptionalInt month = times.monthOf(m.group(way.month()));
        OptionalInt day = times.numberOf(m.group(way.day()));
        return month.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(year(m, way), month, day.getAsInt(), m.end()));
    }

    /** A year before the day, or behind it, where a way that may have both has its last group. */
    private OptionalInt year(Matcher m, Way way) {
        if (way.year() == 0) return OptionalInt.empty();
        return Stream.of(way.year(), m.groupCount())
                .map(m::group)
                .filter(Objects::nonNull)
                .filter(g -> g.length() > 2)
                .map(times::yearOf)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private Optional<Written> alone(String plain, int at) {
        Matcher m = dayAlone.matcher(plain).region(at, plain.length()).useTransparentBounds(true);
        OptionalInt day = m.lookingAt() ? times.numberOf(m.group(1)) : OptionalInt.empty();
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Written(OptionalInt.empty(), OptionalInt.empty(), day.getAsInt(), m.end()));
    }

    private static Optional<Span> span(Ends ends, OptionalInt inYear, LocalDate latest) {
        Written last = ends.last().or(OptionalInt.empty(), ends.first().month());
        Written first = ends.first().or(OptionalInt.empty(), last.month());
        int turns = first.month().orElseThrow() > last.month().orElseThrow() ? 1 : 0;
        OptionalInt named =
                first.year().isPresent() ? OptionalInt.of(first.year().getAsInt() + turns) : inYear;
        // Of a span over the new year, the year that is named elsewhere may be either's.
        boolean begun = turns == 1
                && first.year().isEmpty()
                && inYear.isPresent()
                && first.in(inYear.getAsInt()).filter(f -> !f.isAfter(latest)).isPresent();
        OptionalInt told =
                last.year().isPresent() ? last.year() : begun ? OptionalInt.of(inYear.getAsInt() + 1) : named;
        int year = told.orElse(latest.getYear() + turns);
        Optional<Span> span = span(first, last, year, turns);
        boolean early =
                told.isEmpty() && span.filter(s -> s.first().isAfter(latest)).isPresent();
        return early ? span(first, last, year - 1, turns) : span;
    }

    private static Optional<Span> span(Written first, Written last, int year, int turns) {
        return first.in(first.year().orElse(year - turns))
                .flatMap(f -> last.in(year).map(l -> new Span(f, l)))
                .filter(s -> !s.first().isAfter(s.last()));
    }
}
