package org.taizhang.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must agree between the files of a campaign, as far as nothing is wrong there in each by itself. */
final class CrossCheck {
    private final List<Problem> problems;

    CrossCheck(List<Problem> problems) {
        this.problems = problems;
    }

    void check(
            Optional<Bound<Campaign.Settings>> settings,
            Optional<Bound<List<County>>> counties,
            Map<String, Optional<Bound<Form>>> forms,
            Optional<Bound<Language>> language) {
        forms.forEach((name, form) -> form.ifPresent(f -> new FormCheck(f, language, problems).check(name)));
        counties.ifPresent(c -> new RosterCheck(new References(c, problems)).check(c.value()));
        settings.ifPresent(s -> settings(s.value(), new References(s, problems), counties, forms, language));
    }

    private static void settings(
            Campaign.Settings settings,
            References references,
            Optional<Bound<List<County>>> counties,
            Map<String, Optional<Bound<Form>>> forms,
            Optional<Bound<Language>> language) {
        FormReferences ofForms = new FormReferences(references, forms);
        new SettingsCheck(settings, references, ofForms).check();
        language.ifPresent(w -> names(settings.roles().names().keySet(), references, w));
        counties.ifPresent(c -> {
            FormCheck.each(
                    settings.lights().waivers(),
                    "lights.waivers",
                    (key, waiver) -> references.county(key + ".county", waiver.county(), c));
            new RegisterCheck(references, ofForms, c).check(settings.register());
        });
    }

    private static void names(Set<String> names, References references, Bound<Language> language) {
        Set<String> parts = RoleNames.placesIn(language.value());
        boolean whole = language.isWhole("messages");
        names.forEach(name -> references.known("roles.names." + name, "part that sentences name", name, parts, whole));
    }
}
