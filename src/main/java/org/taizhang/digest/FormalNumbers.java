package org.taizhang.digest;

import java.time.LocalDate;

/**
 * Days written out as official letters sign them: the year digit by digit, month and day as numbers.
 *
 * <p>{@code digits} are eleven characters, those of 0 to 10, as the language gives them.
 */
final class FormalNumbers {
    private final int[] digits;

    FormalNumbers(String digits) {
        this.digits = digits.codePoints().toArray();
    }

    String write(LocalDate day, String afterYear, String afterMonth, String afterDay) {
        StringBuilder s = new StringBuilder();
        Integer.toString(day.getYear()).chars().forEach(c -> s.appendCodePoint(digits[c - '0']));
        s.append(afterYear).append(upToNinetyNine(day.getMonthValue())).append(afterMonth);
        return s.append(upToNinetyNine(day.getDayOfMonth())).append(afterDay).toString();
    }

    /** The ordinal of a section, by which official letters count them. */
    String upToNinetyNine(int n) {
        StringBuilder s = new StringBuilder();
        if (n >= 20) s.appendCodePoint(digits[n / 10]);
        if (n >= 10) s.appendCodePoint(digits[10]);
        if (n % 10 > 0 || n == 0) s.appendCodePoint(digits[n % 10]);
        return s.toString();
    }
}
