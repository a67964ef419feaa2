package org.taizhang.digest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Milestone;
import org.taizhang.consolidate.Figures;

/** What is said beside the figures: names of milestones, days, and what templates find in another place than the figures have it. */
final class Derived {
    /** Told of a county that has a table of its schools. */
    private static final List<String> ENROLLED = List.of("enrolled_vocational", "enrolled_general");

    private final LocalDate asOf;
    private final Optional<String> projects;
    private final Map<String, String> milestones = new HashMap<>();

    Derived(Figures figures, Campaign campaign) {
        asOf = figures.asOf();
        projects = campaign.settings().roles().projects().map(Campaign.Projects::form);
        for (Milestone m : campaign.settings().milestones()) milestones.put(m.id(), m.title());
    }

    @SuppressWarnings("unchecked")
    void city(Map<String, Object> tree) {
        started((Map<String, Object>) tree.get("city"));
        if (tree.get("before") instanceof Map<?, ?> before) started((Map<String, Object>) before);
    }

    void county(Map<String, Object> county) {
        Map<?, ?> periods = (Map<?, ?>) county.get("periods");
        county.put("reported", projects.map(f -> periods.containsKey(f)).orElse(!periods.isEmpty()));
        started(county);
        for (String side : ENROLLED) {
            Object enrolled = county.remove(side);
            if (county.get("enrolment") != null) county.put(side, enrolled);
        }
    }

    void item(Map<String, Object> item) {
        if (item.get("milestone") instanceof String m) item.put("milestone_title", milestones.getOrDefault(m, m));
        if (item.get("due") instanceof String due && !item.containsKey("days_late") && !item.containsKey("days_left"))
            item.put("days_late", ChronoUnit.DAYS.between(LocalDate.parse(due), asOf));
    }

    /** How many projects have started stands beside how many there are, too. */
    private static void started(Map<String, Object> figures) {
        Object started = ((Map<?, ?>) figures.get("more")).get("started");
        if (started != null) figures.put("started", started);
    }
}
