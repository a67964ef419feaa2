package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which of the reports of one county, unit, form and period count beside each other.
 *
 * <p>A report takes the place of each one with which it shares a key, with the corrections of that one, and stands beside
 * the others. A correction sheet takes nobody's place: it stands beside, and its rows win. Where the report that it
 * corrects had been replaced before it came, it goes with the one that took that place. A report that only says that
 * nothing has changed gives way to any other of the period.
 */
final class Succession {
    private Succession() {}

    /**
     * Which of the reports that count a new one replaces.
     *
     * @param nil whether the new one only says that nothing has changed
     * @param shares whether it shares a key with a report
     * @param heirs which report took the place of one
     */
    static Set<Long> replaced(List<Stored> counting, boolean nil, Predicate<Stored> shares, Map<Long, Long> heirs) {
        Set<Long> replaced = new HashSet<>();
        for (Stored s : counting) if (s.nil() || !nil && shares.test(s)) replaced.add(s.id());
        for (Stored s : counting)
            if (s.corrects().filter(c -> replaced.contains(last(c, heirs))).isPresent()) replaced.add(s.id());
        return replaced;
    }

    private static long last(long report, Map<Long, Long> heirs) {
        long last = report;
        for (Long heir = heirs.get(last); heir != null; heir = heirs.get(last)) last = heir;
        return last;
    }

    /** Which report took the place of each that no longer counts, of all of a period in the order of their arrival. */
    static Map<Long, Long> heirs(List<Stored> live, Function<Stored, Set<String>> keys) {
        Map<Long, Long> heirs = new HashMap<>();
        fold(live, keys, heirs);
        return heirs;
    }

    /** Which reports count when all of a period are taken in the order of their arrival. */
    static List<Stored> fold(List<Stored> live, Function<Stored, Set<String>> keys) {
        return fold(live, keys, new HashMap<>());
    }

    private static List<Stored> fold(List<Stored> live, Function<Stored, Set<String>> keys, Map<Long, Long> heirs) {
        Map<Long, Set<String>> known = new HashMap<>();
        Function<Stored, Set<String>> once = s -> known.computeIfAbsent(s.id(), id -> keys.apply(s));
        List<Stored> counting = new ArrayList<>();
        Set<Long> all = new HashSet<>();
        for (Stored next : live) all.add(next.id());
        for (Stored next : live) {
            if (next.corrects().isPresent()) {
                // What it corrects may be gone, and with it what corrects this one.
                if (all.contains(next.corrects().get())) counting.add(next);
                else all.remove(next.id());
                continue;
            }
            Set<String> own = once.apply(next);
            Set<Long> replaced = replaced(counting, next.nil(), s -> !Collections.disjoint(once.apply(s), own), heirs);
            for (long r : replaced) heirs.put(r, next.id());
            counting.removeIf(c -> replaced.contains(c.id()));
            counting.add(next);
        }
        return counting;
    }
}
