package org.taizhang.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.value.Value;

/** The keys of a form's rows as one text each. */
final class Keys {
    /** Parts the fields of a key that has several; a value never holds it, because control characters are taken out. */
    private static final String BETWEEN = "\u001f";

    /** Parts them for people. */
    static final String SLASH = " / ";

    private final List<String> fields;

    Keys(Form form) {
        this.fields = form.primaryKey();
    }

    /** A row's key as keys are compared. */
    String of(Map<String, Value> values) {
        if (fields.size() == 1) return Spelling.exact(text(values, fields.get(0)));
        return of(texts(values));
    }

    /** The same of the texts of its fields. */
    String of(List<String> texts) {
        return texts.stream().map(Spelling::exact).collect(Collectors.joining(BETWEEN));
    }

    /** A row's key as the county writes it. */
    String written(Map<String, Value> values) {
        return written(texts(values));
    }

    /** The same of the texts of its fields. */
    String written(List<String> texts) {
        return texts.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining(SLASH));
    }

    private List<String> texts(Map<String, Value> values) {
        return fields.stream().map(f -> text(values, f)).toList();
    }

    /** A key as it is compared, with its parts parted for people. */
    static String parted(String key) {
        return key.replace(BETWEEN, SLASH);
    }

    /** A key as people look it up: any apostrophe is one, and nothing stands between its parts where it has several. */
    String letters(String key) {
        return Spelling.alike(
                fields.size() == 1 ? key : key.replace(BETWEEN, "").replace("/", ""));
    }

    /** A key that a person typed; the parts of one that has several are parted by {@code /}. */
    String typed(String key) {
        if (fields.size() == 1) return Spelling.exact(key);
        return of(List.of(key.split("/", fields.size())));
    }

    private static String text(Map<String, Value> values, String field) {
        Value value = values.get(field);
        return value == null ? "" : value.text();
    }
}
