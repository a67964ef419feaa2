package org.taizhang.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form.Entry;
import org.taizhang.campaign.Form.Field;
import org.taizhang.campaign.Form.Type;

/**
 * What {@code campaign.yaml} says of forms, their fields and entries, held against them. What depends on a part of a form
 * that is wrong in the form's own file is not looked up.
 */
final class FormReferences {
    private final References references;
    private final Map<String, Optional<Bound<Form>>> forms;

    /** @param forms by name; empty where nothing but its name is known of one */
    FormReferences(References references, Map<String, Optional<Bound<Form>>> forms) {
        this.references = references;
        this.forms = forms;
    }

    /** The form of a name; empty where there is none, or nothing is known of it. */
    Optional<Bound<Form>> form(String key, String name) {
        return references.known(key, "form", name, forms.keySet()) ? forms.get(name) : Optional.empty();
    }

    /** The field of a form, where it is one and of this type. */
    Optional<Field> field(String key, Bound<Form> form, String name, Type type) {
        List<String> names = form.value().fields().stream().map(Field::name).toList();
        String what = "field of " + form.value().name();
        if (!references.known(key, what, name, names, form.isWhole("fields[].name"))) return Optional.empty();
        Field field = form.value().field(name).orElseThrow();
        if (!says(form, field, "type")) return Optional.empty();
        if (field.type() == type) return Optional.of(field);
        references.problem(
                key, "Expected a field of type " + type + "; \"" + name + "\" is of type " + field.type() + ".");
        return Optional.empty();
    }

    /** Holds an entry against those of a list. */
    void entry(String key, String what, Bound<Form> form, Field list, String id) {
        List<String> entries = list.entries().stream().map(Entry::id).toList();
        references.known(key, what, id, entries, says(form, list, "entries[].id"));
    }

    /** Holds it against a list that it has no order. */
    void ordered(String key, Bound<Form> form, Field list, String message) {
        if (!list.ordered() && says(form, list, "ordered")) references.problem(key, message);
    }

    /** Whether nothing is wrong with a part of a field. */
    private static boolean says(Bound<Form> form, Field field, String part) {
        return form.isWhole("fields[" + form.value().fields().indexOf(field) + "]." + part);
    }
}
