package org.taizhang.normalise.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds months in figures with their year before them, as {@code 2012-04}, {@code 20120425} and {@code 2012.1-4}.
 *
 * <p>A range speaks of the month in which it ends.
 */
final class YearFirstMentions {
    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final String MONTH = "(1[0-2]|0?[1-9])";
    private static final String TWO_DIGITS = "(0[1-9]|1[0-2])";
    private static final String NO_MORE = "(?![0-9])";

    private static final Pattern FIGURES = Pattern.compile("(?<![0-9.])" + YEAR + "\\s*([-./_])\\s*" + MONTH + NO_MORE
            + "|(?<![0-9])" + YEAR + TWO_DIGITS + "([0-3][0-9])?" + NO_MORE);
    private static final Pattern DAY = Pattern.compile("([-./_])([0-3]?[0-9])" + NO_MORE);

    private final TimeWords times;
    private final Pattern toMonth;
    private final Pattern fromDayToDay;
    private final Pattern toFigures;

    YearFirstMentions(TimeWords times) {
        this.times = times;
        String to = "\\s*(" + times.range() + ")\\s*";
        toMonth = Pattern.compile(to + "(?:" + YEAR + "\\s*[-./_]\\s*)?" + MONTH + "(?![0-9]|[-./_][0-9])");
        fromDayToDay = Pattern.compile(
                "[-./][0-3]?[0-9]" + to + "(?:" + YEAR + "[-./])?" + MONTH + "[-./][0-3]?[0-9]" + NO_MORE);
        toFigures = Pattern.compile(to + YEAR + TWO_DIGITS + "(?:[0-3][0-9])?" + NO_MORE);
    }

    /** A month and the place at which it is written. */
    record Found(int from, int to, TimeMention time) {}

    /** The months in order. */
    List<Found> in(String plain) {
        List<Found> found = new ArrayList<>();
        Matcher m = FIGURES.matcher(plain);
        for (int at = 0; m.find(at); at = found.get(found.size() - 1).to()) found.add(found(m, plain));
        return found;
    }

    private Found found(Matcher m, String plain) {
        boolean parted = m.group(1) != null;
        int year = Integer.parseInt(parted ? m.group(1) : m.group(4));
        int month = Integer.parseInt(parted ? m.group(3) : m.group(5));
        TimeMention time = new TimeMention(OptionalInt.of(year), month, false);
        Optional<Found> range = parted
                ? range(toMonth, m, plain, time).or(() -> range(fromDayToDay, m, plain, time))
                : range(toFigures, m, plain, time);
        return range.orElseGet(() -> new Found(m.start(), m.end(), time.on(day(m, plain))));
    }

    /** A range to another month, later in the year where it names none, and not written like a day. */
    private static Optional<Found> range(Pattern to, Matcher m, String plain, TimeMention from) {
        Matcher end = to.matcher(plain).region(m.end(), plain.length());
        if (!end.lookingAt()) return Optional.empty();
        int month = Integer.parseInt(end.group(3));
        if (end.group(2) == null && (end.group(1).equals(m.group(2)) || month < from.month())) return Optional.empty();
        TimeMention time = new TimeMention(
                end.group(2) == null ? from.year() : OptionalInt.of(Integer.parseInt(end.group(2))), month, false);
        return Optional.of(new Found(m.start(), end.end(), time));
    }

    /** The day behind a month; empty where a number there is written another way and rather counts versions. */
    private OptionalInt day(Matcher m, String plain) {
        if (m.group(6) != null) return times.lone(Integer.parseInt(m.group(6)), plain, m.end());
        Matcher day = DAY.matcher(plain).region(m.end(), plain.length());
        if (m.group(1) == null || !day.lookingAt() || !day.group(1).equals(m.group(2))) return OptionalInt.empty();
        boolean alike = !m.group(3).startsWith("0") || day.group(2).length() > 1;
        return alike ? times.lone(Integer.parseInt(day.group(2)), plain, day.end()) : OptionalInt.empty();
    }
}
