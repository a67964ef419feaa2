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

/**
 * The warnings that a report stands beside others of its period instead of taking their place, that a late correction
 * brings back what these had left out, and that one of them has the key into which the office has merged that of a row.
 */
final class Beside {
    private static final int KEYS_NAMED = 20;

    private Beside() {}

    /** The findings of a comparison, with the warnings where they apply. */
    static List<Finding> withWarning(Comparison comparison, Language language) {
        List<Finding> findings = new ArrayList<>(comparison.findings());
        if (comparison.isPart()) findings.add(part(comparison, language));
        if (comparison.isLate() && !comparison.added().isEmpty()) findings.add(late(comparison, language));
        for (Comparison.Merged m : comparison.outranked()) findings.add(outranked(comparison.draft(), m, language));
        return findings;
    }

    private static Finding part(Comparison comparison, Language language) {
        String files =
                comparison.beside().stream().map(Stored::fileName).distinct().collect(Collectors.joining(", "));
        return added(
                comparison,
                language.say(
                        "ledger.added-part",
                        Map.of("period", language.period(comparison.draft().period()), "files", files)));
    }

    /** A correction of a report that was replaced brings keys back that its successor had left out. */
    private static Finding late(Comparison comparison, Language language) {
        String files = comparison.beside().stream()
                .filter(s -> s.corrects().isEmpty())
                .map(Stored::fileName)
                .distinct()
                .collect(Collectors.joining(", "));
        String keys = comparison.added().stream().limit(KEYS_NAMED).collect(Collectors.joining(", "));
        if (comparison.added().size() > KEYS_NAMED) keys += ", …";
        return added(
                comparison,
                language.say(
                        "ledger.added-late",
                        Map.of("period", language.period(comparison.draft().period()), "files", files, "keys", keys)));
    }

    private static Finding added(Comparison comparison, String message) {
        return new Finding(
                Severity.WARNING,
                Code.ADDED_PART,
                comparison.draft().sheet(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                message,
                Optional.empty());
    }

    private static Finding outranked(Draft draft, Comparison.Merged merged, Language language) {
        String key = draft.table().keys().written(merged.row().values());
        String field = draft.form().primaryKey().get(0);
        return new Finding(
                Severity.WARNING,
                Code.INCONSISTENT,
                merged.table().sheet(),
                merged.table().cell(merged.row().row(), field),
                Optional.of(field),
                Optional.of(key),
                language.say("ledger.merged-beside", Map.of("key", key, "into", merged.into())),
                Optional.empty());
    }
}
