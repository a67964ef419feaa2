package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/** Tells which words are units, alone or with a multiplier before them, and of which family. */
final class Units {
    private final Map<String, String> family = new HashMap<>();
    private final Set<String> multipliers;
    private final int longest;

    Units(Language language) {
        language.units().forEach(f -> f.units().keySet().forEach(u -> family.putIfAbsent(Spelling.of(u), f.name())));
        multipliers = Set.copyOf(language.numbers().multipliers().keySet().stream()
                .map(Spelling::of)
                .toList());
        longest = family.keySet().stream().mapToInt(String::length).max().orElse(0)
                + 2 * multipliers.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The family of a unit in its spelling; empty where the word is none. */
    Optional<String> familyOf(String spelled) {
        if (spelled.isEmpty() || spelled.length() > longest) return Optional.empty();
        String known = family.get(spelled);
        if (known != null) return Optional.of(known);
        return multipliers.stream()
                .filter(m -> spelled.length() > m.length() && spelled.startsWith(m))
                .flatMap(m -> familyOf(spelled.substring(m.length())).stream())
                .findFirst();
    }

    boolean isUnit(String spelled) {
        return familyOf(spelled).isPresent();
    }

    /** The units among words parted by punctuation, such as {@code m2, ha}. */
    List<String> among(String spelled) {
        List<String> found = new ArrayList<>();
        for (String word : spelled.split("[,、;/，；。.\\s]+")) if (isUnit(word)) found.add(word);
        return found;
    }

    /** The longest unit that a word ends with; empty where it has none or nothing else. */
    Optional<String> ending(String spelled) {
        for (int i = Math.max(1, spelled.length() - longest); i < spelled.length(); i++)
            if (isUnit(spelled.substring(i))) return Optional.of(spelled.substring(i));
        return Optional.empty();
    }
}
