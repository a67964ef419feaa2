package org.taizhang.normalise.context;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Writing;
import org.taizhang.campaign.Writing.DateOrder;

/**
 * Finds months in figures with their year behind them, as {@code 03/2024} and {@code 15.03.2024}, where people write so.
 *
 * <p>Where the year comes first, such figures are rather the number of a list before the year of its title.
 */
final class YearLastMentions {
    private static final Pattern FIGURES =
            Pattern.compile("(?<![0-9])(?:([0-9]{1,2})[-./_])?([0-9]{1,2})([-./_])((?:19|20)[0-9]{2})(?![0-9])");

    private final Writing writing;
    private final Pattern between;

    YearLastMentions(Writing writing, TimeWords times) {
        this.writing = writing;
        this.between = Pattern.compile("\\s*" + times.range() + "\\s*");
    }

    /** The months by where they stand; of a range its end. */
    Map<Integer, TimeMention> in(String plain) {
        Map<Integer, TimeMention> found = new TreeMap<>();
        if (writing.yearFirst()) return found;
        Matcher m = FIGURES.matcher(plain);
        int place = 0;
        int last = -1;
        while (m.find()) {
            boolean goesOn =
                    last >= 0 && between.matcher(plain).region(last, m.start()).matches();
            if (!goesOn) place = m.start();
            int at = place;
            month(m).ifPresent(month ->
                    found.put(at, new TimeMention(OptionalInt.of(Integer.parseInt(m.group(4))), month, false)));
            last = m.end();
        }
        return found;
    }

    /** The month of a match; empty where it is none, or may be one or another. */
    private Optional<Integer> month(Matcher m) {
        int second = Integer.parseInt(m.group(2));
        if (m.group(1) == null) {
            boolean plain = m.group(2).length() == 2 || m.group(3).equals("/");
            return Optional.of(second).filter(n -> plain && isMonth(n));
        }
        int first = Integer.parseInt(m.group(1));
        Set<Integer> months = new TreeSet<>();
        for (DateOrder order : writing.dates()) {
            int month = order == DateOrder.day_first ? second : first;
            if (isMonth(month)) months.add(month);
        }
        if (months.isEmpty() && isMonth(first)) months.add(first);
        if (months.isEmpty() && isMonth(second)) months.add(second);
        return months.size() == 1 ? Optional.of(months.iterator().next()) : Optional.empty();
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }
}
