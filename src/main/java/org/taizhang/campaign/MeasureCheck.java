package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether there are the measures by which a campaign scores, lights and aims, and whether they can ever have a value in it. */
final class MeasureCheck {
    /** What a measure needs to have a value. The others are counts, which are nought without their roles. */
    private static final Map<Measure, String> NEEDS = Map.of(
            Measure.STARTED_SHARE, "roles.projects with started",
            Measure.MILESTONES_KEPT, "milestones",
            Measure.PLAN_DONE, "roles.projects with yearPlan and invested",
            Measure.PACE, "roles.projects with yearPlan and invested",
            Measure.PACE_KEPT, "roles.projects with yearPlan and invested",
            Measure.ENROLMENT_RATIO, "roles.ratio",
            Measure.IN_SCHOOL_RATIO, "roles.ratio with inSchool",
            Measure.TARGET_REACHED, "roles.ratio with target");

    private final Campaign.Settings settings;
    private final Repertoire repertoire;
    private final References references;

    MeasureCheck(Campaign.Settings settings, References references) {
        this.settings = settings;
        this.repertoire = new Repertoire(settings);
        this.references = references;
    }

    void check() {
        each(settings.targets(), "targets", (key, target) -> {
            if (isOne(key, target.measure(), Target.RATIOS)) has(key, target.measure());
        });
        each(settings.scoring().parts(), "scoring.parts", (key, part) -> {
            if (isOne(key, part.measure(), Measure.OF_ALL)) has(key, part.measure());
        });
        each(settings.scoring().adjustments(), "scoring.adjustments", (key, a) -> {
            if (isOne(key, a.measure(), Measure.OF_ALL)) has(key, a.measure());
        });
        each(settings.lights().levels(), "lights.levels", (key, level) -> conditions(key + ".when", level.when()));
        each(settings.lights().waivers(), "lights.waivers", (key, w) -> isOne(key, w.measure(), Measure.OF_ALL));
    }

    private void conditions(String key, List<Lights.Condition> conditions) {
        each(conditions, key, (at, condition) -> {
            isOne(at, condition.measure(), Measure.OF_ALL);
            conditions(at + ".and", condition.and());
        });
    }

    private boolean isOne(String key, Measure measure, List<Measure> ofAll) {
        List<String> known = Stream.concat(
                        ofAll.stream(), settings.indicators().stream().map(Indicator::measure))
                .map(Measure::name)
                .toList();
        return references.known(
                key + ".measure", "measure", measure.name(), known, references.isWhole("indicators[].id"));
    }

    private void has(String key, Measure measure) {
        String needs = NEEDS.get(measure);
        if (needs != null
                && !repertoire.has(measure.name())
                && references.isWhole("roles")
                && references.isWhole("milestones"))
            references.problem(
                    key + ".measure",
                    "\"" + measure + "\" never has a value here: it needs " + needs
                            + ", which this campaign does not have. Say that, or take this entry out.");
    }
}
