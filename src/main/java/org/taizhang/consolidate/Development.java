package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;

/** Figures of institutions: which share of the teachers is qualified twice, how many students share a workstation. */
final class Development {
    private Development() {}

    static void figures(
            Campaign.Development role,
            Map<String, BigDecimal> sums,
            Optional<BigDecimal> students,
            Map<String, BigDecimal> more) {
        quotient(sum(role, sums, "dualQualified"), sum(role, sums, "teachers"))
                .ifPresent(q -> more.put("dual_qualified_share", q));
        quotient(students, sum(role, sums, "workstations")).ifPresent(q -> more.put("students_per_workstation", q));
    }

    private static Optional<BigDecimal> sum(Campaign.Development role, Map<String, BigDecimal> sums, String figure) {
        return Optional.ofNullable(role.fields().get(figure)).map(sums::get);
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> upper, Optional<BigDecimal> lower) {
        return upper.flatMap(u -> lower.flatMap(l -> Quotient.of(u, l)));
    }
}
