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
        Spread spread = spread(measures);
        for (Scoring.Part part : scoring.parts()) parts.add(part(part, measures, spread));
        for (Scoring.Adjustment a : scoring.adjustments()) adjust(a, measures, parts);
        return new Score(
                parts.stream().map(Figures.ScorePart::points).reduce(zero(), BigDecimal::add), List.copyOf(parts));
    }

    /** By what every weight grows: one sum over another, which are only divided in the end, so that halves are rounded up. */
    private record Spread(BigDecimal all, BigDecimal said) {
        static final Spread NONE = new Spread(BigDecimal.ONE, BigDecimal.ONE);
    }

    private Spread spread(Map<Measure, BigDecimal> measures) {
        if (scoring.withoutValue() != Scoring.WithoutValue.spread) return Spread.NONE;
        BigDecimal said = weight(scoring.parts().stream()
                .filter(p -> measures.containsKey(p.measure()))
                .toList());
        return said.signum() == 0 ? Spread.NONE : new Spread(weight(scoring.parts()), said);
    }

    private static BigDecimal weight(List<Scoring.Part> parts) {
        return parts.stream().map(Scoring.Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Figures.ScorePart part(Scoring.Part part, Map<Measure, BigDecimal> measures, Spread spread) {
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
        BigDecimal most = part.weight().multiply(spread.all());
        BigDecimal weight = rounded(most, spread.said());
        BigDecimal earned = value.max(BigDecimal.ZERO).min(part.cap().multiply(part.full()));
        BigDecimal points = rounded(most.multiply(earned), spread.said().multiply(part.full()));
        return new Figures.ScorePart(
                part.measure().name(), part.title(), weight, points, wording.part(part, value, weight, points));
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

    private BigDecimal rounded(BigDecimal upper, BigDecimal lower) {
        return upper.divide(lower, scoring.places(), RoundingMode.HALF_UP);
    }

    private BigDecimal zero() {
        return BigDecimal.ZERO.setScale(scoring.places());
    }
}
