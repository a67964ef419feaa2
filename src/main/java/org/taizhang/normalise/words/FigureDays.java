package org.taizhang.normalise.words;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Writing;
import org.taizhang.campaign.Writing.DateOrder;

/** Days in figures with a year in a header, as {@code 31/03/2024}, where people write the year last. */
final class FigureDays {
    private static final String SEP = "[-./]";
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9./-])(?:(?<one>[0-3]?[0-9])" + SEP + "(?<two>[0-3]?[0-9])"
                    + SEP + "(?<last>(?:19|20)[0-9]{2}|[0-9]{2})|(?<first>(?:19|20)[0-9]{2})" + SEP
                    + "(?<month>[01]?[0-9])" + SEP
                    + "(?<day>[0-3]?[0-9]))(?![0-9]|" + SEP + "[0-9])");
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;

    private final Writing writing;

    FigureDays(Writing writing) {
        this.writing = writing;
    }

    /** Any such day as a regular expression without named groups; one that matches nothing where the year comes first. */
    String any() {
        return writing.yearFirst() ? "(?!)" : "(?:" + DAY.pattern().replaceAll("\\?<[a-z]+>", "?:") + ")";
    }

    /** A day whose month and day are 0 where the figures do not say which is which. */
    record Day(int year, int month, int day) {}

    /** The day of which a text tells. */
    Optional<Day> in(String text) {
        Matcher m = DAY.matcher(text);
        return m.find() && !writing.yearFirst() ? Optional.of(day(m)) : Optional.empty();
    }

    private Day day(Matcher m) {
        if (m.group("first") != null) return new Day(number(m, "first"), number(m, "month"), number(m, "day"));
        int year = number(m, "last") < 100 ? CENTURY + number(m, "last") : number(m, "last");
        int one = number(m, "one");
        int two = number(m, "two");
        OptionalInt month = month(one, two);
        if (month.isEmpty()) return new Day(year, 0, 0);
        return new Day(year, month.getAsInt(), month.getAsInt() == one ? two : one);
    }

    private OptionalInt month(int one, int two) {
        if (one == two && one <= MONTHS) return OptionalInt.of(one);
        if (one > MONTHS || two > MONTHS)
            return Math.min(one, two) <= MONTHS ? OptionalInt.of(Math.min(one, two)) : OptionalInt.empty();
        boolean dayFirst = writing.dates().contains(DateOrder.day_first);
        boolean monthFirst = writing.dates().contains(DateOrder.month_first);
        if (dayFirst == monthFirst) return OptionalInt.empty();
        return OptionalInt.of(dayFirst ? two : one);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
