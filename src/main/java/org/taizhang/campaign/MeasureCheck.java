package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;

import java.util.Map;

/** Whether the measures by which a campaign scores and aims can ever have a value in it. */
final class MeasureCheck {
    /** What a measure needs to have a value. The others are counts, which are nought without their roles. */
    private static final Map<Measure, String> NEEDS = Map.of(
            Measure.started_share, "roles.projects with started",
            Measure.milestones_kept, "milestones",
            Measure.plan_done, "roles.projects with yearPlan and invested",
            Measure.pace, "roles.projects with yearPlan and invested",
            Measure.pace_kept, "roles.projects with yearPlan and invested",
            Measure.enrolment_ratio, "roles.ratio",
            Measure.in_school_ratio, "roles.ratio with inSchool",
            Measure.target_reached, "roles.ratio with target");

    private final Repertoire repertoire;
    private final References references;

    MeasureCheck(Campaign.Settings settings, References references) {
        this.repertoire = new Repertoire(settings);
        this.references = references;
    }

    void check(Campaign.Settings settings) {
        each(
                settings.targets(),
                "targets",
                (key, target) -> has(key, target.measure().measure()));
        each(settings.scoring().parts(), "scoring.parts", (key, part) -> has(key, part.measure()));
        each(settings.scoring().adjustments(), "scoring.adjustments", (key, a) -> has(key, a.measure()));
    }

    private void has(String key, Measure measure) {
        String needs = NEEDS.get(measure);
        if (needs != null && !repertoire.has(measure.name()))
            references.problem(
                    key + ".measure",
                    "\"" + measure + "\" never has a value here: it needs " + needs
                            + ", which this campaign does not have. Say that, or take this entry out.");
    }
}
