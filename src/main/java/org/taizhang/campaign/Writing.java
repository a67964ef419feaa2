package org.taizhang.campaign;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * How people write what bytes and figures alone leave open; a language says it, and a campaign where its offices differ.
 *
 * @param encodings the encodings of text files that are neither marked nor UTF-8: the first that a file's bytes fit counts,
 *     the last for all that fit none
 * @param dates in which order day, month and year are written in figures; of several, what is one day in the one and another
 *     in the other is ambiguous
 * @param decimal the sign between whole and decimals in what people are told; the first of the language's
 *     {@code numbers.decimalPoint} where left out
 * @param grouping the sign between groups of three digits in it, which may be empty; the first of the language's
 *     {@code numbers.thousands} where left out
 * @param rightToLeft whether lines begin at the right, as in Arabic; then pages, letters and workbooks do
 */
public record Writing(
        List<Charset> encodings,
        List<DateOrder> dates,
        Optional<String> decimal,
        Optional<String> grouping,
        Optional<Boolean> rightToLeft) {
    /** An order of day, month and year. */
    public enum DateOrder {
        year_first,
        day_first,
        month_first
    }

    /** The same, with another's where this says nothing. */
    Writing or(Writing other) {
        return new Writing(
                encodings.isEmpty() ? other.encodings : encodings,
                dates.isEmpty() ? other.dates : dates,
                decimal.or(other::decimal),
                grouping.or(other::grouping),
                rightToLeft.or(other::rightToLeft));
    }

    /** Whether a year may stand before its month and day. */
    public boolean yearFirst() {
        return dates.isEmpty() || dates.contains(DateOrder.year_first);
    }
}
