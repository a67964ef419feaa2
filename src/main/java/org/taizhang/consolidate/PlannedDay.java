package org.taizhang.consolidate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** A date with the precision that was written, as the last day that it can mean. */
final class PlannedDay {
    private PlannedDay() {}

    /** The day itself, or the end of the month or year. */
    static LocalDate last(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }
}
