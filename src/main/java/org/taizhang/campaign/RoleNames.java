package org.taizhang.campaign;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a campaign's own forms call the parts that they play, for sentences that any campaign may say: {@code
 * projects.invested} is the title of the field that {@code roles.projects.invested} names, {@code ratio.above} the name of
 * its entry, {@code projects.form} the form's title, {@code projects.key} the titles of its key, {@code projects.item} and
 * {@code projects.items} what one row and several are called.
 *
 * <p>They stand in a language's messages as {@code {projects.invested}}, or {@code {Projects.items}} where a sentence
 * begins with one. What a campaign has no name for is the language's message of the same key, which may be made of others;
 * {@code roles.names} goes before both.
 */
final class RoleNames {
    static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]\\w*\\.\\w+)}");
    private static final Set<String> ENTRIES = Set.of("started", "completed", "above", "below");

    private final Map<String, String> names = new HashMap<>();
    private final List<Form> forms;

    RoleNames(Campaign.Roles roles, List<Form> forms) {
        this.forms = forms;
        roles.projects().ifPresent(p -> role("projects", p, p.form(), p.stage()));
        roles.ratio().ifPresent(r -> role("ratio", r, r.form(), r.group()));
        roles.schools()
                .ifPresent(s -> form(s.form()).ifPresent(form -> {
                    form("schools", form);
                    s.fields().forEach((figure, field) -> field("schools." + figure, form, field));
                }));
        roles.names().forEach(this::name);
    }

    /** The same language, its sentences with the campaign's names in them. */
    Language in(Language language) {
        Map<String, String> all = new HashMap<>();
        language.messages().forEach((key, sentence) -> all.put(key, put(sentence, names)));
        all.putAll(names);
        Map<String, String> said = new LinkedHashMap<>();
        language.messages().forEach((key, sentence) -> said.put(key, put(sentence, all)));
        return language.with(language.writing(), said);
    }

    /** The parts that sentences of a language name. */
    static Set<String> placesIn(Language language) {
        return language.messages().values().stream()
                .flatMap(sentence -> PLACE.matcher(sentence).results())
                .map(place -> place.group(1))
                .filter(place -> Character.isLowerCase(place.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String put(String sentence, Map<String, String> names) {
        if (sentence.indexOf('.') < 0) return sentence;
        return PLACE.matcher(sentence).replaceAll(m -> {
            String place = m.group(1);
            String key = Character.toLowerCase(place.charAt(0)) + place.substring(1);
            String name = names.get(key);
            if (name == null) return Matcher.quoteReplacement(m.group());
            return Matcher.quoteReplacement(place.equals(key) ? name : capital(name));
        });
    }

    private static String capital(String name) {
        if (name.isEmpty()) return name;
        int rest = name.offsetByCodePoints(0, 1);
        return name.substring(0, rest).toUpperCase(Locale.ROOT) + name.substring(rest);
    }

    private Optional<Form> form(String name) {
        return forms.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private void role(String role, Record named, String of, String list) {
        form(of).ifPresent(form -> {
            form(role, form);
            for (RecordComponent c : named.getClass().getRecordComponents())
                value(named, c).ifPresent(value -> {
                    String key = role + "." + c.getName();
                    if (ENTRIES.contains(c.getName())) entry(key, form, list, value);
                    else field(key, form, value);
                });
        });
    }

    private void form(String role, Form form) {
        name(role + ".form", form.title());
        name(
                role + ".key",
                form.primaryKey().stream()
                        .flatMap(k -> form.field(k).stream())
                        .map(Form.Field::title)
                        .collect(Collectors.joining(" / ")));
        if (form.noun().isEmpty()) return;
        name(role + ".item", form.noun().get(0));
        name(role + ".items", form.noun().get(form.noun().size() - 1));
    }

    private void field(String key, Form form, String field) {
        form.field(field).ifPresent(f -> name(key, f.title()));
    }

    private void entry(String key, Form form, String list, String entry) {
        form.field(list).flatMap(f -> f.entry(entry)).ifPresent(e -> name(key, e.name()));
    }

    /** No name is read as a place for something else. */
    private void name(String key, String name) {
        names.put(key, name.replace("{", "").replace("}", ""));
    }

    private static Optional<String> value(Record named, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(named);
            return value instanceof Optional<?> o ? o.map(Object::toString) : Optional.of(value.toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
