package org.taizhang.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must agree between the files of a campaign: names that one uses and another declares. */
final class CrossCheck {
    private final List<Problem> problems;

    CrossCheck(List<Problem> problems) {
        this.problems = problems;
    }

    void check(
            Optional<Bound<Campaign.Settings>> settings,
            List<County> counties,
            Map<String, Optional<Bound<Form>>> forms,
            Optional<Bound<Language>> language) {
        settings.ifPresent(s -> {
            for (int i = 0; i < s.value().reports().size(); i++)
                known(s, "reports[" + i + "].form", s.value().reports().get(i).form(), forms.keySet(), "form");
        });
    }

    private void known(Bound<?> file, String key, String word, Collection<String> valid, String what) {
        if (!valid.contains(word))
            problems.add(file.problem(
                    key,
                    "There is no " + what + " \"" + word + "\"; known are " + String.join(", ", valid) + ".",
                    Nearest.to(word, valid)));
    }
}
