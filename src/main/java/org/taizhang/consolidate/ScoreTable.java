package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taizhang.campaign.Measure;

/**
 * The counties' scores of one day side by side, and the ranks that follow from them, the highest first. Equal scores share
 * a rank, and the ranks after them are left out.
 */
final class ScoreTable {
    private final List<Map<Measure, BigDecimal>> measures;
    private final List<Scores.Score> scores;
    /** How many counties stand above a score, however it is written. */
    private final Map<BigDecimal, Integer> above = new TreeMap<>();
    /** How many stand below it. */
    private final Map<BigDecimal, Integer> below = new TreeMap<>();

    /** @param measures what was measured of each county on the day, but for score and rank */
    ScoreTable(Scores rules, List<Map<Measure, BigDecimal>> measures) {
        this.measures = measures;
        scores = measures.stream().map(rules::of).toList();
        List<BigDecimal> rising =
                scores.stream().map(Scores.Score::total).sorted().toList();
        for (int i = 0; i < rising.size(); i++) {
            below.putIfAbsent(rising.get(i), i);
            above.put(rising.get(i), rising.size() - 1 - i);
        }
    }

    Scores.Score score(int county) {
        return scores.get(county);
    }

    int rank(int county) {
        return 1 + above.get(score(county).total());
    }

    /** What was measured of a county, its score and rank with it. */
    Map<Measure, BigDecimal> measures(int county) {
        BigDecimal score = score(county).total();
        Map<Measure, BigDecimal> all = new HashMap<>(measures.get(county));
        all.put(Measure.SCORE, score);
        all.put(Measure.RANK, BigDecimal.valueOf(rank(county)));
        all.put(Measure.RANK_FROM_LAST, BigDecimal.valueOf(1 + below.get(score)));
        return all;
    }
}
