package org.taizhang.campaign;

import java.util.List;

/**
 * A number that is said of every county, by which it is scored and lit: one of those below, or an {@link Indicator} of the
 * campaign's own. What one means is told by {@code taizhang explain}.
 *
 * @param name the one in campaign files and in the digest
 */
public record Measure(String name) {
    public static final Measure PROJECTS = of("projects");
    public static final Measure STARTED_SHARE = of("started_share");
    public static final Measure OVERDUE = of("overdue");
    public static final Measure AT_RISK = of("at_risk");
    public static final Measure STALLED = of("stalled");
    public static final Measure BEHIND_PLAN = of("behind_plan");
    public static final Measure BEHIND_START = of("behind_start");
    public static final Measure BEHIND_COMPLETION = of("behind_completion");
    public static final Measure DROPPED = of("dropped");
    public static final Measure PROBLEMS = of("problems");
    public static final Measure MILESTONES_KEPT = of("milestones_kept");
    public static final Measure PLAN_DONE = of("plan_done");
    public static final Measure PACE = of("pace");
    public static final Measure PACE_KEPT = of("pace_kept");
    public static final Measure ENROLMENT_RATIO = of("enrolment_ratio");
    public static final Measure IN_SCHOOL_RATIO = of("in_school_ratio");
    public static final Measure TARGET_REACHED = of("target_reached");
    public static final Measure MISSING_REPORTS = of("missing_reports");
    public static final Measure LATE_REPORTS = of("late_reports");
    public static final Measure REPORTS_RECEIVED = of("reports_received");
    public static final Measure REPORTS_ON_TIME = of("reports_on_time");
    public static final Measure REPORTS_WHOLE = of("reports_whole");
    public static final Measure ERRORS = of("errors");
    public static final Measure WARNINGS = of("warnings");
    public static final Measure CARRIED_OVER = of("carried_over");
    public static final Measure SCORE = of("score");
    public static final Measure RANK = of("rank");
    public static final Measure RANK_FROM_LAST = of("rank_from_last");

    /** Those that every campaign may name. */
    public static final List<Measure> OF_ALL = List.of(
            PROJECTS,
            STARTED_SHARE,
            OVERDUE,
            AT_RISK,
            STALLED,
            BEHIND_PLAN,
            BEHIND_START,
            BEHIND_COMPLETION,
            DROPPED,
            PROBLEMS,
            MILESTONES_KEPT,
            PLAN_DONE,
            PACE,
            PACE_KEPT,
            ENROLMENT_RATIO,
            IN_SCHOOL_RATIO,
            TARGET_REACHED,
            MISSING_REPORTS,
            LATE_REPORTS,
            REPORTS_RECEIVED,
            REPORTS_ON_TIME,
            REPORTS_WHOLE,
            ERRORS,
            WARNINGS,
            CARRIED_OVER,
            SCORE,
            RANK,
            RANK_FROM_LAST);

    /** The measure of a name. */
    public static Measure of(String name) {
        return new Measure(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
