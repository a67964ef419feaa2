package org.taizhang.normalise.context;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/** The words of years and months as parts of regular expressions over lower-case NFKC text. */
public final class TimeWords {
    private final SmallNumbers numbers;
    private final Map<String, Integer> monthNames = new HashMap<>();
    private final Pattern dayBehind;
    private final Pattern toAnother;

    /** A year with its word, or of four digits alone. */
    private final String year;
    /** The word after a year's number. */
    private final String yearWord;
    /** A month's number with its word, or its name. */
    private final String month;
    /** A month's number or name without a word, as it begins a range. */
    private final String monthNumber;
    /** What stands between the ends of a range. */
    private final String range;
    /** Words before the time up to which is counted. */
    private final String until;
    /** A day's number with its word. */
    private final String day;
    /** What says the end of a month after it. */
    private final String end;
    /** A part of a year that says so without a year beside it. */
    private final String partAlone;

    public TimeWords(Language language) {
        DateWords words = language.dates();
        numbers = new SmallNumbers(language.numbers());
        words.months().forEach((k, v) -> monthNames.put(Spelling.of(k), v));
        String digit = numbers.digitClass();
        String word = numbers.wordClass();
        yearWord = any(words.year());
        String fourDigits = "(?:19|20)[0-9]{2}";
        year = words.year().isEmpty()
                ? "(?<![0-9])" + fourDigits + "(?![0-9])"
                : "(?<![0-9])(?:" + fourDigits + "(?![0-9])\\s*(?:" + yearWord + ")?|'?(?:" + digit + "{4}|" + digit
                        + "{2})\\s*(?:" + yearWord + "))";
        String number = "(?<![0-9])(?:1[0-2]|0?[1-9])(?![0-9])" + (word.isEmpty() ? "" : "|" + word + "{1,3}");
        String names = names(monthNames.keySet());
        monthNumber = "(?:" + number + (names.isEmpty() ? "" : "|" + names) + ")";
        String named = words.month().isEmpty() ? "(?!)" : "(?:" + number + ")\\s*(?:" + any(words.month()) + ")";
        month = "(?:" + named + (names.isEmpty() ? "" : "|" + names) + ")";
        range = "(?:"
                + any(Stream.concat(words.range().stream(), Stream.of("-")).toList()) + ")";
        String dayNumber = "[0-3]?[0-9]" + (word.isEmpty() ? "" : "|" + word + "{1,3}");
        day = "(?:(?:" + dayNumber + ")(?:" + any(words.day()) + "))";
        dayBehind = Pattern.compile("\\s*(" + dayNumber + ")\\s*(?:" + any(words.day()) + ")");
        toAnother = Pattern.compile("\\s*" + range + "\\s*([0-9]{1,2})(?![0-9])");
        until = "(?:" + any(words.until()) + ")";
        end = "(?:"
                + any(words.parts().entrySet().stream()
                        .filter(e -> e.getValue() == 31)
                        .map(Map.Entry::getKey)
                        .toList())
                + ")";
        partAlone = "(?:"
                + any(words.yearParts().keySet().stream()
                        .filter(TimeWords::standsAlone)
                        .toList())
                + ")";
    }

    /** Whether a word for a part of a year says so without a year beside it. */
    public static boolean standsAlone(String word) {
        return Spelling.isLetterOfParted(word.charAt(0))
                ? word.chars().anyMatch(c -> c >= '0' && c <= '9') || word.length() >= 8
                : word.length() >= 3;
    }

    public String month() {
        return month;
    }

    public String year() {
        return year;
    }

    public String monthNumber() {
        return monthNumber;
    }

    public String end() {
        return end;
    }

    public String range() {
        return range;
    }

    public String day() {
        return day;
    }

    public String until() {
        return until;
    }

    public String partAlone() {
        return partAlone;
    }

    /** The characters of which numbers in words are made; empty where there are none. */
    String numberWords() {
        return numbers.wordClass();
    }

    /** A number of one or two digits, or in words. */
    String smallNumber() {
        return "[0-9]{1,2}" + (numberWords().isEmpty() ? "" : "|" + numberWords() + "{1,3}");
    }

    /** The number that a match of {@link #smallNumber} says. */
    OptionalInt numberOf(String written) {
        return numbers.of(written);
    }

    /** Any of some words as a regular expression, the longest first; one that matches nothing where there are none. */
    public static String any(Collection<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream()
                        .map(TimeWords::plain)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
    }

    public static String plain(String word) {
        return java.text.Normalizer.normalize(Spelling.alike(word), java.text.Normalizer.Form.NFKC)
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** Names in letters stand for themselves only where no letter touches them. */
    private static String names(Collection<String> names) {
        Map<Boolean, List<String>> parted =
                names.stream().collect(Collectors.partitioningBy(n -> Spelling.isLetterOfParted(n.charAt(0))));
        String all = parted.get(false).isEmpty() ? "" : any(parted.get(false));
        if (parted.get(true).isEmpty()) return all;
        return (all.isEmpty() ? "" : all + "|") + Spelling.apart(any(parted.get(true)));
    }

    /** The year that a match of {@link #year} says. */
    public OptionalInt yearOf(String written) {
        String digits = written.replaceAll("\\s|'|" + (yearWord.equals("(?!)") ? "(?!)" : yearWord), "");
        OptionalInt n = numbers.of(digits);
        if (n.isEmpty()) return n;
        return n.getAsInt() < 100 ? OptionalInt.of(2000 + n.getAsInt()) : n;
    }

    /** The month that a match of {@link #month} or {@link #monthNumber} says; empty where there is no such month. */
    public OptionalInt monthOf(String written) {
        String spelled = Spelling.of(written);
        Integer named = monthNames.get(spelled);
        if (named != null) return OptionalInt.of(named);
        int i = spelled.length();
        while (i > 0) {
            OptionalInt n = numbers.of(spelled.substring(0, i));
            if (n.isPresent()) return n.getAsInt() >= 1 && n.getAsInt() <= 12 ? n : OptionalInt.empty();
            i--;
        }
        return OptionalInt.empty();
    }

    /** The day whose word stands behind a month that ends at a place; empty where none does, or the first of several. */
    OptionalInt dayAt(String plain, int place) {
        Matcher day = dayBehind.matcher(plain).region(place, plain.length());
        OptionalInt number = day.lookingAt() ? numbers.of(day.group(1)) : OptionalInt.empty();
        return number.isPresent() ? lone(number.getAsInt(), plain, day.end()) : number;
    }

    /** A day that ends at a place; empty where a later one ends the range that it begins. */
    OptionalInt lone(int day, String plain, int place) {
        Matcher other = toAnother.matcher(plain).region(place, plain.length());
        boolean begins = other.lookingAt() && Integer.parseInt(other.group(1)) > day;
        return begins ? OptionalInt.empty() : OptionalInt.of(day);
    }
}
