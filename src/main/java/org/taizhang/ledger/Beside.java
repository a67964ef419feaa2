package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.campaign.Language;
import org.taizhang.reading.Finding;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/** The warning that a report stands beside others of its period instead of taking their place. */
final class Beside {
    private Beside() {}

    /** The findings of a comparison, with the warning where it applies. */
    static List<Finding> withWarning(Comparison comparison, Language language) {
        List<Finding> findings = new ArrayList<>(comparison.findings());
        if (comparison.isPart())
            findings.add(new Finding(
                    Severity.WARNING,
                    Code.ADDED_PART,
                    comparison.draft().sheet(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    language.say(
                            "ledger.added-part",
                            Map.of(
                                    "period",
                                    language.period(comparison.draft().period()),
                                    "files",
                                    comparison.beside().stream()
                                            .map(Stored::fileName)
                                            .distinct()
                                            .collect(Collectors.joining(", ")))),
                    Optional.empty()));
        return findings;
    }
}
