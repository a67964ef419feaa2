package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.EnumMap;
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
        Map<Measure, BigDecimal> m = new EnumMap<>(Measure.class);
        projects(s, m);
        reports(s, m);
        s.sums().pace().ahead().ifPresent(v -> m.put(Measure.pace, v));
        s.sums().pace().ofPlan().ifPresent(v -> m.put(Measure.plan_done, v));
        s.sums().pace().kept().ifPresent(v -> m.put(Measure.pace_kept, v));
        campaign.settings().roles().ratio().ifPresent(r -> {
            s.sums().ratio().ratio(r.enrolled()).ifPresent(v -> m.put(Measure.enrolment_ratio, v));
            r.inSchool().flatMap(s.sums().ratio()::ratio).ifPresent(v -> m.put(Measure.in_school_ratio, v));
        });
        s.sums().ratio().ofTarget().ifPresent(v -> m.put(Measure.target_reached, v));
        m.put(Measure.errors, BigDecimal.valueOf(s.quality().errors()));
        m.put(Measure.warnings, BigDecimal.valueOf(s.quality().warnings()));
        m.put(Measure.carried_over, BigDecimal.valueOf(s.carriedOver()));
        return m;
    }

    private void projects(Standing s, Map<Measure, BigDecimal> m) {
        Optional<Campaign.Projects> works = campaign.settings().roles().projects();
        m.put(Measure.projects, BigDecimal.valueOf(s.sums().projects()));
        s.sums().startedShare(campaign).ifPresent(v -> m.put(Measure.started_share, v));
        int overdue = s.count(Milestones.State.OVERDUE);
        m.put(Measure.overdue, BigDecimal.valueOf(overdue));
        m.put(Measure.at_risk, BigDecimal.valueOf(s.count(Milestones.State.AT_RISK)));
        int reached = s.count(Milestones.State.REACHED_IN_TIME) + s.count(Milestones.State.REACHED_LATE);
        Quotient.of(reached, reached + overdue).ifPresent(v -> m.put(Measure.milestones_kept, v));
        m.put(Measure.stalled, size(s.stalled()));
        m.put(Measure.behind_plan, size(s.behindPlan()));
        works.ifPresent(w -> {
            m.put(Measure.behind_start, behind(s, w.plannedStart()));
            m.put(Measure.behind_completion, behind(s, w.plannedCompletion()));
        });
        m.put(Measure.dropped, size(s.dropped()));
        m.put(Measure.problems, size(s.problems()));
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
        m.put(Measure.missing_reports, BigDecimal.valueOf(missing));
        m.put(Measure.late_reports, BigDecimal.valueOf(late));
        Quotient.of(received, received + missing).ifPresent(v -> m.put(Measure.reports_received, v));
        Quotient.of(onTime, received + missing).ifPresent(v -> m.put(Measure.reports_on_time, v));
        Quotient.of(received - notWhole, received).ifPresent(v -> m.put(Measure.reports_whole, v));
    }

    private static BigDecimal size(List<?> list) {
        return BigDecimal.valueOf(list.size());
    }
}
