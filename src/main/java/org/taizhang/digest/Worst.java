package org.taizhang.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is told of a list too long to be told whole: its worst items, and how many each county has.
 *
 * <p>Lists stand in the official order of counties, so that their beginning would name the first county alone.
 */
final class Worst {
    private Worst() {}

    /**
     * The list itself where it is short enough; else its worst items, worst first. Among equals each county has its turn,
     * and those chosen stand in the list's order.
     */
    static List<Map<String, Object>> of(List<Map<String, Object>> list, int most) {
        if (list.size() <= most) return list;
        long[] weights = new long[list.size()];
        int[] turns = new int[list.size()];
        Map<Object, Integer> seen = new HashMap<>();
        int at = 0;
        for (Map<String, Object> item : list) {
            weights[at] = weight(item);
            turns[at] = seen.merge(List.of(item.get("county"), weights[at]), 1, Integer::sum);
            at++;
        }
        Comparator<Integer> worse = Comparator.comparing((Integer i) -> -weights[i]);
        return IntStream.range(0, list.size())
                .boxed()
                .sorted(worse.thenComparing(i -> turns[i]).thenComparing(i -> i))
                .limit(most)
                .sorted(worse.thenComparing(i -> i))
                .map(list::get)
                .toList();
    }

    /** How many items each county has, as maps of {@code county} and {@code n}: the most first, then by the list's order. */
    static List<Map<String, Object>> tally(List<Map<String, Object>> list) {
        Map<Object, Integer> counts = new LinkedHashMap<>();
        for (Map<String, Object> item : list) counts.merge(item.get("county"), 1, Integer::sum);
        List<Map<String, Object>> tally = new ArrayList<>();
        counts.forEach((county, n) -> tally.add(Map.of("county", county, "n", n)));
        tally.sort(Comparator.comparing(t -> -(Integer) t.get("n")));
        return tally;
    }

    /** Days late, reports without a move, how few days are left, or whether something is new. */
    private static long weight(Map<String, Object> item) {
        if (item.get("days_late") instanceof Number n) return n.longValue();
        if (item.get("days_left") instanceof Number n) return -n.longValue();
        if (item.get("reports") instanceof Number n) return n.longValue();
        if (item.get("changes") instanceof List<?> changes)
            return changes.stream().anyMatch(c -> c instanceof Map<?, ?> m && Boolean.TRUE.equals(m.get("new")))
                    ? 1
                    : 0;
        return 0;
    }
}
