package org.taizhang.consolidate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.ledger.AsOf;

/** What the keys of one form and county mean after what the office decided: merged into another, or retired. */
final class Keys {
    /** Greatest is the first row of a report; two that stand in one row of different sheets are told apart by their keys. */
    private static final Comparator<Line> FIRST = Comparator.<Line, Integer>comparing(
                    l -> l.row().rowNo())
            .thenComparing(l -> l.row().key())
            .reversed();

    private final Map<String, String> merged = new HashMap<>();
    private final Map<String, String> called = new HashMap<>();
    private final Set<String> retired = new HashSet<>();

    Keys(String form, List<AsOf.KeyDecision> decisions) {
        for (AsOf.KeyDecision d : decisions) {
            if (!d.form().equals(form)) continue;
            if (d.into().isPresent()) merged.put(d.key(), d.into().get());
            else retired.add(d.key());
            d.called().ifPresent(name -> called.put(d.into().orElseThrow(), name));
        }
    }

    /** The key that a key stands for now. */
    String now(String key) {
        return merged.getOrDefault(key, key);
    }

    /** What people call the key that a key stands for; empty where it stands for itself. */
    Optional<String> called(String key) {
        String now = now(key);
        return now.equals(key) ? Optional.empty() : Optional.ofNullable(called.get(now));
    }

    boolean retired(String key) {
        return retired.contains(key);
    }

    /**
     * Of two rows that speak of one key in the same period: one that a report of the period itself has rather than one
     * repeated, then the one under the key's own name rather than one merged into it, then the one that arrived later, and
     * of one report the first. So it is in the ledger's present.
     */
    Line prefer(String key, Line a, Line b) {
        return Comparator.<Line, Boolean>comparing(l -> !l.isRepeated())
                                .thenComparing(l -> l.row().key().equals(key))
                                .thenComparing(l -> l.report().id())
                                .thenComparing(FIRST)
                                .compare(a, b)
                        < 0
                ? b
                : a;
    }
}
