package org.taizhang.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules by which each county is given a light. Which label and colour stands for what is the city's to say: red is an
 * honour in some places.
 *
 * @param levels the lights, asked in order; the first with a rule that holds is given, one without rules always
 * @param waivers conditions that are set aside for a county
 */
public record Lights(List<Level> levels, List<Waiver> waivers) {

    /**
     * One light.
     *
     * @param id by which JSON names it, each its own
     * @param colour as pages name it: {@code "#2e8b57"}, or a name such as {@code seagreen}
     * @param when its rules, any of which gives it
     */
    public record Level(String id, String label, String colour, List<Condition> when) {
        private static final Pattern COLOUR = Pattern.compile("#(?:[0-9A-Fa-f]{3}){1,2}|[A-Za-z]{3,30}");

        public Level {
            if (!COLOUR.matcher(colour).matches())
                throw new IllegalArgumentException("a colour is a name, or in the manner of \"#2e8b57\"");
        }
    }

    /**
     * A measure within bounds; the bound of {@code atLeast} and {@code atMost} is itself within. A measure without a value
     * keeps to no bound.
     *
     * @param months for how many month-ends in a row it must have held, the as-of day standing for the present month
     * @param and what must hold besides
     */
    public record Condition(
            Measure measure,
            Optional<BigDecimal> atLeast,
            Optional<BigDecimal> above,
            Optional<BigDecimal> atMost,
            Optional<BigDecimal> below,
            @Default("1") int months,
            List<Condition> and) {

        public Condition {
            if (Stream.of(atLeast, above, atMost, below).allMatch(Optional::isEmpty))
                throw new IllegalArgumentException(
                        "a rule needs a bound (atLeast, above, atMost or below), or it would always hold");
            if (months < 1) throw new IllegalArgumentException("months is at least 1");
        }

        /** Whether a value lies within the bounds. */
        public boolean holds(BigDecimal value) {
            return atLeast.map(b -> value.compareTo(b) >= 0).orElse(true)
                    && above.map(b -> value.compareTo(b) > 0).orElse(true)
                    && atMost.map(b -> value.compareTo(b) <= 0).orElse(true)
                    && below.map(b -> value.compareTo(b) < 0).orElse(true);
        }
    }

    /**
     * A good reason for which a measure gives a county no light but the last.
     *
     * @param until the last day on which it counts
     * @param who decided it
     */
    public record Waiver(String county, Measure measure, LocalDate until, String who, String why) {}
}
