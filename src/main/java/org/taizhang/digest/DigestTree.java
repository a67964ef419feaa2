package org.taizhang.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.consolidate.Figures;

/**
 * The figures under the names that {@code digest.json} promises; templates see the very same tree.
 *
 * <p>Its long lists are made as they are read. Values of numeric fields are numbers, as in {@code check --json}; a value
 * that was not there is null.
 */
final class DigestTree {
    private final Map<String, Object> tree;
    private final Map<String, Map<String, Object>> own = new HashMap<>();
    private final Set<String> lists = new TreeSet<>();

    DigestTree(Figures figures, Campaign campaign, String firstFingerprint) {
        tree = Plain.map(figures);
        tree.put("first_campaign_fingerprint", firstFingerprint);
        tree.put("title", campaign.settings().name());
        Derived derived = new Derived(figures, campaign);
        derived.city(tree);
        List<Map<String, Object>> counties = new ArrayList<>(list("counties"));
        for (Map<String, Object> county : counties) {
            light(county);
            derived.county(county);
        }
        tree.put("counties", counties);
        part("overdue", figures.overdue(), derived::item);
        part("at_risk", figures.atRisk(), derived::item);
        part("stalled", figures.stalled(), derived::item);
        part("missing", figures.missing(), derived::item);
        part("behind_plan", figures.behindPlan(), derived::item);
        part("dropped", figures.dropped(), derived::item);
        part("problems", figures.problems(), derived::item);
        part("changes", figures.changes(), change -> typed(change, campaign));
        part("data_quality", figures.dataQuality(), derived::item);
    }

    /** The whole, as it stands in {@code digest.json}. */
    Map<String, Object> all() {
        return tree;
    }

    /** The parts of the lists that speak of one county, under the lists' names. */
    Map<String, Object> of(String county) {
        Map<String, Object> parts = new HashMap<>();
        for (String name : lists) parts.put(name, List.of());
        parts.putAll(own.getOrDefault(county, Map.of()));
        return parts;
    }

    List<Map<String, Object>> list(String name) {
        return items(tree.get(name));
    }

    /** The counties by their ranks, those of one rank in the official order. */
    List<Map<String, Object>> ranked() {
        List<Map<String, Object>> ranked = new ArrayList<>(list("counties"));
        ranked.sort(Comparator.comparing(c -> ((Number) c.get("rank")).intValue()));
        return ranked;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> items(Object list) {
        return (List<Map<String, Object>>) list;
    }

    /** Puts a list in its place, each item with what is said beside it, and parts it by counties. */
    private <T extends Record & Figures.Item> void part(
            String name, List<T> figures, Consumer<Map<String, Object>> beside) {
        List<Map<String, Object>> items = new Mapped<>(figures, figure -> {
            Map<String, Object> item = Plain.map(figure);
            beside.accept(item);
            return item;
        });
        tree.put(name, items);
        lists.add(name);
        int from = 0;
        int at = 0;
        String county = null;
        for (T figure : figures) {
            if (!figure.county().equals(county)) {
                if (county != null) own(county, name, items.subList(from, at));
                from = at;
                county = figure.county();
            }
            at++;
        }
        if (county != null) own(county, name, items.subList(from, at));
    }

    private void own(String county, String name, List<Map<String, Object>> part) {
        Object before = own.computeIfAbsent(county, c -> new HashMap<>()).put(name, part);
        if (before != null)
            throw new IllegalArgumentException("The figures of " + county + " are not together: " + name);
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
