package org.taizhang.consolidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.ledger.AsOf;

/** What the keys of one form and county mean after what the office decided: merged into another, or retired. */
final class Keys {
    private final Map<String, String> merged = new HashMap<>();
    private final Set<String> retired = new HashSet<>();

    Keys(String form, List<AsOf.KeyDecision> decisions) {
        for (AsOf.KeyDecision d : decisions) {
            if (!d.form().equals(form)) continue;
            if (d.into().isPresent()) merged.put(d.key(), d.into().get());
            else retired.add(d.key());
        }
    }

    /** The key that a key stands for now. */
    String now(String key) {
        String now = key;
        Set<String> seen = new HashSet<>();
        while (merged.containsKey(now) && seen.add(now)) now = merged.get(now);
        return now;
    }

    boolean retired(String key) {
        return retired.contains(key);
    }

    /**
     * Of two rows that speak of one key in the same period: one that a report of the period itself has rather than one
     * repeated, then the one that arrived later, and of one report the one under the key's own name. So it is in the
     * ledger's present.
     */
    Line prefer(String key, Line a, Line b) {
        if (a.isRepeated() != b.isRepeated()) return a.isRepeated() ? b : a;
        long first = a.report().id();
        long then = b.report().id();
        if (first != then) return first < then ? b : a;
        return a.row().key().equals(key) && !b.row().key().equals(key) ? a : b;
    }
}
