package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Measure;

/** The counties side by side, scored, ranked and lit, in official order. */
final class CountyTable {
    private final Campaign campaign;
    private final Scores scores;
    private final LightRules lights;

    CountyTable(Campaign campaign, LocalDate day) {
        this.campaign = campaign;
        scores = new Scores(campaign);
        lights = new LightRules(campaign, day);
    }

    /**
     * @param nothingBefore whether no county had reported anything by the base day, so that no rank has changed since
     */
    List<Figures.CountyFigures> of(List<Night.CountyNight> counties, boolean nothingBefore) {
        List<Scores.Score> now =
                counties.stream().map(c -> scores.of(c.measures())).toList();
        List<BigDecimal> totals = now.stream().map(Scores.Score::total).toList();
        List<BigDecimal> before = counties.stream()
                .map(c -> scores.of(c.measuresBefore()).total())
                .toList();
        Ranks ranks = new Ranks(totals);
        Ranks ranksBefore = new Ranks(before);
        Map<BigDecimal, Long> sharing =
                totals.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Figures.CountyFigures> table = new ArrayList<>();
        for (int i = 0; i < counties.size(); i++) {
            BigDecimal score = totals.get(i);
            int rank = ranks.of(score);
            Map<Measure, BigDecimal> measures = new HashMap<>(counties.get(i).measures());
            measures.put(Measure.SCORE, score);
            measures.put(Measure.RANK, BigDecimal.valueOf(rank));
            measures.put(Measure.RANK_FROM_LAST, BigDecimal.valueOf(ranks.fromLast(score, sharing.get(score))));
            int change = nothingBefore ? 0 : ranksBefore.of(before.get(i)) - rank;
            table.add(line(counties.get(i), now.get(i), rank, change, measures));
        }
        return table;
    }

    private Figures.CountyFigures line(
            Night.CountyNight county, Scores.Score score, int rank, int change, Map<Measure, BigDecimal> measures) {
        Standing s = county.standing();
        return new Figures.CountyFigures(
                s.county().id(),
                s.county().name(),
                rank,
                change,
                score.total(),
                score.parts(),
                lights.of(
                        s.county().id(),
                        month -> month == 0 ? measures : county.monthsAgo().apply(month)),
                s.sums().projects(),
                s.sums().stages(),
                s.sums().total(),
                s.sums().invested(),
                s.count(Milestones.State.OVERDUE),
                s.stalled().size(),
                Optional.ofNullable(measures.get(Measure.PACE)),
                Optional.ofNullable(measures.get(Measure.ENROLMENT_RATIO)),
                Optional.ofNullable(measures.get(Measure.IN_SCHOOL_RATIO)),
                s.missing(),
                s.late(),
                s.projects(),
                s.enrolment(),
                s.development(),
                more(s, measures));
    }

    private Map<String, BigDecimal> more(Standing s, Map<Measure, BigDecimal> measures) {
        Map<String, BigDecimal> more = new TreeMap<>(s.sums().more(campaign));
        measures.forEach((m, v) -> more.put(m.name(), v));
        for (var target : campaign.settings().targets())
            City.field(campaign, target.measure())
                    .flatMap(f -> s.sums().ratio().shortBy(f, target.ratio()))
                    .ifPresent(students -> more.put(target.measure() + "_short_by", students));
        return more;
    }
}
