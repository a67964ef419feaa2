package org.taizhang.normalise.words;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.TimeWords;

/** Finds the times that a header names, and puts marks in their place. */
final class HeaderTimes {
    private static final Pattern DOTTED = Pattern.compile("(?<![0-9])([0-9]{1,2})[./]([0-9]{1,2})$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private final TimeWords times;
    private final Pattern time;
    private final Pattern year;
    private final Pattern month;
    private final Pattern day;
    private final Optional<Pattern> names;
    private final Pattern part;
    private final Map<String, Integer> parts = new TreeMap<>();
    private final FigureDays figures;
    private final Pattern signed;

    HeaderTimes(Language language, TimeWords times) {
        this.times = times;
        figures = new FigureDays(language.writing());
        String y = "(?:" + times.year() + ")";
        String m = "(?:" + times.month() + "|" + MonthSigns.ANY + ")";
        String from = "(?:" + times.monthNumber() + "|" + MonthSigns.ANY + ")";
        // Where letters name the months, the end is named before them and the year behind.
        String end = "(?:" + TimeWords.any(ends(language)) + ")";
        String until = "(?:" + TimeWords.any(Vocabulary.spelled(language.dates().until())) + ")";
        String dayNumber = "(?:[0-3]?[0-9](?:"
                + TimeWords.any(Vocabulary.spelled(language.dates().day())) + ")?)";
        String named = "(?:" + dayNumber + MonthSigns.ANY + "|" + MonthSigns.ANY + dayNumber + "(?![0-9]),?)";
        String last = "(?:" + until + "(?:" + figures.any() + "|" + named + y + "?)|" + until + end + "?"
                + MonthSigns.ANY + y + "?|" + end + MonthSigns.ANY + y + "?)";
        String monthWord = "(?:" + TimeWords.any(language.dates().month()) + ")";
        String monthAndDay = "(?:1[0-2]|0?[1-9])[./][0-3]?[0-9](?![0-9./])";
        time = Pattern.compile("(?<months>" + y + "?(?<first>" + from + ")" + monthWord + "?" + times.range() + y + "?"
                + m + "(?:" + end + "|(?<=" + MonthSigns.ANY + ")" + y + ")?)"
                + "|(?<until>" + last + "|" + until + "(?:" + y + "?" + m + "(?:" + end + "|" + times.day() + ")?|"
                + monthAndDay + ")|" + y + "?" + m + "(?:" + end + "|" + times.day() + "(?!" + times.range()
                + ")))"
                + "|(?<month>" + y + "?" + m + ")"
                + "|(?<year>" + y + ")");
        year = Pattern.compile(times.year());
        month = Pattern.compile(m);
        Set<String> letters = language.dates().months().keySet().stream()
                .filter(n -> Spelling.isLetterOfParted(n.charAt(0)))
                .collect(Collectors.toSet());
        names = letters.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(Spelling.apart(TimeWords.any(letters))));
        day = Pattern.compile(times.day() + "$");
        signed = Pattern.compile(named);
        language.dates().yearParts().forEach((word, closing) -> {
            if (TimeWords.standsAlone(word)) parts.put(Spelling.of(word), closing);
        });
        part = Pattern.compile(y + "?(" + TimeWords.any(parts.keySet()) + ")");
    }

    private static Set<String> ends(Language language) {
        return language.dates().parts().entrySet().stream()
                .filter(e -> e.getValue() == HeaderSpelling.LAST_DAY)
                .map(e -> Spelling.of(e.getKey()))
                .collect(Collectors.toSet());
    }

    /** A header with a sign for each month that it names in letters. */
    MonthSigns signsOf(String header) {
        return names.map(n -> MonthSigns.of(header, n, times)).orElseGet(() -> MonthSigns.none(header));
    }

    /** A header with marks for its times, whose years and months are added to those found so far. */
    String mark(String spelled, Set<Integer> years, Set<Integer> months) {
        Matcher alone = part.matcher(spelled);
        if (alone.matches()) {
            Matcher y = year.matcher(spelled);
            if (y.find()) times.yearOf(y.group()).ifPresent(years::add);
            months.add(parts.get(alone.group(1)));
            return HeaderSpelling.PART;
        }
        Matcher m = time.matcher(spelled);
        StringBuilder marked = new StringBuilder();
        while (m.find()) {
            m.appendReplacement(marked, Matcher.quoteReplacement(markOf(m)));
            OptionalInt named = OptionalInt.empty();
            Matcher y = year.matcher(m.group());
            while (y.find()) named = times.yearOf(y.group());
            // Of a span the month in which it ends.
            Matcher single = month.matcher(m.group());
            OptionalInt last = OptionalInt.empty();
            while (single.find()) last = monthOf(single.group());
            Matcher dotted = DOTTED.matcher(m.group());
            if (m.group("until") != null && dotted.find()) last = OptionalInt.of(Integer.parseInt(dotted.group(1)));
            Optional<FigureDays.Day> whole = figures.in(m.group()).filter(d -> m.group("until") != null);
            if (whole.isPresent()) {
                named = OptionalInt.of(whole.get().year());
                last = month(whole.get());
            }
            last.ifPresent(months::add);
            named.ifPresent(years::add);
        }
        m.appendTail(marked);
        return marked.toString();
    }

    /** The day of the month that a header names at last, of a month or part of a year by itself its end; 0 where it names neither. */
    int dayOf(String spelled) {
        int last = part.matcher(spelled).matches() ? HeaderSpelling.LAST_DAY : 0;
        Matcher m = time.matcher(spelled);
        while (m.find()) {
            if (m.group("until") == null) continue;
            Optional<FigureDays.Day> whole = figures.in(m.group());
            Matcher beside = signed.matcher(m.group());
            Matcher dotted = DOTTED.matcher(m.group());
            Matcher named = day.matcher(m.group());
            Matcher number = NUMBER.matcher(named.find() ? named.group() : "");
            if (whole.isPresent()) last = whole.get().day();
            else if (beside.find()) last = number(beside.group());
            else if (dotted.find()) last = Integer.parseInt(dotted.group(2));
            else last = number.find() ? Integer.parseInt(number.group()) : HeaderSpelling.LAST_DAY;
        }
        return last;
    }

    private static OptionalInt month(FigureDays.Day day) {
        return day.month() == 0 ? OptionalInt.empty() : OptionalInt.of(day.month());
    }

    private static int number(String text) {
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    private OptionalInt monthOf(String written) {
        int sign = MonthSigns.monthOf(written);
        return sign > 0 ? OptionalInt.of(sign) : times.monthOf(written);
    }

    private String markOf(Matcher m) {
        if (m.group("months") != null)
            return monthOf(m.group("first")).orElse(0) == 1 ? HeaderSpelling.MONTHS : m.group();
        if (m.group("until") != null) return HeaderSpelling.UNTIL;
        return m.group("month") != null ? HeaderSpelling.MONTH : HeaderSpelling.YEAR;
    }
}
