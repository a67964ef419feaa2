package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.campaign.Measure;

/** The counties' scores of one day side by side, and the ranks that follow from them. */
final class ScoreTable {
    private final List<Map<Measure, BigDecimal>> measures;
    private final List<Scores.Score> scores;
    private final Ranks ranks;
    private final Map<BigDecimal, Long> sharing;

    /** @param measures what was measured of each county on the day, but for score and rank */
    ScoreTable(Scores rules, List<Map<Measure, BigDecimal>> measures) {
        this.measures = measures;
        scores = measures.stream().map(rules::of).toList();
        List<BigDecimal> totals = scores.stream().map(Scores.Score::total).toList();
        ranks = new Ranks(totals);
        sharing = totals.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    Scores.Score score(int county) {
        return scores.get(county);
    }

    int rank(int county) {
        return ranks.of(score(county).total());
    }

    /** What was measured of a county, its score and rank with it. */
    Map<Measure, BigDecimal> measures(int county) {
        BigDecimal score = score(county).total();
        Map<Measure, BigDecimal> all = new HashMap<>(measures.get(county));
        all.put(Measure.SCORE, score);
        all.put(Measure.RANK, BigDecimal.valueOf(rank(county)));
        all.put(Measure.RANK_FROM_LAST, BigDecimal.valueOf(ranks.fromLast(score, sharing.get(score))));
        return all;
    }
}
