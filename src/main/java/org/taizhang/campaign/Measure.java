package org.taizhang.campaign;

/**
 * A number that is said of every county, by which it is scored and lit. Its name is the one in campaign files and in the
 * digest; what it means is told by {@code taizhang explain}.
 */
public enum Measure {
    projects,
    started_share,
    overdue,
    at_risk,
    stalled,
    behind_plan,
    behind_start,
    behind_completion,
    dropped,
    problems,
    milestones_kept,
    plan_done,
    pace,
    pace_kept,
    enrolment_ratio,
    in_school_ratio,
    target_reached,
    missing_reports,
    late_reports,
    reports_received,
    reports_on_time,
    reports_whole,
    errors,
    warnings,
    carried_over,
    score,
    rank,
    rank_from_last
}
