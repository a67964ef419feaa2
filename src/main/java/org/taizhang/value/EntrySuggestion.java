package org.taizhang.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Nearest;
import org.taizhang.campaign.Spelling;

/**
 * Finds the entry that a text off the list may mean.
 *
 * <p>A text that denies something is never answered with the very entry that it denies: there, only names that deny too are
 * offered.
 */
final class EntrySuggestion {
    private final Map<String, Form.Entry> byName;
    private final Denial denial;
    private final Map<String, Form.Entry> denying = new LinkedHashMap<>();

    /**
     * @param byName the entries by the spelling of their names
     */
    EntrySuggestion(List<Form.Entry> entries, Map<String, Form.Entry> byName, Denial denial) {
        this.byName = byName;
        this.denial = denial;
        for (Form.Entry entry : entries)
            for (String name : entry.names())
                if (denial.isIn(SpelledText.of(name))) denying.put(Spelling.of(name), entry);
    }

    /**
     * The one entry that the text names, or else the one nearest to it.
     *
     * @param open whether the text is known to deny, put off or limit something
     */
    Optional<Form.Entry> of(String words, boolean open) {
        SpelledText text = SpelledText.of(words);
        Set<Form.Entry> named = (open ? denying : byName)
                .entrySet().stream()
                        .filter(e -> e.getKey().length() > 1 && text.has(e.getKey()))
                        .filter(e -> !denial.covers(text, e.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet());
        if (named.size() == 1) return Optional.of(named.iterator().next());
        return nearest(text, open || denial.isIn(text) ? denying : byName);
    }

    private static Optional<Form.Entry> nearest(SpelledText text, Map<String, Form.Entry> names) {
        String spelling = text.text();
        return Nearest.to(spelling, names.keySet())
                .filter(n -> !isNegated(text, n))
                .filter(n -> names.keySet().stream()
                        .filter(o -> !names.get(o).equals(names.get(n)))
                        .allMatch(o -> Nearest.distance(spelling, o) > Nearest.distance(spelling, n)))
                .map(names::get);
    }

    /** Whether a text is a name with letters right before it that make another word of it, as un and in do. */
    private static boolean isNegated(SpelledText text, String name) {
        int before = text.text().length() - name.length();
        return before > 1 && text.text().endsWith(name) && !text.has(name);
    }
}
