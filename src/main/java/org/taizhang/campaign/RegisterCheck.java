package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the register says of forms and counties, held against them. */
final class RegisterCheck {
    private final References references;
    private final Map<String, Optional<Form>> forms;
    private final List<String> counties;

    RegisterCheck(References references, Map<String, Optional<Form>> forms, List<County> counties) {
        this.references = references;
        this.forms = forms;
        this.counties = counties.stream().map(County::id).toList();
    }

    void check(List<Registered> register) {
        each(register, "register", this::entry);
        aliases(register);
    }

    private void entry(String at, Registered entry) {
        references.known(at + ".county", "county", entry.county(), counties);
        if (!references.known(at + ".form", "form", entry.form(), forms.keySet())) return;
        forms.get(entry.form()).ifPresent(form -> {
            if (form.primaryKey().size() > 1)
                references.problem(
                        at + ".form", "The rows of " + form.name() + " have several fields for a key; name another.");
            entry.given()
                    .keySet()
                    .forEach(f -> SettingsCheck.field(references, at + ".given." + f, form, f, Form.Type.number));
        });
    }

    /** An alias stands for one key of its form and county, and for none that is registered itself. */
    private void aliases(List<Registered> register) {
        Map<List<String>, String> keys = new HashMap<>();
        for (Registered e : register) keys.put(place(e, e.key()), e.key());
        Map<List<String>, String> meant = new HashMap<>(keys);
        each(
                register,
                "register",
                (at, e) -> each(e.aliases(), at + ".aliases", (key, alias) -> {
                    String before = meant.putIfAbsent(place(e, alias), e.key());
                    if (before != null && !Spelling.of(before).equals(Spelling.of(e.key())))
                        references.problem(key, "\"" + alias + "\" already stands for \"" + before + "\".");
                }));
    }

    private static List<String> place(Registered entry, String name) {
        return List.of(entry.form(), entry.county(), Spelling.of(name));
    }
}
