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
 */
record RatioSums(Map<String, BigDecimal> above, Map<String, BigDecimal> below) {
    static final RatioSums NONE = new RatioSums(Map.of(), Map.of());

    static RatioSums of(List<Line> lines, Campaign.Ratio role) {
        RatioSums sums = new RatioSums(new TreeMap<>(), new TreeMap<>());
        for (Line line : lines) {
            Optional<String> group = line.text(Optional.of(role.group()));
            if (group.filter(role.above()::equals).isPresent()) add(sums.above, line);
            if (group.filter(role.below()::equals).isPresent()) add(sums.below, line);
        }
        return sums;
    }

    private static void add(Map<String, BigDecimal> sums, Line line) {
        for (Map.Entry<String, Value> v : line.row().values().entrySet())
            Line.amount(v.getValue()).ifPresent(n -> sums.merge(v.getKey(), n, BigDecimal::add));
    }

    RatioSums plus(RatioSums other) {
        return new RatioSums(sum(above, other.above), sum(below, other.below));
    }

    private static Map<String, BigDecimal> sum(Map<String, BigDecimal> a, Map<String, BigDecimal> b) {
        Map<String, BigDecimal> both = new TreeMap<>(a);
        b.forEach((field, n) -> both.merge(field, n, BigDecimal::add));
        return both;
    }

    /** The upper group's sum over the lower's. */
    Optional<BigDecimal> ratio(String field) {
        if (!above.containsKey(field) || !below.containsKey(field)) return Optional.empty();
        return Quotient.of(above.get(field), below.get(field));
    }

    /** By how much the upper group falls short of a ratio to the lower, in whole heads; never below zero. */
    Optional<BigDecimal> shortBy(String field, BigDecimal ratio) {
        if (!below.containsKey(field)) return Optional.empty();
        BigDecimal wanted = below.get(field).multiply(ratio);
        BigDecimal is = above.getOrDefault(field, BigDecimal.ZERO);
        return Optional.of(
                Quotient.plain(wanted.subtract(is).max(BigDecimal.ZERO).setScale(0, java.math.RoundingMode.CEILING)));
    }
}
