package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.Collection;
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
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![0-9.])((?:19|20)[0-9]{2})\\s*[-./_]\\s*(1[0-2]|0?[1-9])(?![0-9])|(?<![0-9])((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(?:[0-3][0-9])?(?![0-9])");
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(?<![0-9])(0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?![0-9])");

    private final TimeWords times;
    private final DueTimes dueTimes;
    private final YearLastMentions yearLast;
    private final Pattern mention;
    /** From one day to another in figures, which speaks of the month in which it ends. */
    private final Pattern days;

    private final Pattern year;
    private final Pattern term;
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Integer> terms = new HashMap<>();

    TimeMentions(Language language, TimeWords times) {
        this.times = times;
        yearLast = new YearLastMentions(language.writing(), times);
        DateWords words = language.dates();
        dueTimes = new DueTimes(words, times);
        words.yearParts().forEach((k, v) -> parts.put(TimeWords.plain(k), v));
        words.terms().forEach((k, v) -> terms.put(TimeWords.plain(k), v));
        List<String> alone =
                parts.keySet().stream().filter(TimeMentions::standsAlone).toList();
        String y = "(?:" + times.year + ")";
        String part = "(?:" + TimeWords.any(parts.keySet()) + ")";
        // Where no word follows a year, it may stand behind its month, and a day before or behind it.
        boolean bare = words.year().isEmpty();
        String dayNumber = "[0-3]?[0-9]\\s*(?:" + TimeWords.any(words.day()) + ")?";
        String begun = bare ? "\\.?(?:[\\s._,]{0,3}" + y + ")?" : "";
        String to = bare ? "(?:" + times.range + "|/)\\s*(?:" + dayNumber + "\\s+)?" : times.range;
        String behind = bare ? "(?:[\\s._,-]{0,3}(?:" + dayNumber + "[\\s,]+)?(?<%s>" + y + "))?" : "(?<%s>(?!))?";
        mention = Pattern.compile("(?<range>(?<ry>" + y + ")?\\s*" + times.monthNumber + "(?:\\s*(?:"
                + TimeWords.any(words.month()) + "))?(?:\\s*" + dayNumber + ")?" + begun + "\\s*" + to + "\\s*(?<ry2>"
                + y
                + ")?\\s*(?<rm>" + times.month + ")" + behind.formatted("ry3") + ")|(?<part>(?<py>" + y + ")\\s*(?<pp>"
                + part + ")|(?<pa>" + bounded(alone) + "))|(?<one>(?<my>" + y + ")?\\s*(?<mm>" + times.month + ")"
                + behind.formatted("my2") + ")");
        String month = "(?:1[0-2]|0?[1-9])";
        String day = "[-./][0-3]?[0-9]";
        days = Pattern.compile("(?<![0-9.])(?:19|20)[0-9]{2}[-./]" + month + day + "\\s*" + times.range
                + "\\s*((?:19|20)[0-9]{2})[-./](" + month + ")" + day + "(?![0-9])");
        year = Pattern.compile(times.year);
        term = Pattern.compile("(?<ty>(?:19|20)[0-9]{2})[^0-9]{0,4}(?:(?:20)?[0-9]{2})?[^0-9]{0,4}(?:"
                + TimeWords.any(words.schoolYear()) + ").{0,6}?(?<tt>" + TimeWords.any(terms.keySet()) + ")");
    }

    private static boolean standsAlone(String word) {
        boolean latin = word.charAt(0) < 0x250;
        return latin ? word.chars().anyMatch(c -> c >= '0' && c <= '9') || word.length() >= 8 : word.length() >= 3;
    }

    private static String bounded(List<String> words) {
        return words.isEmpty() ? "(?!)" : "(?<![a-z0-9])(?:" + TimeWords.any(words) + ")(?![a-z0-9])";
    }

    /** The time that a text speaks of, as it matters for periods of a kind; the first of its sort. */
    Optional<TimeMention> in(String text, Period.Kind kind) {
        String plain = Labels.plain(text);
        Matcher t = term.matcher(plain);
        if (t.find()) {
            int months = terms.get(t.group("tt"));
            return Optional.of(new TimeMention(
                    OptionalInt.of(Integer.parseInt(t.group("ty")) + (months - 1) / 12), (months - 1) % 12 + 1, true));
        }
        List<TimeMention> all = all(plain, new TreeMap<>());
        OptionalInt lone = loneYear(plain);
        if (kind == Period.Kind.YEAR && all.isEmpty() && lone.isPresent())
            return Optional.of(new TimeMention(lone, 12, true));
        return firstOf(all, kind, lone);
    }

    /** The month of a day written with four digits and no year, as files are named. */
    Optional<TimeMention> dayIn(String fileName) {
        Matcher m = MONTH_AND_DAY.matcher(fileName);
        return m.find()
                ? Optional.of(new TimeMention(OptionalInt.empty(), Integer.parseInt(m.group(1)), false))
                : Optional.empty();
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
        return firstOf(due.values(), kind, loneYear(plain));
    }

    /** The first that is of the sort that matters for periods of a kind, else the first of all. */
    private static Optional<TimeMention> firstOf(
            Collection<TimeMention> mentions, Period.Kind kind, OptionalInt loneYear) {
        boolean parts = kind != Period.Kind.MONTH;
        return mentions.stream()
                .filter(m -> m.part() == parts)
                .findFirst()
                .or(() -> mentions.stream().findFirst())
                .map(m -> m.in(loneYear));
    }

    /** @param due takes the times by which something is due */
    private List<TimeMention> all(String plain, Map<Integer, TimeMention> due) {
        Map<Integer, TimeMention> found = yearLast.in(plain);
        Set<Integer> sendings = new HashSet<>();
        Matcher d = DIGITS.matcher(plain);
        while (d.find()) {
            String y = d.group(1) != null ? d.group(1) : d.group(3);
            String m = d.group(2) != null ? d.group(2) : d.group(4);
            found.put(d.start(), new TimeMention(OptionalInt.of(Integer.parseInt(y)), Integer.parseInt(m), false));
            leaveOut(d, plain, found, sendings, due);
        }
        Matcher span = days.matcher(plain);
        while (span.find())
            found.put(
                    span.start(),
                    new TimeMention(
                            OptionalInt.of(Integer.parseInt(span.group(1))), Integer.parseInt(span.group(2)), false));
        Matcher m = mention.matcher(plain);
        while (m.find()) {
            mention(m).ifPresent(x -> found.putIfAbsent(m.start(), x));
            leaveOut(m, plain, found, sendings, due);
        }
        if (found.size() > sendings.size()) found.keySet().removeAll(sendings);
        return List.copyOf(found.values());
    }

    private void leaveOut(
            Matcher m,
            String plain,
            Map<Integer, TimeMention> found,
            Set<Integer> sendings,
            Map<Integer, TimeMention> due) {
        TimeMention time = found.get(m.start());
        if (time == null) return;
        if (dueTimes.isDue(plain, m.start(), m.end(), time.part())) {
            found.remove(m.start());
            due.put(m.start(), time);
        } else if (dueTimes.isSending(plain, m.end())) sendings.add(m.start());
    }

    private Optional<TimeMention> mention(Matcher m) {
        if (m.group("range") != null) {
            return month(m.group("rm"), first(m, "ry3", "ry2", "ry"));
        }
        if (m.group("one") != null) return month(m.group("mm"), first(m, "my2", "my"));
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
