package org.taizhang.campaign;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * The day, week, third of a month, month, quarter, half-year or year that a report speaks of, such as
 * {@code 2012-03-15}, {@code 2012-W11}, {@code 2012-03-T2}, {@code 2012-03}, {@code 2012-Q1}, {@code 2012-H1} or
 * {@code 2012}. Weeks are those of ISO 8601, from Monday to Sunday, and lie in the year of their Thursday.
 *
 * <p>Ordered by its last day, the longer one later; of one kind the texts have the same order. Never the moment at which a
 * report was received.
 *
 * @param kind how long it is
 * @param year the year it lies in
 * @param index its 1-based number within that year
 */
public record Period(Kind kind, int year, int index) implements Comparable<Period> {
    private static final int YEAR_DIGITS = 4;
    private static final int MONTHS = 12;
    private static final int THIRDS = 3;
    private static final int THIRD_DAYS = 10;

    /** The lengths that a period may have, the shorter ones first. */
    public enum Kind {
        DAY(0),
        WEEK(0),
        /** The first ten days of a month, the ten after them, or the rest. */
        TEN_DAYS(0),
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** Whether it is shorter than a month. */
        public boolean isShort() {
            return months == 0;
        }

        /** Whether it is longer than a month. */
        public boolean isLong() {
            return months > 1;
        }

