package org.taizhang.value;

import java.time.YearMonth;

/**
 * The days that a date of less than a day's precision may mean.
 *
 * @param first in ISO 8601, whose texts stand in the order of their days
 */
record DateSpan(String first, String last) {

    static DateSpan of(Value.Date date) {
        String iso = date.iso();
        return switch (iso.length()) {
            case 4 -> new DateSpan(iso + "-01-01", iso + "-12-31");
            case 7 ->
                new DateSpan(iso + "-01", YearMonth.parse(iso).atEndOfMonth().toString());
            default -> new DateSpan(iso, iso);
        };
    }
}
