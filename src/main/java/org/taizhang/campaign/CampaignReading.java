package org.taizhang.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
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
        Optional<Bound<Language>> language =
                settings.flatMap(s -> language(s.value().language()));
        List<County> counties =
                settings.map(s -> new CountyRoster(texts, problems).counties(s)).orElse(List.of());
        new CrossCheck(problems).check(settings, counties, forms, language);
        if (!problems.isEmpty()) throw new ConfigurationException(problems);
        return new Campaign(
                settings.orElseThrow().value(),
                counties,
                forms.values().stream().map(f -> f.orElseThrow().value()).toList(),
                language.orElseThrow().value(),
                texts.fingerprint());
    }

    private Map<String, Optional<Bound<Form>>> forms() {
        Map<String, Optional<Bound<Form>>> forms = new LinkedHashMap<>();
        for (String file : texts.names("forms", ".yaml")) {
            String name = file.substring("forms/".length(), file.length() - ".yaml".length());
            forms.put(name, bind(file, Form.class));
        }
        return forms;
    }

    private Optional<Bound<Language>> language(String code) {
        String file = "languages/" + code + ".yaml";
        if (!texts.has(file)) {
            List<String> known = texts.names("languages", ".yaml").stream()
                    .map(n -> n.substring("languages/".length(), n.length() - ".yaml".length()))
                    .toList();
            problems.add(new Problem(
                    "campaign/campaign.yaml",
                    0,
                    "language",
                    "There is no language \"" + code + "\" (campaign/" + file + "); known are "
                            + String.join(", ", known) + ".",
                    Nearest.to(code, known)));
            return Optional.empty();
        }
        return bind(file, Language.class);
    }

    private <T extends Record> Optional<Bound<T>> bind(String file, Class<T> type) {
        return texts.read(file).flatMap(text -> {
            Binder binder = new Binder("campaign/" + file, problems);
            return binder.bind(text, type).map(value -> new Bound<>("campaign/" + file, value, binder::line));
        });
    }
}
