package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.taizhang.campaign.Form.Entry;
import org.taizhang.campaign.Form.Field;
import org.taizhang.campaign.Form.Type;

/** What must agree within one form. */
final class FormCheck {
    private final Form form;
    private final References references;
    private final Optional<Bound<Language>> language;

    FormCheck(Bound<Form> form, Optional<Bound<Language>> language, List<Problem> problems) {
        this.form = form.value();
        this.references = new References(form, problems);
        this.language = language;
    }

    void check(String fileName) {
        if (!form.name().equals(fileName))
            references.misnamed(
                    "name", "Expected the name of the file, \"" + fileName + "\", found \"" + form.name() + "\".");
        if (!form.name().matches("[a-z][a-z0-9-]*"))
            references.problem("name", "A form's name is made of small letters, digits and -.");
        ReservedNames.taken(form)
                .ifPresent(taken -> references.misnamed(
                        "name",
                        "This form would have the table \"" + taken
                                + "\", which is another of the ledger's; take another name."));
        if (form.fields().isEmpty()) references.problem("fields", "A form has at least one field.");
        if (form.primaryKey().isEmpty()) references.problem("primaryKey", "A form names at least one key field.");
        references.once("field", keyed("fields", form.fields(), Field::name, ".name"));
        each(form.fields(), "fields", this::declared);
        each(form.primaryKey(), "primaryKey", this::field);
        headers();
        each(form.checks(), "checks", this::relation);
        form.expectChange().flatMap(Form.ExpectedChange::until).ifPresent(this::lastStep);
    }

    private void lastStep(String entry) {
        List<String> steps = form.fields().stream()
                .filter(Field::ordered)
                .flatMap(f -> f.entries().stream())
                .map(Entry::id)
                .toList();
        boolean whole = references.isWhole("fields[].ordered") && references.isWhole("fields[].entries[].id");
        references.known("expectChange.until", "step", entry, steps, whole);
    }

    private List<String> names() {
        return form.fields().stream().map(Field::name).toList();
    }

    private boolean field(String key, String name) {
        return references.known(key, "field", name, names(), references.isWhole("fields[].name"));
    }

    private void declared(String key, Field field) {
        if (!field.name().matches("[a-z][a-z0-9_]*"))
            references.misnamed(key + ".name", "A field's name is made of small letters, digits and _.");
        if (ReservedNames.isColumn(field.name().toLowerCase(Locale.ROOT)))
            references.misnamed(
                    key + ".name", "\"" + field.name() + "\" is a column of every form; take another name.");
        if (references.isWhole(key + ".type")) typed(key, field);
        if (field.rate() && field.unit().isPresent())
            references.problem(key + ".unit", "A rate has no unit; it is a share from 0 to 1.");
        language.ifPresent(l -> field.unit()
                .filter(u -> l.value().familyOf(u).isEmpty() && l.isWhole("units") && l.isWhole("numbers"))
                .ifPresent(u -> references.problem(
                        key + ".unit",
                        "The language has no unit \"" + u + "\"; new ones are named under units in " + l.file() + ".",
                        Nearest.to(u, units(l.value())))));
        entries(key + ".entries", field.entries());
        constraints(key + ".constraints", field.constraints());
    }

    /** What a field of its type has, and others do not. */
    private void typed(String key, Field field) {
        boolean number = field.type() == Type.number;
        boolean list = field.type() == Type.list;
        only(field.unit().isPresent(), number, key + ".unit", Type.number);
        only(field.rate(), number, key + ".rate", Type.number);
        only(field.cumulative(), number, key + ".cumulative", Type.number);
        only(field.actual(), number || field.type() == Type.date, key + ".actual", Type.date);
        only(!field.entries().isEmpty(), list, key + ".entries", Type.list);
        only(field.ordered(), list, key + ".ordered", Type.list);
        only(!field.remarks().isEmpty(), list, key + ".remarks", Type.list);
        if (list && field.entries().isEmpty()) references.problem(key + ".entries", "A list has at least one entry.");
        Constraints c = field.constraints();
        only(c.integer(), number, key + ".constraints.integer", Type.number);
        only(c.minimum().isPresent(), number, key + ".constraints.minimum", Type.number);
        only(c.maximum().isPresent(), number, key + ".constraints.maximum", Type.number);
        only(c.pattern().isPresent(), field.type() == Type.text, key + ".constraints.pattern", Type.text);
    }

    private void only(boolean said, boolean fits, String key, Type type) {
        if (said && !fits) references.problem(key, "Only a field of type " + type + " has this.");
    }

