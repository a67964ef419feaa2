package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Indicator;

/** What figures over single forms are made of, the campaign's own before all; can be added up over counties. By id. */
record IndicatorSums(Map<String, Parts> byId) {
    static final IndicatorSums NONE = new IndicatorSums(Map.of());

    /** What is divided, and what by; the lower is nought where nothing is. */
    private record Parts(BigDecimal upper, BigDecimal lower) {
        private Parts plus(Parts other) {
            return new Parts(upper.add(other.upper), lower.add(other.lower));
        }
    }

    static IndicatorSums of(Campaign campaign, Given given, Books books, String county) {
        Map<String, Parts> byId = new TreeMap<>();
        List<Indicator> all = new ArrayList<>(campaign.settings().indicators());
        campaign.settings()
                .roles()
                .schools()
                .flatMap(Development::dualQualified)
                .ifPresent(all::add);
        for (Indicator indicator : all)
            for (Line line : given.present(books.of(indicator.form()), county))
                parts(indicator, line).ifPresent(p -> byId.merge(indicator.id(), p, Parts::plus));
        workstations(campaign.settings().roles(), given, books, county)
                .ifPresent(p -> byId.put(Development.STUDENTS_PER_WORKSTATION, p));
        return new IndicatorSums(byId);
    }

    /** Students and workstations of those institutions that say both, each in the form that has it. */
    private static Optional<Parts> workstations(Campaign.Roles roles, Given given, Books books, String county) {
        if (roles.ratio().isEmpty() || roles.schools().isEmpty()) return Optional.empty();
        Campaign.Ratio ratio = roles.ratio().get();
        Book enrolment = books.of(ratio.form());
        Book schools = books.of(roles.schools().get().form());
        Map<String, BigDecimal> students = new HashMap<>();
        for (Line line : given.present(enrolment, county))
            if (line.text(Optional.of(ratio.group()))
                    .filter(ratio.above()::equals)
                    .isPresent())
                line.number(ratio.inSchool()).ifPresent(n -> students.put(enrolment.key(line.row()), n));
        Optional<String> workstations =
                Optional.ofNullable(roles.schools().get().fields().get("workstations"));
        return given.present(schools, county).stream()
                .filter(line -> students.containsKey(schools.key(line.row())))
                .flatMap(line -> line.number(workstations).stream()
                        .map(n -> new Parts(students.get(schools.key(line.row())), n)))
                .reduce(Parts::plus);
    }

    /** What one row adds; nothing where it does not say what is wanted. */
    private static Optional<Parts> parts(Indicator indicator, Line line) {
        if (indicator.share().isPresent())
            return line.text(indicator.share())
                    .map(entry -> new Parts(
                            indicator.of().contains(entry) ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE));
        Optional<BigDecimal> upper = line.number(indicator.sum());
        if (indicator.over().isEmpty()) return upper.map(n -> new Parts(n, BigDecimal.ZERO));
        return upper.flatMap(n -> line.number(indicator.over()).map(lower -> new Parts(n, lower)));
    }

    IndicatorSums plus(IndicatorSums other) {
        Map<String, Parts> both = new TreeMap<>(byId);
        other.byId.forEach((id, parts) -> both.merge(id, parts, Parts::plus));
        return new IndicatorSums(both);
    }

    /** A figure's value; empty where no row says what is wanted, or where it would be divided by nought. */
    Optional<BigDecimal> value(Indicator indicator) {
        Optional<Parts> parts = Optional.ofNullable(byId.get(indicator.id()));
        boolean plain = indicator.share().isEmpty() && indicator.over().isEmpty();
        return plain ? parts.map(p -> Quotient.plain(p.upper)) : parts.flatMap(p -> Quotient.of(p.upper, p.lower));
    }

    /** One part over the other; empty where no row says both, or where it would be divided by nought. */
    Optional<BigDecimal> quotient(String id) {
        return Optional.ofNullable(byId.get(id)).flatMap(p -> Quotient.of(p.upper, p.lower));
    }

    /** All values that there are, by id. */
    Map<String, BigDecimal> values(List<Indicator> indicators) {
        Map<String, BigDecimal> values = new TreeMap<>();
        for (Indicator i : indicators) value(i).ifPresent(v -> values.put(i.id(), v));
        return values;
    }
}
