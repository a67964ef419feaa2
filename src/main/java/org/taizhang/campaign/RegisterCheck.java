package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the register says of forms and counties, held against them. */
final class RegisterCheck {
    private final References references;
    private final FormReferences forms;
    private final Bound<List<County>> counties;

    RegisterCheck(References references, FormReferences forms, Bound<List<County>> counties) {
        this.references = references;
        this.forms = forms;
        this.counties = counties;
    }

    void check(List<Registered> register) {
        each(register, "register", this::entry);
        aliases(register);
    }

    private void entry(String at, Registered entry) {
        references.county(at + ".county", entry.county(), counties);
        forms.form(at + ".form", entry.form()).ifPresent(form -> {
            if (form.value().primaryKey().size() > 1)
                references.problem(
                        at + ".form",
                        "The rows of " + form.value().name() + " have several fields for a key; name another.");
            entry.given().keySet().forEach(f -> forms.field(at + ".given." + f, form, f, Form.Type.number));
        });
    }

    /** An alias stands for one key of its form and county, and for none that is registered itself. */
    private void aliases(List<Registered> register) {
        Map<List<String>, String> keys = new HashMap<>();
        each(register, "register", (at, e) -> {
            if (isPlaced(at)) keys.put(place(e, e.key()), e.key());
        });
        Map<List<String>, String> meant = new HashMap<>(keys);
        each(
                register,
                "register",
                (at, e) -> each(isPlaced(at) ? e.aliases() : List.<String>of(), at + ".aliases", (key, alias) -> {
                    String before = meant.putIfAbsent(place(e, alias), e.key());
                    if (before != null && !Spelling.of(before).equals(Spelling.of(e.key())))
                        references.problem(key, "\"" + alias + "\" already stands for \"" + before + "\".");
                }));
    }

    private boolean isPlaced(String at) {
        return Stream.of(".form", ".county", ".key").allMatch(part -> references.isWhole(at + part));
    }

    private static List<String> place(Registered entry, String name) {
        return List.of(entry.form(), entry.county(), Spelling.of(name));
    }
}