    private static List<String> units(Language language) {
        List<String> multipliers = List.copyOf(language.numbers().multipliers().keySet());
        return language.units().stream()
                .flatMap(f -> f.units().keySet().stream())
                .flatMap(u -> Stream.concat(Stream.of(u), multipliers.stream().map(m -> m + u)))
                .toList();
    }

    private void entries(String key, List<Entry> entries) {
        references.once("entry", keyed(key, entries, Entry::id, ".id"));
        references.once("name", words(key, entries, "names", Entry::names));
        references.once("phrase", words(key, entries, "phrases", Entry::phrases));
        references.once("word", words(key, entries, "underway", Entry::underway));
        references.once("word", words(key, entries, "finished", Entry::finished));
        references.once("word", words(key, entries, "expecting", Entry::expecting));
        references.once("word", words(key, entries, "others", Entry::others));
        each(entries, key, (at, entry) -> {
            if (entry.names().isEmpty()) references.problem(at + ".names", "An entry has at least one name.");
        });
    }

    private void constraints(String key, Constraints c) {
        if (references.isWhole(key + ".minimum")
                && c.minimum()
                                .orElse(BigDecimal.ZERO)
                                .compareTo(c.maximum().orElse(c.minimum().orElse(BigDecimal.ZERO)))
                        > 0) references.problem(key + ".maximum", "The maximum is below the minimum.");
        c.pattern().ifPresent(p -> {
            try {
                Pattern.compile(p);
            } catch (PatternSyntaxException e) {
                references.problem(key + ".pattern", "This is no regular expression: " + e.getDescription() + ".");
            }
        });
    }

    /** A header means one field, or is declared ambiguous. */
    private void headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, String> ofField = new LinkedHashMap<>();
        each(form.fields(), "fields", (key, field) -> {
            ofField.clear();
            ofField.put(Spelling.of(field.title()), key + ".title");
            headers.put(key + ".title", field.title());
            each(field.synonyms(), key + ".synonyms", (at, synonym) -> {
                // A synonym that repeats another of its own field does no harm.
                if (ofField.putIfAbsent(Spelling.of(synonym), at) == null) headers.put(at, synonym);
            });
            each(
                    field.remarks(),
                    key + ".remarks",
                    (at, remark) -> references.known(
                            at,
                            "synonym of this field",
                            remark,
                            field.synonyms(),
                            references.isWhole(key + ".synonyms")));
        });
        form.ambiguous().forEach((header, meanings) -> {
            headers.put("ambiguous." + header, header);
            each(meanings, "ambiguous." + header, (at, meaning) -> {
                if (!meaning.equals("other")) field(at, meaning);
            });
        });
        each(form.ignored(), "ignored", headers::put);
        references.once("header", headers);
    }

    private void relation(String key, Form.Check check) {
        Optional<Rule> rule = Rule.parse(check.rule());
        if (rule.isEmpty()) {
            references.problem(
                    key + ".rule",
                    "Expected a relation such as \"invested <= total_investment\", found \"" + check.rule() + "\".");
            return;
        }
        Set<Type> types = new java.util.TreeSet<>();
        for (String name : rule.get().fields())
            if (field(key + ".rule", name))
                types.add(form.field(name).orElseThrow().type());
        if (!references.isWhole("fields[].type")) return;
        boolean dates = types.contains(Type.date);
        if (types.size() > 1 || types.contains(Type.text) || types.contains(Type.list))
            references.problem(key + ".rule", "A relation is between numbers or between dates.");
        else if (dates && (rule.get().left().size() > 1 || rule.get().right().size() > 1))
            references.problem(key + ".rule", "Dates are compared one with one.");
    }

    private static Map<String, String> words(
            String key, List<Entry> entries, String part, Function<Entry, List<String>> words) {
        Map<String, String> all = new LinkedHashMap<>();
        each(entries, key, (at, entry) -> each(words.apply(entry), at + "." + part, all::put));
        return all;
    }

    static <T> Map<String, String> keyed(String key, List<T> items, Function<T, String> word, String part) {
        Map<String, String> all = new LinkedHashMap<>();
        each(items, key, (at, item) -> all.put(at + part, word.apply(item)));
        return all;
    }

    static <T> void each(List<T> items, String key, java.util.function.BiConsumer<String, T> step) {
        for (int i = 0; i < items.size(); i++) step.accept(key + "[" + i + "]", items.get(i));
    }
}
