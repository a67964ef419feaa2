package org.taizhang.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The days that a date of less than a day's precision may mean. */
record DateSpan(LocalDate first, LocalDate last) {

    static DateSpan of(Value.Date date) {
        return switch (date.iso().length()) {
            case 4 -> {
                Year year = Year.parse(date.iso());
                yield new DateSpan(year.atDay(1), year.atMonth(12).atEndOfMonth());
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(date.iso());
                yield new DateSpan(month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                String iso = date.iso();
                LocalDate day = LocalDate.of(
                        Integer.parseInt(iso, 0, 4, 10),
                        Integer.parseInt(iso, 5, 7, 10),
                        Integer.parseInt(iso, 8, 10, 10));
                yield new DateSpan(day, day);
            }
        };
    }
}
