package org.taizhang.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The month, quarter, half-year or year that a report speaks of, such as {@code 2012-03}, {@code 2012-Q1},
 * {@code 2012-H1} or {@code 2012}.
 *
 * <p>Ordered by its last day, the longer one later. Never the moment at which a report was received.
 *
 * @param kind how long it is
 * @param year the year it lies in
 * @param index its 1-based number within that year
 */
public record Period(Kind kind, int year, int index) implements Comparable<Period> {
    private static final int YEAR_DIGITS = 4;

    /** The lengths that a period may have. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        HALF_YEAR(6),
        YEAR(12);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** How many months it spans. */
        public int months() {
            return months;
        }

        /** The period of this length that a month lies in. */
        public Period of(YearMonth month) {
            return new Period(this, month.getYear(), (month.getMonthValue() - 1) / months + 1);
        }
    }

    public Period {
        if (index < 1 || index > 12 / kind.months) {
            throw new IllegalArgumentException("There is no period " + index + " of kind " + kind + " in a year.");
        }
    }

    /** A period as {@link #toString()} writes it, or with an index of one digit; empty where the text is none. */
    public static Optional<Period> parse(String text) {
        int year = number(text, 0, Math.min(YEAR_DIGITS, text.length()));
        if (year < 0 || text.length() < YEAR_DIGITS) return Optional.empty();
        if (text.length() == YEAR_DIGITS) return Optional.of(new Period(Kind.YEAR, year, 1));
        if (text.charAt(YEAR_DIGITS) != '-') return Optional.empty();
        int at = YEAR_DIGITS + 1;
        char letter = at < text.length() ? text.charAt(at) : ' ';
        Kind kind = letter == 'Q' ? Kind.QUARTER : letter == 'H' ? Kind.HALF_YEAR : Kind.MONTH;
        if (kind != Kind.MONTH) at++;
        int index = text.length() - at > 2 ? -1 : number(text, at, text.length());
        return index < 1 || index > 12 / kind.months ? Optional.empty() : Optional.of(new Period(kind, year, index));
    }

    /** What the digits between two places say; less than nothing where there are others, or none. */
    private static int number(String text, int from, int to) {
        int number = from < to ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }

    /** The month of this number. */
    public static Period month(int year, int month) {
        return new Period(Kind.MONTH, year, month);
    }

    /** The last month that it spans. */
    public YearMonth lastMonth() {
        return YearMonth.of(year, index * kind.months);
    }

    public LocalDate firstDay() {
        return lastMonth().minusMonths(kind.months - 1L).atDay(1);
    }

    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    /** The period of the same kind that lies {@code steps} later, or earlier where negative. */
    public Period plus(int steps) {
        return kind.of(lastMonth().plusMonths((long) steps * kind.months));
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = Integer.compare(year * 12 + index * kind.months, other.year * 12 + other.index * other.kind.months);
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        String written = digits(year, 4);
        return switch (kind) {
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
