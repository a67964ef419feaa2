package org.taizhang.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Writing;

/** The ways of writing one date that are understood, over the letters of a {@link DateScript}. */
final class DateForms {
    private static final String YEAR = "(?:(?<y>\\d{4}|\\d\\d)Y|R(?<r>\\d)Y?)";
    private static final String PART = "P(?<p>\\d\\d)(?:Q\\d\\d)?";
    private static final String SEP = "[-./]";
    private static final List<Pattern> WRITTEN = List.of(
            // Year, month, day with words; the year or the day may be missing.
            Pattern.compile(YEAR + "?(?<m>\\d{1,2})M(?:" + PART + "|(?<d>\\d{1,2})D?)?"),
            Pattern.compile("(?:(?<y>\\d{4})Y?|(?<yy>\\d\\d)Y|R(?<r>\\d)Y?)"),
            Pattern.compile("(?:(?<y>\\d{4}|\\d\\d)Y?|R(?<r>\\d)Y?)(?:P\\d\\d)?Q(?<q>\\d\\d)|Q(?<lone>\\d\\d)"),
            // With separators, or with both.
            Pattern.compile("(?<y>\\d{4})(?<s>" + SEP + ")(?<m>\\d{1,2})(?:M?" + PART + "|M|\\k<s>(?<d>\\d{1,2})D?)?"),
            Pattern.compile("(?<y>\\d{4})(?:Y(?<m>\\d{1,2})" + SEP + "|" + SEP + "(?<mm>\\d{1,2})M)(?<d>\\d{1,2})D?"),
            Pattern.compile("(?<m>\\d{1,2})" + SEP + "(?<y>(?:19|20)\\d\\d)Y?"),
            // In figures alone.
            Pattern.compile("(?<y>(?:19|20)\\d\\d)(?<m>\\d\\d)(?<d>\\d\\d)?"),
            // With a month's name.
            Pattern.compile("(?<d>\\d{1,2})D?F?[-./]?N(?<m>\\d\\d)[-./,]*(?<y>\\d{4}|\\d\\d)?"),
            Pattern.compile("N(?<m>\\d\\d)[-./]?(?<d>\\d{1,2})D?[-./,]+(?<y>\\d{4})"),
            Pattern.compile("(?:" + PART + "F?)?[-.]?N(?<m>\\d\\d)[-./,]*(?<y>\\d{4})?"),
            Pattern.compile("(?:P\\d\\d)?Q(?<q>\\d\\d)F?[-.]?(?<y>\\d{4})"));
    /** With a year of two figures before its month. */
    private static final List<Pattern> YEAR_FIRST = List.of(
            Pattern.compile("(?<y>\\d\\d)(?<s>" + SEP + ")(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})D?"),
            Pattern.compile("(?<y>\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>[0-2]\\d|3[01])"));

    private static final Pattern NAMED_MONTH = Pattern.compile("(?<=^|Y|[-./]|R\\d)N(\\d\\d)");

    private static final Pattern NAME_AND_TWO = Pattern.compile("N\\d\\d\\d\\d");
    private static final List<Writing.DateOrder> DAY_FIRST = List.of(Writing.DateOrder.day_first);

    private final Writing writing;
    private final List<Pattern> known;

    DateForms(Writing writing) {
        this.writing = writing;
        known = writing.yearFirst()
                ? Stream.concat(WRITTEN.stream(), YEAR_FIRST.stream()).toList()
                : WRITTEN;
    }

    /** The date that the whole text is, whether it exists or not; a year that is missing is told by the period. */
    Optional<WrittenDate> read(String script, Period period, boolean actual) {
        Optional<WrittenDate> read = match(script, period, actual);
        if (read.isPresent() || script.indexOf('N') < 0 || isEither(script)) return read;
        return match(NAMED_MONTH.matcher(script).replaceAll("$1M"), period, actual);
    }

    /** Whether two figures stand right behind a month's name where people write days before it, so that they may be a year. */
    private boolean isEither(String script) {
        return writing.dates().equals(DAY_FIRST) && NAME_AND_TWO.matcher(script).matches();
    }

    /** The dates that the text may be where it does not say which of its figures are the day, the month and the year. */
    DayAndMonth inAnyOrder(String script, Period period, boolean actual) {
        return DayAndMonth.of(script, writing, period, actual);
    }

    private Optional<WrittenDate> match(String script, Period period, boolean actual) {
        for (Pattern pattern : known) {
            Matcher m = pattern.matcher(script);
            if (m.matches()) return Optional.of(new Match(m, pattern.pattern()).date(period, actual));
        }
        return Optional.empty();
    }

    /** The year of two figures that lies nearest the period. */
    static int year(String figures, Period period) {
        int year = Integer.parseInt(figures);
        if (figures.length() == 4) return year;
        int century = period.year() / 100 * 100;
        int nearest = century + year;
        if (nearest - period.year() > 50) return nearest - 100;
        return period.year() - nearest > 50 ? nearest + 100 : nearest;
    }

    /**
     * A date without a year: for what has happened the latest not after the period, or a month behind a short one, which is
     * often reported of late; else in the period's year.
     */
    static WrittenDate yearless(WrittenDate date, Period period, boolean actual) {
        LocalDate end = period.kind().isShort() ? period.lastDay().plusMonths(1) : period.lastDay();
        WrittenDate here = date.inYear(end.getYear());
        if (!actual || !here.exists() && here.nearest().firstDay().isBefore(end)) return here;
        return here.nearest().firstDay().isAfter(end) ? date.inYear(end.getYear() - 1) : here;
    }

    /** A match of one of the patterns. */
    private record Match(Matcher groups, String pattern) {

        WrittenDate date(Period period, boolean actual) {
            Optional<String> year = group("y").or(() -> group("yy"));
            Optional<Integer> known = year.map(y -> DateForms.year(y, period))
                    .or(() -> group("r").map(r -> period.year() + Integer.parseInt(r) - DateScript.SAME_YEAR));
            Optional<String> month = group("m").or(() -> group("mm"));
            int y = known.orElse(period.year());
            WrittenDate written = month.map(m -> ofMonth(y, Integer.parseInt(m)))
                    .or(() -> group("q")
                            .or(() -> group("lone"))
                            .map(q -> WrittenDate.partOfMonth(y, Integer.parseInt(q), 31)))
                    .orElseGet(() -> new WrittenDate(y, WrittenDate.NONE, WrittenDate.NONE, false));
            return known.isPresent() ? written : yearless(written, period, actual);
        }

        private WrittenDate ofMonth(int year, int month) {
            return group("p")
                    .map(p -> WrittenDate.partOfMonth(year, month, Integer.parseInt(p)))
                    .orElseGet(() -> new WrittenDate(
                            year, month, group("d").map(Integer::parseInt).orElse(WrittenDate.NONE), false));
        }

        private Optional<String> group(String name) {
            return pattern.contains("(?<" + name + ">") ? Optional.ofNullable(groups.group(name)) : Optional.empty();
        }
    }
}
