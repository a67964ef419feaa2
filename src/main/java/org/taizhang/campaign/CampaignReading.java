package org.taizhang.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of a campaign's folder, which gathers every problem on its way. */
final class CampaignReading {
    private final ConfigurationText texts;
    private final List<Problem> problems = new ArrayList<>();

    CampaignReading(Path folder) {
        this.texts = new ConfigurationText(folder, problems);
    }

    Campaign campaign() {
        Optional<Bound<Campaign.Settings>> settings = bind("campaign.yaml", Campaign.Settings.class);
        Map<String, Optional<Bound<Form>>> forms = forms();
        LanguageReading languages = new LanguageReading(texts, problems);
        boolean named = settings.filter(s -> s.isWhole("language")).isPresent();
        Optional<Bound<Language>> language = named ? languages.language(settings.get()) : Optional.empty();
        // Which language is meant stands where something is wrong; the mistakes in any are worth knowing.
        if (!named)
            texts.own("languages")
                    .forEach(file ->
                            languages.read(file.substring("languages/".length(), file.length() - ".yaml".length())));
        Optional<Bound<List<County>>> counties = settings.flatMap(s -> new CountyRoster(texts, problems).counties(s));
        if (language.isPresent())
            settings.ifPresent(s -> new NumberStyleCheck(
                            new References(s, problems), language.get().value().numbers())
                    .check(s.value().writing()));
        new CrossCheck(problems).check(settings, counties, forms, language);
        if (!problems.isEmpty()) throw new ConfigurationException(inOrder());
        List<Form> all =
                forms.values().stream().map(f -> f.orElseThrow().value()).toList();
        return new Campaign(
                settings.orElseThrow().value(),
                counties.orElseThrow().value(),
                all,
                new RoleNames(settings.get().value().roles(), all)
                        .in(as(settings.get().value(), language.orElseThrow().value())),
                texts.fingerprint());
    }

    /** The language as this campaign's offices write it. */
    private static Language as(Campaign.Settings settings, Language language) {
        return language.with(settings.writing().or(language.writing()), language.messages());
    }

    /** As someone who mends the files would go through them. */
    private List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }

    private Map<String, Optional<Bound<Form>>> forms() {
        Map<String, Optional<Bound<Form>>> forms = new LinkedHashMap<>();
        for (String file : texts.names("forms", ".yaml")) {
            String name = file.substring("forms/".length(), file.length() - ".yaml".length());
            forms.put(name, bind(file, Form.class));
        }
        return forms;
    }

    private <T extends Record> Optional<Bound<T>> bind(String file, Class<T> type) {
        return texts.read(file).flatMap(text -> new Binder("campaign/" + file, problems).bind(text, type));
    }
}
