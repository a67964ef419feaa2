package org.taizhang.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a county has to do about each of its projects and reports, everything about one of them together. */
final class Todo {
    private static final List<String> OF_PROJECTS = List.of("overdue", "behind_plan", "stalled", "at_risk", "dropped");

    private Todo() {}

    /** Maps of {@code project} and its {@code matters}, each of these a {@code kind} and its {@code item}; in the order of the lists. */
    static List<Map<String, Object>> byProject(Map<?, ?> lists) {
        Map<Object, List<Map<String, Object>>> matters = new LinkedHashMap<>();
        for (String kind : OF_PROJECTS)
            for (Map<String, Object> item : DigestTree.items(lists.get(kind)))
                matters.computeIfAbsent(item.get(kind.equals("dropped") ? "key" : "project"), p -> new ArrayList<>())
                        .add(Map.of("kind", kind, "item", item));
        List<Map<String, Object>> projects = new ArrayList<>();
        matters.forEach((project, all) -> projects.add(Map.of("project", project, "matters", all)));
        return projects;
    }

    /** Maps of {@code form}, {@code unit} where one reports apart, and the {@code reports} that are missing. */
    static List<Map<String, Object>> byForm(List<Map<String, Object>> missing) {
        Map<Object, List<Map<String, Object>>> forms = new LinkedHashMap<>();
        for (Map<String, Object> m : missing)
            forms.computeIfAbsent(Arrays.asList(m.get("form"), m.get("unit")), f -> new ArrayList<>())
                    .add(m);
        List<Map<String, Object>> all = new ArrayList<>();
        forms.values().forEach(reports -> {
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("form", reports.get(0).get("form"));
            if (reports.get(0).get("unit") != null)
                form.put("unit", reports.get(0).get("unit"));
            form.put("reports", reports);
            all.add(form);
        });
        return all;
    }
}
