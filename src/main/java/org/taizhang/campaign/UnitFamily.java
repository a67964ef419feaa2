package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Units that can be turned into each other. A multiplier before a unit need not be listed.
 *
 * @param name what they measure
 * @param kind how they go with other families
 * @param units each unit's spelling to its size in the family's base
 * @param written how a number is written with a unit that does not stand behind it, with {n} for the number
 * @param stated words that mean one of its units where they are said of all numbers of a table
 */
public record UnitFamily(
        String name,
        @Default("measure") Kind kind,
        Map<String, BigDecimal> units,
        Map<String, String> written,
        Map<String, String> stated) {

    /** How a family of units goes with others. */
    public enum Kind {
        /** With none. */
        measure,
        /** Counts one kind of things, as a field without a unit may too. */
        count,
        /** Counts things of every kind. */
        general,
        /** Shares of a whole, the unit of rates. */
        share
    }
}
