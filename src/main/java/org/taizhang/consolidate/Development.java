package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Indicator;

/** Figures of institutions: which share of the teachers is qualified twice, how many students share a workstation. */
final class Development {
    static final String STUDENTS_PER_WORKSTATION = "students_per_workstation";
    private static final String DUAL_QUALIFIED_SHARE = "dual_qualified_share";

    private Development() {}

    static void figures(Campaign.Development role, Sums sums, Map<String, BigDecimal> more) {
        dualQualified(role).flatMap(sums.indicators()::value).ifPresent(share -> more.put(DUAL_QUALIFIED_SHARE, share));
        sums.indicators()
                .quotient(STUDENTS_PER_WORKSTATION)
                .ifPresent(each -> more.put(STUDENTS_PER_WORKSTATION, each));
    }

    /** The share of teachers, over the institutions that say both numbers: with one alone it could pass the whole. */
    static Optional<Indicator> dualQualified(Campaign.Development role) {
        Optional<String> teachers = Optional.ofNullable(role.fields().get("teachers"));
        Optional<String> dual = Optional.ofNullable(role.fields().get("dualQualified"));
        if (teachers.isEmpty() || dual.isEmpty()) return Optional.empty();
        return Optional.of(new Indicator(
                DUAL_QUALIFIED_SHARE,
                DUAL_QUALIFIED_SHARE,
                role.form(),
                dual,
                teachers,
                Optional.empty(),
                List.of(),
                true));
    }
}
