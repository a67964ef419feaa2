package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How a county's score is made of its measures.
 *
 * @param places decimal places of points and scores
 * @param withoutValue what becomes of the weight of a measure that can't be said of a county
 * @param parts the measures that give points
 * @param adjustments bonuses and deductions beside them
 */
public record Scoring(
        @Default("1") int places,
        @Default("spread") WithoutValue withoutValue,
        List<Part> parts,
        List<Adjustment> adjustments) {

    /** What becomes of a weight whose measure has no value: spread over the other parts, no points, or all of them. */
    public enum WithoutValue {
        spread,
        zero,
        full
    }

    /**
     * A measure that gives up to its weight in points: {@code weight × min(measure ÷ full, cap)}.
     *
     * @param full the value that earns the whole weight
     * @param cap the greatest share of the weight that can be earned
     */
    public record Part(
            Measure measure,
            String title,
            BigDecimal weight,
            @Default("1") BigDecimal full,
            @Default("1") BigDecimal cap) {
        public Part {
            if (full.signum() <= 0) throw new IllegalArgumentException("full is above 0");
        }
    }

    /**
     * Points given, or taken where negative, beside the parts.
     *
     * @param points for each one of the measure; where a bound is set, once where the measure keeps to it
     * @param atMost the most points given or taken in all, without sign
     * @param from the bound from which the points are given once, itself included
     */
    public record Adjustment(
            Measure measure, String title, BigDecimal points, Optional<BigDecimal> atMost, Optional<BigDecimal> from) {}
}
