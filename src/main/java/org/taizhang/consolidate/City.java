package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Measure;
import org.taizhang.campaign.Milestone;
import org.taizhang.campaign.Target;

/** The city's figures of a day, over the standings of its counties. */
final class City {
    private final Campaign campaign;
    private final List<Standing> counties;
    private final Sums sums;

    City(Campaign campaign, List<Standing> counties) {
        this.campaign = campaign;
        this.counties = counties;
        sums = counties.stream().map(s -> s.sums().until(s.day().getYear())).reduce(Sums.NONE, Sums::plus);
    }

    Figures.City figures() {
        Optional<Campaign.Ratio> ratio = campaign.settings().roles().ratio();
        Map<String, BigDecimal> more = sums.more(campaign);
        more.put("overdue", count(Milestones.State.OVERDUE));
        more.put("at_risk", count(Milestones.State.AT_RISK));
        more.put(
                "carried_over",
                BigDecimal.valueOf(
                        counties.stream().mapToInt(Standing::carriedOver).sum()));
        return new Figures.City(
                sums.projects(),
                sums.stages(),
                sums.total(),
                sums.invested(),
                sums.year().plan(),
                sums.year().invested(),
                notInYear(),
                ratio.map(r -> sums.ratio().above().get(r.enrolled())),
                ratio.map(r -> sums.ratio().below().get(r.enrolled())),
                ratio.flatMap(r -> sums.ratio().ratio(r.enrolled())),
                ratio.flatMap(Campaign.Ratio::inSchool).flatMap(sums.ratio()::ratio),
                more);
    }

    List<TargetFigures> targets() {
        Campaign.Settings settings = campaign.settings();
        RatioSums ratio = sums.ratio();
        List<TargetFigures> figures = new ArrayList<>();
        for (Target target : settings.targets()) {
            Optional<String> field = field(campaign, target.measure());
            Optional<BigDecimal> value = field.flatMap(ratio::ratio)
                    .or(() -> settings.indicator(target.measure()).flatMap(sums.indicators()::value));
            figures.add(new TargetFigures(
                    target.measure().name(),
                    target.title(),
                    target.ratio(),
                    target.by(),
                    value,
                    value.map(v -> Quotient.plain(target.ratio().subtract(v).max(BigDecimal.ZERO))),
                    field.flatMap(f -> ratio.shortBy(f, target.ratio()))));
        }
        return figures;
    }

    /** The city's value of each of the campaign's own figures. */
    List<IndicatorFigures> indicators() {
        return campaign.settings().indicators().stream()
                .map(i -> new IndicatorFigures(
                        i.id(), i.title(), i.form(), sums.indicators().value(i)))
                .toList();
    }

    /** The field whose sums a ratio is made of; empty for what is none. */
    static Optional<String> field(Campaign campaign, Measure measure) {
        Optional<Campaign.Ratio> role = campaign.settings().roles().ratio();
        if (measure.equals(Measure.ENROLMENT_RATIO)) return role.map(Campaign.Ratio::enrolled);
        return measure.equals(Measure.IN_SCHOOL_RATIO) ? role.flatMap(Campaign.Ratio::inSchool) : Optional.empty();
    }

    List<MilestoneFigures> milestones() {
        return campaign.settings().milestones().stream().map(this::of).toList();
    }

    private MilestoneFigures of(Milestone milestone) {
        int[] states = new int[Milestones.State.values().length];
        for (Standing s : counties)
            for (Milestones.Tally t : s.milestones().tallies())
                if (t.milestone().equals(milestone))
                    for (Milestones.State state : Milestones.State.values()) states[state.ordinal()] += t.of(state);
        int bound = 0;
        for (int n : states) bound += n;
        return new MilestoneFigures(
                milestone.id(),
                milestone.title(),
                milestone.by(),
                bound,
                states[Milestones.State.REACHED_IN_TIME.ordinal()],
                states[Milestones.State.REACHED_LATE.ordinal()],
                states[Milestones.State.OPEN.ordinal()],
                states[Milestones.State.AT_RISK.ordinal()],
                states[Milestones.State.OVERDUE.ordinal()],
                states[Milestones.State.UNKNOWN.ordinal()]);
    }

    /** The counties with projects of which none has a row of the year, where others have. */
    private List<String> notInYear() {
        YearSums year = sums.year();
        if (year.projects() == 0) return List.of();
        return counties.stream()
                .filter(s -> s.sums().projects() > 0)
                .filter(s ->
                        s.sums().year().year() != year.year() || s.sums().year().projects() == 0)
                .map(s -> s.county().id())
                .toList();
    }

    private BigDecimal count(Milestones.State state) {
        return BigDecimal.valueOf(
                counties.stream().mapToLong(s -> s.count(state)).sum());
    }
}
