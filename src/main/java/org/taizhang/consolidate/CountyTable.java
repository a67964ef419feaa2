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
import java.util.function.IntFunction;
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
        ScoreTable now = table(counties, Night.CountyNight::measures);
        ScoreTable before = table(counties, Night.CountyNight::measuresBefore);
        Map<Integer, ScoreTable> earlier = new HashMap<>();
        List<Figures.CountyFigures> lines = new ArrayList<>();
        for (int i = 0; i < counties.size(); i++) {
            int at = i;
            Night.CountyNight county = counties.get(i);
            Map<Measure, BigDecimal> measures = now.measures(i);
            IntFunction<Map<Measure, BigDecimal>> ago = lights.askForEarlierRanks()
                    ? month -> earlier.computeIfAbsent(month, m -> monthsAgo(counties, m))
                            .measures(at)
                    : county.monthsAgo();
            int change = nothingBefore ? 0 : before.rank(i) - now.rank(i);
            lines.add(line(
                    county,
                    now.score(i),
                    now.rank(i),
                    change,
                    measures,
                    lights.of(county.standing().county().id(), month -> month == 0 ? measures : ago.apply(month))));
        }
        return lines;
    }

    private ScoreTable table(
            List<Night.CountyNight> counties, Function<Night.CountyNight, Map<Measure, BigDecimal>> measures) {
        return new ScoreTable(scores, counties.stream().map(measures).toList());
    }

    private ScoreTable monthsAgo(List<Night.CountyNight> counties, int months) {
        return new ScoreTable(
                scores,
                counties.parallelStream().map(c -> c.monthsAgo().apply(months)).toList());
    }

    private Figures.CountyFigures line(
            Night.CountyNight county,
            Scores.Score score,
            int rank,
            int change,
            Map<Measure, BigDecimal> measures,
            Figures.Light light) {
        Standing s = county.standing();
        RatioSums sums = s.sums().ratio();
        Optional<Campaign.Ratio> ratio = campaign.settings().roles().ratio();
        return new Figures.CountyFigures(
                s.county().id(),
                s.county().name(),
                rank,
                change,
                score.total(),
                score.parts(),
                light,
                s.sums().projects(),
                s.sums().stages(),
                s.sums().knownTotal(),
                s.sums().knownInvested(),
                s.count(Milestones.State.OVERDUE),
                s.stalled().size(),
                Optional.ofNullable(measures.get(Measure.PACE)),
                ratio.map(r -> sums.above().get(r.enrolled())),
                ratio.map(r -> sums.below().get(r.enrolled())),
                Optional.ofNullable(measures.get(Measure.ENROLMENT_RATIO)),
                Optional.ofNullable(measures.get(Measure.IN_SCHOOL_RATIO)),
                s.missing(),
                s.late(),
                s.projects(),
                s.enrolment(),
                s.development(),
                s.periods(),
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
