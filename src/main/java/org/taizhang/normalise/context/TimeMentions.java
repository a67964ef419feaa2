package org.taizhang.normalise.context;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;

/** Finds the times that titles, lines and names of files speak of. */
final class TimeMentions {
    private final TimeWords times;
    private final DueTimes dueTimes;
    private final YearLastMentions yearLast;
    private final YearFirstMentions yearFirst;
    private final Pattern mention;
    /** A day in four digits without a year, as files are named, or the last of two. */
    private final Pattern monthAndDay;

    private final Pattern year;
    private final Pattern term;
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, Integer> seasons = new HashMap<>();

    TimeMentions(Language language, TimeWords times) {
        this.times = times;
        yearLast = new YearLastMentions(language.writing(), times);
        yearFirst = new YearFirstMentions(times);
        DateWords words = language.dates();
        dueTimes = new DueTimes(words, times);
        words.yearParts().forEach((k, v) -> parts.put(TimeWords.plain(k), v));
        words.terms().forEach((k, v) -> terms.put(TimeWords.plain(k), v));
        words.seasons().forEach((k, v) -> seasons.put(TimeWords.plain(k), v));
        String y = "(?:" + times.year() + ")";
        String part = "(?:" + TimeWords.any(parts.keySet()) + ")";
        String yearWord = "(?:" + TimeWords.any(words.year()) + ")";
        String other = "(?!(?:(?<!" + yearWord + ")" + yearWord + ")?(?:" + TimeWords.any(words.notYearParts()) + "))";
        // Where no word follows a year, it may stand behind its month, and a day before or behind it.
        boolean bare = words.year().isEmpty();
        String dayNumber = "[0-3]?[0-9]\\s*(?:" + TimeWords.any(words.day()) + ")?";
        String begun = bare ? "\\.?(?:[\\s._,]{0,3}" + y + ")?" : "";
        String to = bare ? "(?:" + times.range() + "|/)\\s*(?:" + dayNumber + "\\s+)?" : times.range();
        String behind = bare ? "(?:[\\s._,-]{0,3}(?:" + dayNumber + "[\\s,]+)?(?<%s>" + y + "))?" : "(?<%s>(?!))?";
        mention = Pattern.compile("(?<range>(?<ry>" + y + ")?\\s*" + times.monthNumber() + "(?:\\s*(?:"
                + TimeWords.any(words.month()) + "))?(?:\\s*" + dayNumber + ")?" + begun + "\\s*" + to + "\\s*(?<ry2>"
                + y
                + ")?\\s*(?<rm>" + times.month() + ")" + behind.formatted("ry3") + ")|(?<part>(?<py>" + y
                + ")\\s*" + other + "(?<pp>"
                + part + ")|(?<pa>(?<![a-z0-9])" + times.partAlone() + "(?![a-z0-9])))|(?<one>(?<my>" + y
                + ")?\\s*(?<mm>" + times.month() + ")"
                + behind.formatted("my2") + ")");
        String fourDigits = "(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])";
        monthAndDay = Pattern.compile(
                "(?<![0-9])(?:" + fourDigits + "\\s*" + times.range() + "\\s*)?" + fourDigits + "(?![0-9])");
        year = Pattern.compile(times.year());
        term = Pattern.compile("(?<ty>(?:19|20)[0-9]{2})[^0-9]{0,4}(?:(?:20)?[0-9]{2})?[^0-9]{0,4}(?:"
                + TimeWords.any(words.schoolYear()) + ").{0,6}?(?<tt>" + TimeWords.any(terms.keySet()) + ")");
    }

    /** The time that a text speaks of, as it matters for periods of a kind; the first of its sort. */
    Optional<TimeMention> in(String text, Period.Kind kind) {
        return allIn(text, kind).findFirst();
    }

    /** All times that a text speaks of, those of the sort that matters for periods of a kind first. */
    Stream<TimeMention> allIn(String text, Period.Kind kind) {
        String plain = Labels.plain(text);
        Matcher t = term.matcher(plain);
        if (t.find()) {
            int months = terms.get(t.group("tt"));
            return Stream.of(new TimeMention(
                    OptionalInt.of(Integer.parseInt(t.group("ty")) + (months - 1) / 12), (months - 1) % 12 + 1, true));
        }
        List<TimeMention> all = all(plain, new TreeMap<>());
        OptionalInt lone = loneYear(plain);
        if (kind == Period.Kind.YEAR && all.isEmpty() && lone.isPresent())
            return Stream.of(new TimeMention(lone, 12, true));
        if (kind != Period.Kind.MONTH && all.isEmpty() && lone.isPresent()) return season(plain, lone).stream();
        return sorted(all, kind, lone);
    }

