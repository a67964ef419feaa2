package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must agree within a language: a unit measures one thing, and months and days exist. */
final class LanguageCheck {
    private final Language language;
    private final References references;

    LanguageCheck(Bound<Language> language, List<Problem> problems) {
        this.language = language.value();
        this.references = new References(language, problems);
    }

    void check() {
        Map<String, String> familyOf = new LinkedHashMap<>();
        each(
                language.units(),
                "units",
                (key, family) -> family.units().forEach((unit, size) -> {
                    String at = key + ".units." + unit;
                    if (size.signum() <= 0) references.problem(at, "A unit's size is above 0.");
                    String before = familyOf.putIfAbsent(Spelling.of(unit), family.name());
                    if (before != null && !before.equals(family.name()))
                        references.problem(at, "The unit \"" + unit + "\" is one of " + before + " already.");
                }));
        between("dates.months", language.dates().months(), 1, 12);
        between("dates.parts", language.dates().parts(), 1, 31);
        between("dates.yearParts", language.dates().yearParts(), 1, 12);
    }

    private void between(String key, Map<String, Integer> words, int least, int most) {
        words.forEach((word, value) -> {
            if (value < least || value > most)
                references.problem(key + "." + word, "Expected a number from " + least + " to " + most + ".");
        });
    }
}
