package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.campaign.Campaign;
import org.taizhang.value.Value;

/**
 * The sums of the two groups that a ratio is made of, in the latest period of each county (each unit).
 *
 * @param above sums of the upper group by field
 * @param below sums of the lower group by field
 * @param targeted the upper group's target, where it is known how much of it is reached
 * @param reached how much of that is reached
 * @param unknown how many rows say no number or no group, and so are in no sum
 * @param inSchoolUnknown the same of those in school
 */
record RatioSums(
        Map<String, BigDecimal> above,
        Map<String, BigDecimal> below,
        BigDecimal targeted,
        BigDecimal reached,
        int unknown,
        int inSchoolUnknown) {
    static final RatioSums NONE = new RatioSums(Map.of(), Map.of(), BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    static RatioSums of(List<Line> lines, Campaign.Ratio role) {
        Map<String, BigDecimal> above = new TreeMap<>();
        Map<String, BigDecimal> below = new TreeMap<>();
        BigDecimal targeted = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        int unknown = 0;
        int inSchoolUnknown = 0;
        for (Line line : lines) {
            Optional<String> group = line.text(Optional.of(role.group()));
            Optional<BigDecimal> enrolled = line.number(role.enrolled());
            if (group.isEmpty() || enrolled.isEmpty()) unknown++;
            if (group.isEmpty() || line.number(role.inSchool()).isEmpty()) inSchoolUnknown++;
            if (group.filter(role.below()::equals).isPresent()) add(below, line);
            if (group.filter(role.above()::equals).isEmpty()) continue;
            add(above, line);
            Optional<BigDecimal> target = line.number(role.target());
            if (target.isEmpty() || enrolled.isEmpty()) continue;
            targeted = targeted.add(target.get());
            reached = reached.add(enrolled.get());
        }
        return new RatioSums(above, below, targeted, reached, unknown, inSchoolUnknown);
    }

    private static void add(Map<String, BigDecimal> sums, Line line) {
        for (Map.Entry<String, Value> v : line.row().values().entrySet())
            Line.amount(v.getValue()).ifPresent(n -> sums.merge(v.getKey(), n, BigDecimal::add));
    }

    RatioSums plus(RatioSums other) {
        return new RatioSums(
                sum(above, other.above),
                sum(below, other.below),
                targeted.add(other.targeted),
                reached.add(other.reached),
                unknown + other.unknown,
                inSchoolUnknown + other.inSchoolUnknown);
    }

    private static Map<String, BigDecimal> sum(Map<String, BigDecimal> a, Map<String, BigDecimal> b) {
        Map<String, BigDecimal> both = new TreeMap<>(a);
        b.forEach((field, n) -> both.merge(field, n, BigDecimal::add));
        return both;
    }

    /** Whether anything of a field was ever told of either group. */
    boolean knows(String field) {
        return above.containsKey(field) || below.containsKey(field);
    }

    /** The upper group's sum over the lower's. */
    Optional<BigDecimal> ratio(String field) {
        if (!above.containsKey(field) || !below.containsKey(field)) return Optional.empty();
        return Quotient.of(above.get(field), below.get(field));
    }

    /** Which share of its target the upper group has reached, over the rows that say both. */
    Optional<BigDecimal> ofTarget() {
        return Quotient.of(reached, targeted);
    }

    /**
     * By how much the upper group falls short of a ratio to the lower, in whole heads; never below zero. Empty where either
     * was never told.
     */
    Optional<BigDecimal> shortBy(String field, BigDecimal ratio) {
        if (!above.containsKey(field) || !below.containsKey(field)) return Optional.empty();
        BigDecimal wanted = below.get(field).multiply(ratio);
        BigDecimal is = above.get(field);
        return Optional.of(
                Quotient.plain(wanted.subtract(is).max(BigDecimal.ZERO).setScale(0, java.math.RoundingMode.CEILING)));
    }
}
