package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key that the city knows, such as a school or a project, and what it says of it.
 *
 * @param key its name, by which every row that bears one of its aliases is kept
 * @param aliases other names under which the county reports it
 * @param year the year for which {@code given} holds; every year where left out
 * @param given the city's own values of number fields, which prevail over the county's in the figures
 */
public record Registered(
        String form,
        String county,
        String key,
        List<String> aliases,
        Optional<Integer> year,
        Map<String, BigDecimal> given) {

    boolean holdsIn(Period period) {
        return year.filter(y -> y != period.year()).isEmpty();
    }
}