    /** The only term of the year that a text names by its season. */
    private Optional<TimeMention> season(String plain, OptionalInt year) {
        List<Integer> ends = seasons.keySet().stream()
                .filter(plain::contains)
                .map(seasons::get)
                .distinct()
                .toList();
        return ends.size() == 1 ? Optional.of(new TimeMention(year, ends.get(0), true)) : Optional.empty();
    }

    /** The day written with four digits and no year, as files are named. */
    Optional<TimeMention> dayIn(String fileName) {
        Matcher m = monthAndDay.matcher(fileName);
        if (!m.find()) return Optional.empty();
        TimeMention time = new TimeMention(OptionalInt.empty(), Integer.parseInt(m.group(3)), false);
        boolean range = m.group(1) != null;
        return Optional.of(range ? time : time.on(times.lone(Integer.parseInt(m.group(4)), fileName, m.end())));
    }

    /** The only year that a text names. */
    OptionalInt loneYear(String text) {
        Matcher m = year.matcher(Labels.plain(text));
        List<Integer> years = new ArrayList<>();
        while (m.find()) times.yearOf(m.group()).ifPresent(years::add);
        List<Integer> distinct = years.stream().distinct().collect(Collectors.toList());
        return distinct.size() == 1 && distinct.get(0) > 1980 && distinct.get(0) < 2100
                ? OptionalInt.of(distinct.get(0))
                : OptionalInt.empty();
    }

    /** The time by which a text says that something is due, which it may mean where it names no other. */
    Optional<TimeMention> dueIn(String text, Period.Kind kind) {
        String plain = Labels.plain(text);
        Map<Integer, TimeMention> due = new TreeMap<>();
        all(plain, due);
        return sorted(due.values(), kind, loneYear(plain)).findFirst();
    }

    /** Those of the sort that matters for periods of a kind before all others. */
    private static Stream<TimeMention> sorted(
            Collection<TimeMention> mentions, Period.Kind kind, OptionalInt loneYear) {
        boolean parts = kind != Period.Kind.MONTH;
        return mentions.stream()
                .sorted(Comparator.comparing(m -> m.part() != parts))
                .map(m -> m.in(loneYear));
    }

    /** @param due takes the times by which something is due */
    private List<TimeMention> all(String plain, Map<Integer, TimeMention> due) {
        Map<Integer, TimeMention> found = yearLast.in(plain);
        Set<Integer> sendings = new HashSet<>();
        for (YearFirstMentions.Found f : yearFirst.in(plain)) {
            found.put(f.from(), f.time());
            leaveOut(f.from(), f.to(), plain, found, sendings, due);
        }
        Matcher m = mention.matcher(plain);
        while (m.find()) {
            mention(m, plain).ifPresent(x -> found.putIfAbsent(m.start(), x));
            leaveOut(m.start(), m.end(), plain, found, sendings, due);
        }
        if (found.size() > sendings.size()) found.keySet().removeAll(sendings);
        return List.copyOf(found.values());
    }

    private void leaveOut(
            int from,
            int to,
            String plain,
            Map<Integer, TimeMention> found,
            Set<Integer> sendings,
            Map<Integer, TimeMention> due) {
        TimeMention time = found.get(from);
        if (time == null) return;
        if (dueTimes.isDue(plain, from, to, time.part())) {
            found.remove(from);
            due.put(from, time);
            return;
        }
        if (dueTimes.isSending(plain, to)) sendings.add(from);
        // Up to a day is counted for the month in which it lies.
        if (time.day().isPresent() && dueTimes.isUpTo(plain, from)) found.put(from, time.on(OptionalInt.empty()));
    }

    private Optional<TimeMention> mention(Matcher m, String plain) {
        if (m.group("range") != null) {
            return month(m.group("rm"), first(m, "ry3", "ry2", "ry"));
        }
        if (m.group("one") != null)
            return month(m.group("mm"), first(m, "my2", "my")).map(x -> x.on(times.dayAt(plain, m.end())));
        String word = m.group("pp") != null ? m.group("pp") : m.group("pa");
        return Optional.of(new TimeMention(yearOf(Optional.ofNullable(m.group("py"))), parts.get(word), true));
    }

    private static Optional<String> first(Matcher m, String... groups) {
        return Stream.of(groups).map(m::group).filter(Objects::nonNull).findFirst();
    }

    private Optional<TimeMention> month(String month, Optional<String> year) {
        OptionalInt n = times.monthOf(month);
        return n.isPresent() ? Optional.of(new TimeMention(yearOf(year), n.getAsInt(), false)) : Optional.empty();
    }

    private OptionalInt yearOf(Optional<String> year) {
        return year.map(times::yearOf).orElseGet(OptionalInt::empty);
    }
}
