package org.taizhang.faults;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where a program was killed, how often, and where it is killed next: where it was killed least. */
final class Kills {
    static final String OUTSIDE = "at a random moment, from outside";

    private final Map<String, Integer> kills = new TreeMap<>();
    private final Map<String, Integer> nights = new HashMap<>();
    private final Random random;

    /** @param sites of each night, so that one of several nights stands several times */
    Kills(Random random, List<String> sites) {
        this.random = random;
        sites.forEach(s -> kills.put(s, 0));
        sites.forEach(s -> nights.merge(s, 1, Integer::sum));
        kills.put(OUTSIDE, 0);
    }

    /** One of the sites that were chosen least, of these one of those that the fewest nights pass. */
    synchronized String next(List<String> passed) {
        Map<String, Double> chance = new HashMap<>();
        for (String site : passed)
            chance.computeIfAbsent(site, s -> 100.0 * kills.getOrDefault(s, 0) + nights.get(s) + random.nextDouble());
        return chance.entrySet().stream()
                .min(Comparator.comparing(Map.Entry::getValue))
                .orElseThrow()
                .getKey();
    }

    synchronized boolean never(String site) {
        return kills.getOrDefault(site, 0) == 0;
    }

    synchronized void count(String site) {
        kills.merge(site, 1, Integer::sum);
    }

    synchronized int all() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized List<String> never() {
        return kills.entrySet().stream()
                .filter(k -> k.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    synchronized String table() {
        return kills.entrySet().stream()
                .map(k -> String.format("%5d  %s", k.getValue(), k.getKey()))
                .collect(Collectors.joining("\n"));
    }
}
