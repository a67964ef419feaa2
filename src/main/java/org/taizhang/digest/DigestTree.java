package org.taizhang.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.consolidate.Figures;

/**
 * The figures under the names that {@code digest.json} promises; templates see the very same tree.
 *
 * <p>What is said of a project carries the {@code origin} of that project's latest row. Values of numeric fields are
 * numbers, as in {@code check --json}; a value that was not there is null.
 */
final class DigestTree {
    /** The lists whose items each belong to one county. */
    static final List<String> LISTS = List.of(
            "overdue",
            "at_risk",
            "stalled",
            "missing",
            "behind_plan",
            "dropped",
            "problems",
            "changes",
            "data_quality");

    private final Map<String, Object> tree;
    private final Map<String, Map<String, Object>> own = new HashMap<>();

    DigestTree(Figures figures, Campaign campaign, String firstFingerprint) {
        tree = Plain.map(figures);
        tree.put("first_campaign_fingerprint", firstFingerprint);
        tree.put("title", campaign.settings().name());
        Map<String, Object> origins = new HashMap<>();
        Derived derived = new Derived(figures, campaign);
        derived.city(tree);
        for (Map<String, Object> county : list("counties")) {
            light(county);
            derived.county(county);
            for (Map<String, Object> p : items(county.get("project_list")))
                origins.put(place(county.get("county"), p.get("project")), p.get("origin"));
        }
        for (Map<String, Object> change : list("changes")) typed(change, campaign);
        for (String name : LISTS) {
            for (Map<String, Object> item : list(name)) {
                derived.item(item);
                belong(name, item, origins);
            }
        }
    }

    /** The whole, as it stands in {@code digest.json}. */
    Map<String, Object> all() {
        return tree;
    }

    /** The parts of the lists that speak of one county, under the lists' names. */
    Map<String, Object> of(String county) {
        Map<String, Object> lists = new HashMap<>();
        for (String name : LISTS) lists.put(name, List.of());
        lists.putAll(own.getOrDefault(county, Map.of()));
        return lists;
    }

    List<Map<String, Object>> list(String name) {
        return items(tree.get(name));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private void belong(String name, Map<String, Object> item, Map<String, Object> origins) {
        Object project = item.containsKey("project") ? item.get("project") : item.get("key");
        if (project != null) {
            Object origin = origins.get(place(item.get("county"), project));
            if (origin != null) item.put("origin", origin);
        }
        Map<String, Object> lists = own.computeIfAbsent((String) item.get("county"), c -> new HashMap<>());
        items(lists.computeIfAbsent(name, n -> new ArrayList<Map<String, Object>>()))
                .add(item);
    }

    private static String place(Object county, Object project) {
        return county + "\n" + project;
    }

    @SuppressWarnings("unchecked")
    private static void light(Map<String, Object> county) {
        Map<String, Object> light = (Map<String, Object>) county.get("light");
        Map<String, Object> rest = new LinkedHashMap<>(light);
        county.put("light", rest.remove("id"));
        rest.forEach((k, v) -> county.put("light_" + k, v));
    }

    private static void typed(Map<String, Object> change, Campaign campaign) {
        change.put("new", change.remove("is_new"));
        Optional<Form> form = campaign.form((String) change.get("form"));
        String field = (String) change.get("field");
        boolean whole = form.map(f -> f.primaryKey().contains(field)).orElse(false);
        if (whole) change.put("row", change.get("to") == null ? "vanished" : "appeared");
        if (form.flatMap(f -> f.field(field))
                .map(f -> f.type() != Form.Type.number)
                .orElse(true)) return;
        for (String side : List.of("from", "to")) {
            Optional.ofNullable((String) change.get(side))
                    .flatMap(Words::numeric)
                    .ifPresent(n -> change.put(side, Plain.number(n)));
        }
    }
}
