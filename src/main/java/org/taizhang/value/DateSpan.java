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
            default -> new DateSpan(LocalDate.parse(date.iso()), LocalDate.parse(date.iso()));
        };
    }
}
