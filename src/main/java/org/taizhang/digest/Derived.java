package org.taizhang.digest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Milestone;
import org.taizhang.consolidate.Figures;

/** What follows from the figures and is said beside them: projects started, sums of a ratio's two sides, days. */
final class Derived {
    private final LocalDate asOf;
    private final Campaign.Roles roles;
    private final Optional<Form.Field> stages;
    private final Map<String, String> milestones = new HashMap<>();

    Derived(Figures figures, Campaign campaign) {
        asOf = figures.asOf();
        roles = campaign.settings().roles();
        stages = roles.projects().flatMap(p -> campaign.form(p.form()).flatMap(f -> f.field(p.stage())));
        for (Milestone m : campaign.settings().milestones()) milestones.put(m.id(), m.title());
    }

    @SuppressWarnings("unchecked")
    void city(Map<String, Object> tree) {
        started((Map<String, Object>) tree.get("city"));
        if (tree.get("before") instanceof Map<?, ?> before) started((Map<String, Object>) before);
    }

    void county(Map<String, Object> county) {
        started(county);
        if (!(county.get("enrolment") instanceof Map<?, ?> enrolment)) return;
        roles.ratio().ifPresent(r -> {
            List<Map<String, Object>> schools = DigestTree.items(enrolment.get("schools"));
            county.put("enrolled_vocational", sum(schools, r.above(), r.enrolled()));
            county.put("enrolled_general", sum(schools, r.below(), r.enrolled()));
        });
    }

    void item(Map<String, Object> item) {
        if (item.get("milestone") instanceof String m) item.put("milestone_title", milestones.getOrDefault(m, m));
        if (item.get("due") instanceof String due && !item.containsKey("days_late") && !item.containsKey("days_left"))
            item.put("days_late", ChronoUnit.DAYS.between(LocalDate.parse(due), asOf));
    }

    @SuppressWarnings("unchecked")
    private void started(Map<String, Object> figures) {
        Optional<String> from = roles.projects().flatMap(Campaign.Projects::started);
        if (from.isEmpty() || stages.isEmpty()) return;
        int least = stages.get().step(from.get());
        int n = 0;
        for (Map.Entry<String, Object> e : ((Map<String, Object>) figures.get("by_stage")).entrySet())
            if (stages.get().step(e.getKey()) >= least) n += ((Number) e.getValue()).intValue();
        figures.put("started", n);
    }

    private static BigDecimal sum(List<Map<String, Object>> schools, String group, String field) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean any = false;
        for (Map<String, Object> school : schools) {
            if (!group.equals(school.get("group"))) continue;
            if (((Map<?, ?>) school.get("values")).get(field) instanceof BigDecimal n) {
                sum = sum.add(n);
                any = true;
            }
        }
        return any ? Plain.number(sum) : null;
    }
}
