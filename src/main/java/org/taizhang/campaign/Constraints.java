package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a value must be to be stored. Numbers are at least 0 unless {@code minimum} says otherwise.
 *
 * @param required whether a row without it is rejected
 * @param requiredColumn whether a table without its column is rejected
 * @param integer whether only whole numbers count
 * @param minimum the least number; a smaller one is refused
 * @param maximum the greatest number
 * @param pattern a regular expression that the whole of a text matches
 * @param alarming words in a text by which the row may count no longer, such as that it is cancelled; it is stored, and
 *     the county is asked
 * @param trial whether these are only tried out: what breaks them is stored, with a warning
 */
public record Constraints(
        @Default("false") boolean required,
        @Default("false") boolean requiredColumn,
        @Default("false") boolean integer,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<String> pattern,
        List<String> alarming,
        @Default("false") boolean trial) {
    /** Without any bound. */
    public static final Constraints NONE = new Constraints(
            false,
            false,
            false,
            Optional.of(new BigDecimal("-1e30")),
            Optional.of(new BigDecimal("1e30")),
            Optional.empty(),
            List.of(),
            false);
}
