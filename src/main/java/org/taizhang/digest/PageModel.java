package org.taizhang.digest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Measure;
import org.taizhang.campaign.Repertoire;

/** Everything that a template is given: the names of {@code digest.json}, the functions, and what pages need beside. */
final class PageModel {
    private static final int MARKS = 8;

    private final DigestTree tree;
    private final Campaign campaign;
    private final Map<String, Object> root = new HashMap<>();

    PageModel(DigestTree tree, Campaign campaign, Words words) {
        this.tree = tree;
        this.campaign = campaign;
        root.putAll(tree.all());
        root.putAll(Functions.of(words));
        Campaign.Settings settings = campaign.settings();
        Campaign.Roles roles = settings.roles();
        root.put("lang", words.code());
        root.put("dir", words.direction());
        settings.office().ifPresent(o -> root.put("office", o));
        root.put("inside", inside());
        root.put("has", new Repertoire(campaign).figures());
        root.put("goal", goal());
        root.put("ratio_form", roles.ratio().map(Campaign.Ratio::form).orElse(""));
        root.put("group_field", roles.ratio().map(Campaign.Ratio::group).orElse(""));
        root.put("month", FiguresMonth.of(tree));
        root.put("projects_form", roles.projects().map(Campaign.Projects::form).orElse(""));
        String unit = roles.projects()
                .flatMap(p -> p.totalInvestment().or(p::invested).map(f -> words.unit(p.form(), f)))
                .orElse("");
        Functions.number(root, "money", n -> words.amount(n, unit));
        LocalDate asOf = LocalDate.parse((String) tree.all().get("as_of"));
        Functions.text(root, "short_period", p -> words.shortPeriod(p, asOf));
        root.put("ratio_form", roles.ratio().map(Campaign.Ratio::form).orElse(""));
        root.put("coverage", coverage(words));
        root.put("development_fields", developmentFields());
        root.put("stages", stages(words));
        root.put("ranked", tree.ranked());
        root.put("changed", ChangedRow.among(tree.list("changes")));
        root.put("differences", new Differences(words, unit).of(tree.all()));
    }

    /** The target of the ratio of enrolment, one where the campaign sets none. */
    private BigDecimal goal() {
        return tree.list("targets").stream()
                .filter(t -> t.get("measure").equals(Measure.ENROLMENT_RATIO.name()))
                .map(t -> (BigDecimal) t.get("target"))
                .filter(t -> t.signum() > 0)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private Map<String, Object> coverage(Words words) {
        Coverage coverage = new Coverage(tree, words);
        Map<String, Object> byForm = new HashMap<>();
        campaign.forms().forEach(f -> byForm.put(f.name(), coverage.of(f.name())));
        return byForm;
    }

    /** Of the city as a whole. */
    Map<String, Object> city() {
        Map<String, Object> model = new HashMap<>(root);
        Map<String, Object> own = new HashMap<>();
        for (Map<String, Object> c : tree.list("counties"))
            own.put((String) c.get("county"), tree.of((String) c.get("county")));
        model.put("own", own);
        return model;
    }

    /** Of one county: {@code county} is its figures, {@code lists} what is said of it. */
    Map<String, Object> county(Map<String, Object> county) {
        Map<String, Object> model = new HashMap<>(root);
        model.put("county", county);
        Map<String, Object> lists = tree.of((String) county.get("county"));
        lists.put("changed", ChangedRow.among(DigestTree.items(lists.get("changes"))));
        model.put("lists", lists);
        return model;
    }

    /** Whether each county has its section in the city's page, and no page of its own. */
    boolean inside() {
        return tree.list("counties").size() <= campaign.settings().publish().countySections();
    }

    private List<String> developmentFields() {
        Optional<Form> form = campaign.settings().roles().schools().flatMap(s -> campaign.form(s.form()));
        return form.map(f -> f.fields().stream()
                        .filter(x -> x.type() == Form.Type.number && summed(x.name()))
                        .map(Form.Field::name)
                        .toList())
                .orElse(List.of());
    }

    private boolean summed(String field) {
        return tree.list("counties").stream()
                .anyMatch(c -> c.get("development") instanceof Map<?, ?> d
                        && d.get("sums") instanceof Map<?, ?> s
                        && s.get(field) instanceof BigDecimal);
    }

    private List<Map<String, Object>> stages(Words words) {
        List<Map<String, Object>> stages = new ArrayList<>();
        List<Form.Entry> entries = campaign.settings()
                .roles()
                .projects()
                .flatMap(p -> campaign.form(p.form()).flatMap(f -> f.field(p.stage())))
                .map(Form.Field::entries)
                .orElse(List.of());
        int last = Math.max(1, entries.size() - 1);
        for (int i = 0; i < entries.size(); i++)
            stages.add(stage(entries.get(i).id(), "s" + i * (MARKS - 1) / last, words));
        for (String id : stageIds())
            if (entries.stream().noneMatch(e -> e.id().equals(id))) stages.add(stage(id, "sx", words));
        return stages;
    }

    private List<String> stageIds() {
        @SuppressWarnings("unchecked")
        Map<String, Object> city = (Map<String, Object>) tree.all().get("city");
        List<String> ids = new ArrayList<>();
        ((Map<?, ?>) city.get("by_stage")).keySet().forEach(k -> ids.add((String) k));
        return ids;
    }

    private static Map<String, Object> stage(String id, String mark, Words words) {
        return Map.of("id", id, "mark", mark, "name", words.stage(id));
    }
}
