package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;

/**
 * What can be added up over projects, schools and counties.
 *
 * @param byStage how many projects stand on each stage, in the order of stages, unknown last; none left out
 * @param totalUnknown of how many projects the total was never told; {@code investedUnknown} likewise
 */
record Sums(
        int projects,
        Map<String, Integer> byStage,
        BigDecimal total,
        BigDecimal invested,
        int totalUnknown,
        int investedUnknown,
        YearSums year,
        RatioSums ratio,
        IndicatorSums indicators) {

    static final Sums NONE = new Sums(
            0, Map.of(), BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, YearSums.NONE, RatioSums.NONE, IndicatorSums.NONE);

    static Sums of(
            Campaign campaign, Books books, List<Project> projects, List<Line> groups, IndicatorSums indicators) {
        Campaign.Roles roles = campaign.settings().roles();
        Optional<Campaign.Projects> works = roles.projects();
        return new Sums(
                projects.size(),
                works.map(w -> byStage(books.of(w.form()).form(), w.stage(), projects))
                        .orElse(Map.of()),
                Project.sum(projects, p -> p.total().number()),
                Project.sum(projects, p -> p.invested().number()),
                Project.unknown(projects, Project::total),
                Project.unknown(projects, Project::invested),
                works.map(w -> YearSums.of(books.of(w.form()), projects, w)).orElse(YearSums.NONE),
                roles.ratio().map(r -> RatioSums.of(groups, r)).orElse(RatioSums.NONE),
                indicators);
    }

    Sums plus(Sums other) {
        return new Sums(
                projects + other.projects,
                merged(byStage, other.byStage, Integer::sum),
                total.add(other.total),
                invested.add(other.invested),
                totalUnknown + other.totalUnknown,
                investedUnknown + other.investedUnknown,
                year.plus(other.year),
                ratio.plus(other.ratio),
                indicators.plus(other.indicators));
    }

    private static Map<String, Integer> byStage(Form form, String field, List<Project> projects) {
        Map<String, Integer> stages = new LinkedHashMap<>();
        form.field(field).ifPresent(f -> f.entries().forEach(e -> stages.put(e.id(), 0)));
        stages.put(Project.UNKNOWN, 0);
        for (Project p : projects) stages.merge(p.stageOrUnknown(), 1, Integer::sum);
        return stages;
    }

    Pace pace() {
        return year.pace();
    }

    /** The same without the year's sums where they are of a later year than one: a slip of one county is no year of the city. */
    Sums until(int last) {
        if (year.year() <= last) return this;
        return new Sums(
                projects, byStage, total, invested, totalUnknown, investedUnknown, YearSums.NONE, ratio, indicators);
    }

    private static <V> Map<String, V> merged(Map<String, V> a, Map<String, V> b, BinaryOperator<V> add) {
        Map<String, V> both = new LinkedHashMap<>(a);
        b.forEach((k, v) -> both.merge(k, v, add));
        return both;
    }

    /** The stages that have projects. */
    Map<String, Integer> stages() {
        Map<String, Integer> taken = new LinkedHashMap<>(byStage);
        taken.values().removeIf(n -> n == 0);
        return taken;
    }

    /** The sum of the projects' totals; empty where there are projects and none of them has one. */
    Optional<BigDecimal> knownTotal() {
        return projects > 0 && totalUnknown == projects ? Optional.empty() : Optional.of(total);
    }

    /** The sum of what is invested, likewise. */
    Optional<BigDecimal> knownInvested() {
        return projects > 0 && investedUnknown == projects ? Optional.empty() : Optional.of(invested);
    }

    /** How many projects have started. */
    private Optional<Integer> started(Campaign campaign) {
        return campaign.settings()
                .roles()
                .projects()
                .flatMap(w -> w.started()
                        .flatMap(stage -> campaign.form(w.form())
                                .flatMap(f -> Ladder.of(f, w.stage()))
                                .map(ladder -> byStage.entrySet().stream()
                                        .filter(e -> ladder.reached(e.getKey(), stage))
                                        .mapToInt(Map.Entry::getValue)
                                        .sum())));
    }

    /** Which share of the projects has started. */
    Optional<BigDecimal> startedShare(Campaign campaign) {
        return started(campaign).flatMap(started -> Quotient.of(started, projects));
    }

    /** The further figures of a digest, by name. */
    Map<String, BigDecimal> more(Campaign campaign) {
        Map<String, BigDecimal> more =
                new TreeMap<>(indicators.values(campaign.settings().indicators()));
        Campaign.Roles roles = campaign.settings().roles();
        started(campaign).ifPresent(n -> more.put("started", BigDecimal.valueOf(n)));
        startedShare(campaign).ifPresent(share -> more.put("started_share", share));
        put(more, "target_reached", ratio.ofTarget());
        roles.projects().ifPresent(w -> {
            w.totalInvestment().ifPresent(f -> more.put("total_investment_unknown", BigDecimal.valueOf(totalUnknown)));
            w.invested().ifPresent(f -> more.put("invested_unknown", BigDecimal.valueOf(investedUnknown)));
        });
        pace().ahead().ifPresent(p -> more.put("pace", p));
        pace().ofPlan().ifPresent(p -> more.put("plan_done", p));
        roles.ratio().ifPresent(r -> {
            more.put("enrolment_unknown", BigDecimal.valueOf(ratio.unknown()));
            r.inSchool().ifPresent(f -> more.put("in_school_unknown", BigDecimal.valueOf(ratio.inSchoolUnknown())));
            put(more, "in_school_vocational", r.inSchool().map(ratio.above()::get));
            put(more, "in_school_general", r.inSchool().map(ratio.below()::get));
            put(more, "enrolment_target", r.target().map(ratio.above()::get));
            put(more, "free_tuition", r.freeTuition().map(ratio.above()::get));
            put(more, "grant_recipients", r.grants().map(ratio.above()::get));
        });
        roles.schools().ifPresent(d -> Development.figures(d, this, more));
        return more;
    }

    private static void put(Map<String, BigDecimal> more, String name, Optional<BigDecimal> value) {
        value.ifPresent(v -> more.put(name, v));
    }
}
