package org.taizhang.consolidate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Indicator;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Repertoire;

/** How each figure that the campaign can have is made, in its language, under its name in {@code digest.json}. */
public final class Explanations {
    private static final String KEY = "explain.";
    /** Before what else stands in {@code digest.json}; the digest itself does not repeat it. */
    private static final String PART = "part.";

    /** Its list stands in every {@code digest.json}, an empty one where the campaign has no figures of its own. */
    private static final String INDICATORS = "indicators";

    private static final String SHORT_BY = "_short_by";

    private final Campaign campaign;

    public Explanations(Campaign campaign) {
        this.campaign = campaign;
    }

    /**
     * What is said of a name in {@code digest.json}, under the names of the figures that say it: its own rule, else those of
     * the figures of which it is a part; nothing where it is no such name.
     */
    public Map<String, String> of(String name) {
        Map<String, String> said = new LinkedHashMap<>();
        rule(name).ifPresentOrElse(rule -> said.put(name, rule), () -> wholes(name, said, new HashSet<>()));
        return said;
    }

    private void wholes(String name, Map<String, String> said, Set<String> seen) {
        for (String whole : FigureParts.wholes(name)) {
            if (!seen.add(whole)) continue;
            rule(whole).ifPresentOrElse(rule -> said.put(whole, rule), () -> wholes(whole, said, seen));
        }
    }

    private Optional<String> rule(String name) {
        Map<String, String> rules = all();
        Language language = campaign.language();
        if (rules.containsKey(name)) return Optional.of(rules.get(name));
        if (name.equals(INDICATORS)) return Optional.of(language.say(KEY + INDICATORS, Map.of()));
        if (language.messages().containsKey(PART + name)) return Optional.of(language.say(PART + name, Map.of()));
        if (name.endsWith(SHORT_BY)) return Optional.of(language.say(PART + "short_by", Map.of()));
        if (isStage(name)) return Optional.ofNullable(rules.get("by_stage"));
        return field(name).or(() -> form(name));
    }

    /** Of which of its periods a form's figures are. */
    private Optional<String> form(String name) {
        return campaign.form(name).map(f -> campaign.language().say(PART + "form", Map.of("form", f.title())));
    }

    private boolean isStage(String name) {
        return campaign.settings()
                .roles()
                .projects()
                .flatMap(p -> campaign.form(p.form()).flatMap(f -> f.field(p.stage())))
                .filter(stages -> stages.entries().stream().anyMatch(e -> e.id().equals(name)))
                .isPresent();
    }

    /** What the counties are asked for under a name. */
    private Optional<String> field(String name) {
        return campaign.forms().stream()
                .flatMap(form -> form.field(name).stream()
                        .map(f -> campaign.language()
                                .say(PART + "field", Map.of("field", f.title(), "form", form.title()))))
                .findFirst();
    }

    /** All of them, in the order of the language's file. */
    public Map<String, String> all() {
        Language language = campaign.language();
        Map<String, String> settings = Map.of(
                "reports", Integer.toString(campaign.settings().watch().stalledReports()),
                "days", Integer.toString(campaign.settings().watch().atRiskDays()),
                "base", language.say("base." + campaign.settings().publish().base(), Map.of()));
        Map<String, String> rules = new LinkedHashMap<>();
        Repertoire repertoire = new Repertoire(campaign);
        for (String key : language.messages().keySet()) {
            if (!key.startsWith(KEY)) continue;
            String figure = key.substring(KEY.length());
            if (repertoire.has(figure)) rules.put(figure, language.say(key, settings));
        }
        campaign.settings().indicators().forEach(i -> rules.put(i.id(), indicator(i)));
        return rules;
    }

    private String indicator(Indicator i) {
        Optional<Form> form = campaign.form(i.form());
        String list = form.flatMap(f -> i.share().flatMap(f::field)).stream()
                .flatMap(f -> f.entries().stream())
                .filter(e -> i.of().contains(e.id()))
                .map(Form.Entry::name)
                .collect(Collectors.joining(campaign.language().say("digest.list", Map.of())));
        String kind = i.share().isPresent() ? "share" : i.over().isPresent() ? "over" : "sum";
        return campaign.language()
                .say(
                        "indicator." + kind,
                        Map.of(
                                "form", form.map(Form::title).orElse(i.form()),
                                "field", title(form, i.sum().or(i::share)),
                                "over", title(form, i.over()),
                                "entries", list));
    }

    private static String title(Optional<Form> form, Optional<String> field) {
        return form.flatMap(f -> field.flatMap(f::field)).map(Form.Field::title).orElse("");
    }
}
