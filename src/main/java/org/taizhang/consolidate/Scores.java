package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Measure;
import org.taizhang.campaign.Scoring;

/** Makes a county's score of its measures. Each part is rounded by itself, so that the parts add up to the score. */
final class Scores {
    private final Scoring scoring;
    private final Wording wording;

    /** A score with what it is made of. */
    record Score(BigDecimal total, List<Figures.ScorePart> parts) {}

    Scores(Campaign campaign) {
        scoring = campaign.settings().scoring();
        wording = new Wording(campaign);
    }

    Score of(Map<Measure, BigDecimal> measures) {
        List<Figures.ScorePart> parts = new ArrayList<>();
        BigDecimal spread = spread(measures);
        for (Scoring.Part part : scoring.parts()) parts.add(part(part, measures, spread));
        for (Scoring.Adjustment a : scoring.adjustments()) adjust(a, measures, parts);
        return new Score(
                parts.stream().map(Figures.ScorePart::points).reduce(zero(), BigDecimal::add), List.copyOf(parts));
    }

    /** By what every weight grows where the weight of measures without a value is spread over the others. */
    private BigDecimal spread(Map<Measure, BigDecimal> measures) {
        if (scoring.withoutValue() != Scoring.WithoutValue.spread) return BigDecimal.ONE;
        BigDecimal all = weight(scoring.parts());
        BigDecimal said = weight(scoring.parts().stream()
                .filter(p -> measures.containsKey(p.measure()))
                .toList());
        return said.signum() == 0 ? BigDecimal.ONE : all.divide(said, 12, RoundingMode.HALF_UP);
    }

    private static BigDecimal weight(List<Scoring.Part> parts) {
        return parts.stream().map(Scoring.Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Figures.ScorePart part(Scoring.Part part, Map<Measure, BigDecimal> measures, BigDecimal spread) {
        BigDecimal value = measures.get(part.measure());
        if (value == null) {
            boolean given = scoring.withoutValue() == Scoring.WithoutValue.full;
            boolean gone = scoring.withoutValue() == Scoring.WithoutValue.spread;
            BigDecimal weight = gone ? zero() : rounded(part.weight());
            return new Figures.ScorePart(
                    part.measure().name(),
                    part.title(),
                    weight,
                    given ? weight : zero(),
                    wording.withoutValue(part, scoring.withoutValue()));
        }
        BigDecimal weight = part.weight().multiply(spread);
        BigDecimal share = value.max(BigDecimal.ZERO)
                .divide(part.full(), 12, RoundingMode.HALF_UP)
                .min(part.cap());
        BigDecimal points = rounded(weight.multiply(share));
        return new Figures.ScorePart(
                part.measure().name(),
                part.title(),
                rounded(weight),
                points,
                wording.part(part, value, rounded(weight), points));
    }

    private void adjust(Scoring.Adjustment a, Map<Measure, BigDecimal> measures, List<Figures.ScorePart> parts) {
        BigDecimal value = measures.get(a.measure());
        if (value == null) return;
        BigDecimal points = a.from()
                .map(from -> value.compareTo(from) >= 0 ? a.points() : BigDecimal.ZERO)
                .orElseGet(() -> a.points().multiply(value));
        BigDecimal most = a.atMost().orElse(points.abs());
        BigDecimal given = rounded(points.max(most.negate()).min(most));
        if (given.signum() == 0) return;
        parts.add(new Figures.ScorePart(
                a.measure().name(), a.title(), zero(), given, wording.adjustment(a, value, given)));
    }

    private BigDecimal rounded(BigDecimal number) {
        return number.setScale(scoring.places(), RoundingMode.HALF_UP);
    }

    private BigDecimal zero() {
        return BigDecimal.ZERO.setScale(scoring.places());
    }
}
