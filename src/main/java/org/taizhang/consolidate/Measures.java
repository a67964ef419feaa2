package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Measure;

/** The measures of a county, of which those that can't be said are left out. */
final class Measures {
    private final Campaign campaign;

    Measures(Campaign campaign) {
        this.campaign = campaign;
    }

    /** All but score and rank. */
    Map<Measure, BigDecimal> of(Standing s) {
        Map<Measure, BigDecimal> m = new HashMap<>();
        projects(s, m);
        reports(s, m);
        s.sums().pace().ahead().ifPresent(v -> m.put(Measure.PACE, v));
        s.sums().pace().ofPlan().ifPresent(v -> m.put(Measure.PLAN_DONE, v));
        s.sums().pace().kept().ifPresent(v -> m.put(Measure.PACE_KEPT, v));
        campaign.settings().roles().ratio().ifPresent(r -> {
            s.sums().ratio().ratio(r.enrolled()).ifPresent(v -> m.put(Measure.ENROLMENT_RATIO, v));
            r.inSchool().flatMap(s.sums().ratio()::ratio).ifPresent(v -> m.put(Measure.IN_SCHOOL_RATIO, v));
        });
        s.sums().ratio().ofTarget().ifPresent(v -> m.put(Measure.TARGET_REACHED, v));
        m.put(Measure.ERRORS, BigDecimal.valueOf(s.quality().errors()));
        m.put(Measure.WARNINGS, BigDecimal.valueOf(s.quality().warnings()));
        m.put(Measure.CARRIED_OVER, BigDecimal.valueOf(s.carriedOver()));
        s.sums().indicators().values(campaign.settings().indicators()).forEach((id, v) -> m.put(Measure.of(id), v));
        return m;
    }

    private void projects(Standing s, Map<Measure, BigDecimal> m) {
        Optional<Campaign.Projects> works = campaign.settings().roles().projects();
        m.put(Measure.PROJECTS, BigDecimal.valueOf(s.sums().projects()));
        s.sums().startedShare(campaign).ifPresent(v -> m.put(Measure.STARTED_SHARE, v));
        int overdue = s.count(Milestones.State.OVERDUE);
        m.put(Measure.OVERDUE, BigDecimal.valueOf(overdue));
        m.put(Measure.AT_RISK, BigDecimal.valueOf(s.count(Milestones.State.AT_RISK)));
        int reached = s.count(Milestones.State.REACHED_IN_TIME) + s.count(Milestones.State.REACHED_LATE);
        Quotient.of(reached, reached + overdue).ifPresent(v -> m.put(Measure.MILESTONES_KEPT, v));
        m.put(Measure.STALLED, size(s.stalled()));
        m.put(Measure.BEHIND_PLAN, size(s.behindPlan()));
        works.ifPresent(w -> {
            m.put(Measure.BEHIND_START, behind(s, w.plannedStart()));
            m.put(Measure.BEHIND_COMPLETION, behind(s, w.plannedCompletion()));
        });
        m.put(Measure.DROPPED, size(s.dropped()));
        m.put(Measure.PROBLEMS, size(s.problems()));
    }

    private static BigDecimal behind(Standing s, Optional<String> field) {
        return BigDecimal.valueOf(s.behindPlan().stream()
                .filter(b -> field.filter(b.field()::equals).isPresent())
                .count());
    }

    private static void reports(Standing s, Map<Measure, BigDecimal> m) {
        int onTime = 0;
        int late = 0;
        int missing = 0;
        int notWhole = 0;
        for (OwedReports.Account a : s.reports()) {
            onTime += a.reporting().onTime();
            late += a.reporting().late();
            missing += a.reporting().missing();
            notWhole += a.reporting().partial() + a.reporting().empty();
        }
        int received = onTime + late;
        m.put(Measure.MISSING_REPORTS, BigDecimal.valueOf(missing));
        m.put(Measure.LATE_REPORTS, BigDecimal.valueOf(late));
        Quotient.of(received, received + missing).ifPresent(v -> m.put(Measure.REPORTS_RECEIVED, v));
        Quotient.of(onTime, received + missing).ifPresent(v -> m.put(Measure.REPORTS_ON_TIME, v));
        Quotient.of(received - notWhole, received).ifPresent(v -> m.put(Measure.REPORTS_WHOLE, v));
    }

    private static BigDecimal size(List<?> list) {
        return BigDecimal.valueOf(list.size());
    }
}
