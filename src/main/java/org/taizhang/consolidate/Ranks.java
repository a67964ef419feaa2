package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks by score, the highest first. Equal scores share a rank, and the ranks after them are left out. */
final class Ranks {
    private final Map<BigDecimal, Integer> byScore = new HashMap<>();
    private final int last;

    Ranks(List<BigDecimal> scores) {
        List<BigDecimal> sorted = new java.util.ArrayList<>(scores);
        sorted.sort(Collections.reverseOrder());
        for (int i = 0; i < sorted.size(); i++)
            byScore.putIfAbsent(sorted.get(i).stripTrailingZeros(), i + 1);
        last = sorted.size();
    }

    int of(BigDecimal score) {
        return byScore.get(score.stripTrailingZeros());
    }

    /** The rank counted from the last place, which is 1 for whoever nobody stands behind. */
    int fromLast(BigDecimal score, long sharing) {
        return last - of(score) - (int) sharing + 2;
    }
}