        /** The period of this length that a day lies in. */
        public Period of(LocalDate day) {
            return switch (this) {
                case DAY -> new Period(DAY, day.getYear(), day.getDayOfYear());
                case WEEK ->
                    new Period(WEEK, day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                case TEN_DAYS -> third(day.getYear(), day.getMonthValue(), 1 + (day.getDayOfMonth() - 1) / THIRD_DAYS);
                default -> new Period(this, day.getYear(), (day.getMonthValue() - 1) / months + 1);
            };
        }

        /** The period of this length in which a month ends. */
        public Period of(YearMonth month) {
            return of(month.atEndOfMonth());
        }

        /** How many there are in a year. */
        public int inYear(int year) {
            return switch (this) {
                case DAY -> LocalDate.of(year, 1, 1).lengthOfYear();
                case WEEK ->
                    (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                            .rangeRefinedBy(LocalDate.of(year, 7, 1))
                            .getMaximum();
                case TEN_DAYS -> MONTHS * THIRDS;
                default -> MONTHS / months;
            };
        }
    }

    public Period {
        if (index < 1 || index > kind.inYear(year)) {
            throw new IllegalArgumentException(
                    "There is no period " + index + " of kind " + kind + " in " + year + ".");
        }
    }

    /** A period as {@link #toString()} writes it, or with an index of one digit; empty where the text is none. */
    public static Optional<Period> parse(String text) {
        int year = number(text, 0, Math.min(YEAR_DIGITS, text.length()));
        if (year < 0 || text.length() < YEAR_DIGITS) return Optional.empty();
        if (text.length() == YEAR_DIGITS) return of(Kind.YEAR, year, 1);
        int at = YEAR_DIGITS + 1;
        if (text.charAt(YEAR_DIGITS) != '-' || text.length() == at) return Optional.empty();
        return switch (text.charAt(at)) {
            case 'Q' -> of(Kind.QUARTER, year, number(text, at + 1, text.length()));
            case 'H' -> of(Kind.HALF_YEAR, year, number(text, at + 1, text.length()));
            case 'W' -> of(Kind.WEEK, year, number(text, at + 1, text.length()));
            default -> ofMonth(text, year, at);
        };
    }

    /** A month, or what lies in one, whose number begins at a place. */
    private static Optional<Period> ofMonth(String text, int year, int at) {
        int dash = text.indexOf('-', at);
        int month = number(text, at, dash < 0 ? text.length() : dash);
        if (dash < 0) return of(Kind.MONTH, year, month);
        if (month < 1 || month > MONTHS) return Optional.empty();
        if (!text.startsWith("T", dash + 1)) return day(year, month, number(text, dash + 1, text.length()));
        int third = number(text, dash + 2, text.length());
        return third < 1 || third > THIRDS ? Optional.empty() : Optional.of(third(year, month, third));
    }

    /** What one or two digits between two places, or four of a year, say; less than nothing where there are others. */
    private static int number(String text, int from, int to) {
        int number = from < to && to - from <= (from == 0 ? YEAR_DIGITS : 2) ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }

    /** The period of a kind with a number within its year; empty where the year has none of that number. */
    public static Optional<Period> of(Kind kind, int year, int index) {
        return index < 1 || index > kind.inYear(year) ? Optional.empty() : Optional.of(new Period(kind, year, index));
    }

    private static Optional<Period> day(int year, int month, int day) {
        try {
            return Optional.of(Kind.DAY.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            // There is no such day.
            return Optional.empty();
        }
    }

    private static Period third(int year, int month, int third) {
        return new Period(Kind.TEN_DAYS, year, (month - 1) * THIRDS + Math.min(third, THIRDS));
    }

    /** The month of this number. */
    public static Period month(int year, int month) {
        return new Period(Kind.MONTH, year, month);
    }

    /** The last month that it spans, of a week the one that its Thursday lies in. */
    public YearMonth lastMonth() {
        return switch (kind) {
            case WEEK -> YearMonth.from(firstDay().plusDays(3));
            case DAY, TEN_DAYS -> YearMonth.from(firstDay());
            default -> YearMonth.of(year, index * kind.months);
        };
    }

    public LocalDate firstDay() {
        return switch (kind) {
            case DAY -> LocalDate.ofYearDay(year, index);
            case WEEK ->
                LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, index)
                        .with(DayOfWeek.MONDAY);
            case TEN_DAYS -> LocalDate.of(year, month(), 1 + (third() - 1) * THIRD_DAYS);
            default -> lastMonth().minusMonths(kind.months - 1L).atDay(1);
        };
    }

    public LocalDate lastDay() {
        return switch (kind) {
            case DAY -> firstDay();
            case WEEK -> firstDay().plusDays(6);
            case TEN_DAYS ->
                third() == THIRDS
                        ? YearMonth.of(year, month()).atEndOfMonth()
                        : firstDay().plusDays(THIRD_DAYS - 1L);
            default -> lastMonth().atEndOfMonth();
        };
    }

    /** Of a third of a month: which month. */
    private int month() {
        return (index - 1) / THIRDS + 1;
    }

    /** Of a third of a month: which third. */
    private int third() {
        return (index - 1) % THIRDS + 1;
    }

    /** The period of the same kind that lies {@code steps} later, or earlier where negative. */
    public Period plus(int steps) {
        return switch (kind) {
            case DAY -> kind.of(firstDay().plusDays(steps));
            case WEEK -> kind.of(firstDay().plus(steps, ChronoUnit.WEEKS));
            default -> {
                int all = kind.inYear(year);
                int at = year * all + index - 1 + steps;
                yield new Period(kind, Math.floorDiv(at, all), Math.floorMod(at, all) + 1);
            }
        };
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = kind.isShort() || other.kind.isShort()
                ? lastDay().compareTo(other.lastDay())
                : Integer.compare(
                        year * MONTHS + index * kind.months, other.year * MONTHS + other.index * other.kind.months);
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        String written = digits(year, 4);
        return switch (kind) {
            case DAY ->
                written + "-" + digits(lastMonth().getMonthValue(), 2) + "-"
                        + digits(firstDay().getDayOfMonth(), 2);
            case WEEK -> written + "-W" + digits(index, 2);
            case TEN_DAYS -> written + "-" + digits(month(), 2) + "-T" + third();
            case MONTH -> written + "-" + digits(index, 2);
            case QUARTER -> written + "-Q" + index;
            case HALF_YEAR -> written + "-H" + index;
            case YEAR -> written;
        };
    }

    private static String digits(int number, int places) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, places - written.length())) + written;
    }
}
