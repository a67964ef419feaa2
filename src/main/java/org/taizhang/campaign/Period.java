package org.taizhang.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(Q|H)?(\\d{1,2}))?");

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

    /** A period as {@link #toString()} writes it; empty where the text is none. */
    public static Optional<Period> parse(String text) {
        Matcher m = WRITTEN.matcher(text);
        if (!m.matches()) return Optional.empty();
        int year = Integer.parseInt(m.group(1));
        if (m.group(3) == null) return Optional.of(new Period(Kind.YEAR, year, 1));
        Kind kind = m.group(2) == null ? Kind.MONTH : m.group(2).equals("Q") ? Kind.QUARTER : Kind.HALF_YEAR;
        int index = Integer.parseInt(m.group(3));
        return index < 1 || index > 12 / kind.months ? Optional.empty() : Optional.of(new Period(kind, year, index));
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
        int byEnd = lastMonth().compareTo(other.lastMonth());
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
