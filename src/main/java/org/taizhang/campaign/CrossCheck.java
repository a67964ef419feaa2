package org.taizhang.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must agree between the files of a campaign, as far as each could be read for itself. */
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
        Map<String, Optional<Form>> byName = new LinkedHashMap<>();
        forms.forEach((name, form) -> {
            byName.put(name, form.map(Bound::value));
            form.ifPresent(f -> new FormCheck(f, language, problems).check(name));
        });
        settings.ifPresent(s -> new SettingsCheck(s, byName, problems).check());
        settings.ifPresent(s -> language.ifPresent(w -> names(s, RoleNames.placesIn(w.value()))));
        counties.ifPresent(c -> new RosterCheck(new References(c, problems)).check(c.value()));
        settings.ifPresent(s -> counties.ifPresent(c -> {
            waivers(s, c.value());
            new RegisterCheck(new References(s, problems), byName, c.value())
                    .check(s.value().register());
        }));
    }

    private void names(Bound<Campaign.Settings> settings, Set<String> parts) {
        References references = new References(settings, problems);
        settings.value()
                .roles()
                .names()
                .keySet()
                .forEach(name -> references.known("roles.names." + name, "part that sentences name", name, parts));
    }

    private void waivers(Bound<Campaign.Settings> settings, List<County> counties) {
        References references = new References(settings, problems);
        List<String> ids = counties.stream().map(County::id).toList();
        FormCheck.each(
                settings.value().lights().waivers(),
                "lights.waivers",
                (key, waiver) -> references.known(key + ".county", "county", waiver.county(), ids));
    }
}
