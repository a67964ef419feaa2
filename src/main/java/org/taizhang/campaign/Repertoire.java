package org.taizhang.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures a campaign can have, by their names in {@code digest.json}: those whose roles its forms play and whose
 * rules it sets. A figure that depends on neither is always one of them.
 *
 * <p>The others stand in {@code digest.json} all the same, as nought or nothing; people are not shown them.
 */
public final class Repertoire {
    private static final List<String> OF_PROJECTS = List.of(
            "projects",
            "by_stage",
            "started",
            "started_share",
            "total_investment",
            "invested",
            "total_investment_unknown",
            "invested_unknown",
            "year_plan",
            "invested_this_year",
            "pace",
            "plan_done",
            "pace_kept",
            "stalled",
            "behind_plan",
            "problems",
            "responsible",
            "carried_over");
    private static final List<String> OF_RATIO = List.of(
            "ratio",
            "enrolled_vocational",
            "enrolled_general",
            "enrolment_ratio",
            "in_school_ratio",
            "in_school_vocational",
            "in_school_general",
            "in_school_unknown",
            "enrolment_target",
            "enrolment_unknown",
            "target_reached",
            "free_tuition",
            "grant_recipients",
            "students_per_workstation");
    private static final List<String> OF_OTHERS =
            List.of("milestones", "targets", "indicators", "score", "rank", "rank_change", "light", "schools");

    private final Map<String, Boolean> figures = new HashMap<>();

    public Repertoire(Campaign campaign) {
        this(campaign.settings());
    }

    Repertoire(Campaign.Settings settings) {
        Campaign.Roles roles = settings.roles();
        say(roles.projects().isPresent(), OF_PROJECTS);
        roles.projects().ifPresent(this::projects);
        say(roles.ratio().isPresent(), OF_RATIO);
        roles.ratio().ifPresent(this::ratio);
        schools(roles);
        say(!settings.milestones().isEmpty(), List.of("milestones", "overdue", "at_risk", "milestones_kept"));
        say(!settings.targets().isEmpty(), List.of("targets"));
        say(!settings.indicators().isEmpty(), List.of("indicators"));
        Scoring scoring = settings.scoring();
        say(!scoring.parts().isEmpty() || !scoring.adjustments().isEmpty(), List.of("score", "rank", "rank_change"));
        say(!settings.lights().levels().isEmpty(), List.of("light"));
    }

    /** Whether a name is that of a figure that any campaign may have. */
    static boolean isFigure(String name) {
        return OF_PROJECTS.contains(name) || OF_RATIO.contains(name) || OF_OTHERS.contains(name);
    }

    /** Whether the campaign can have this figure. */
    public boolean has(String figure) {
        return figures.getOrDefault(figure, true);
    }

    /** Each figure that not every campaign has, and whether this one does. */
    public Map<String, Boolean> figures() {
        return Map.copyOf(figures);
    }

    private void projects(Campaign.Projects p) {
        lackWithout(p.started(), "started", "started_share");
        lackWithout(p.totalInvestment(), "total_investment", "total_investment_unknown");
        lackWithout(p.invested(), "invested", "invested_unknown");
        lackWithout(p.yearPlan(), "year_plan", "pace", "plan_done", "pace_kept");
        lackWithout(p.investedThisYear().or(p::invested), "invested_this_year", "pace", "plan_done", "pace_kept");
        lackWithout(p.plannedStart().or(p::plannedCompletion), "behind_plan");
        lackWithout(p.problems(), "problems");
        lackWithout(p.responsibleUnit(), "responsible");
    }

    private void ratio(Campaign.Ratio r) {
        lackWithout(
                r.inSchool(),
                "in_school_ratio",
                "in_school_vocational",
                "in_school_general",
                "in_school_unknown",
                "students_per_workstation");
        lackWithout(r.target(), "enrolment_target", "target_reached");
        lackWithout(r.freeTuition(), "free_tuition");
        lackWithout(r.grants(), "grant_recipients");
    }

    private void schools(Campaign.Roles roles) {
        Set<String> fields = roles.schools().map(s -> s.fields().keySet()).orElse(Set.of());
        say(roles.schools().isPresent(), List.of("schools"));
        say(fields.containsAll(Set.of("teachers", "dualQualified")), List.of("dual_qualified_share"));
        if (!fields.contains("workstations")) say(false, List.of("students_per_workstation"));
    }

    private void lackWithout(Optional<String> field, String... names) {
        if (field.isEmpty()) say(false, List.of(names));
    }

    private void say(boolean has, List<String> names) {
        names.forEach(name -> figures.put(name, has));
    }
}
