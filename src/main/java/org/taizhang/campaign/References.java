package org.taizhang.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of one configuration file, held against what they must name. Of what is wrong by itself nothing more is said,
 * since all of it may be right once that is mended.
 */
final class References {
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\.]+(\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+)*");

    private final Bound<?> file;
    private final List<Problem> problems;

    References(Bound<?> file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    void problem(String key, String message) {
        problem(key, message, Optional.empty());
    }

    void problem(String key, String message, Optional<String> suggestion) {
        if (isWhole(key)) problems.add(file.problem(key, message, suggestion));
    }

    /** A problem by which it is not known what the key names, so that whatever is called unknown may be it. */
    void misnamed(String key, String message) {
        problem(key, message);
        file.keys().wrong(file.keys().inFile(key));
    }

    /** Whether the file says what stands at a key, with nothing wrong there. */
    boolean isWhole(String key) {
        return file.isWhole(key);
    }

    /** Whether a word is one of the valid ones; a problem with the nearest of them where it is none. */
    boolean known(String key, String what, String word, Collection<String> valid) {
        return known(key, what, word, valid, true);
    }

    /** @param whole whether all valid words are known; where one is wrong itself, it may be the one */
    boolean known(String key, String what, String word, Collection<String> valid, boolean whole) {
        if (valid.contains(word)) return true;
        if (!whole) return false;
        String choice = valid.isEmpty() ? "there is none" : "known are " + String.join(", ", valid);
        problem(key, "There is no " + what + " \"" + word + "\"; " + choice + ".", Nearest.to(word, valid));
        return false;
    }

    /** Holds a county's id against those of the roster. */
    void county(String key, String id, Bound<List<County>> counties) {
        List<String> ids = counties.value().stream().map(County::id).toList();
        known(key, "county", id, ids, counties.isWhole("counties[].id"));
    }

    /** Each word's spelling may stand once: a problem at each that is a repetition, with the key where it stood first. */
    void once(String what, Map<String, String> wordsByKey) {
        Map<String, String> first = new HashMap<>();
        wordsByKey.forEach((key, word) -> {
            if (!isWhole(key)) return;
            String before = first.putIfAbsent(Spelling.exact(word), key);
            if (before != null)
                misnamed(
                        key,
                        "The " + what + " \"" + word + "\" stands at "
                                + file.keys().inFile(before) + " already.");
        });
    }

    /** Each must be a plain mail address, without a name beside it. */
    void addresses(String key, List<String> addresses) {
        for (int i = 0; i < addresses.size(); i++)
            if (!isAddress(addresses.get(i)))
                problem(key + "[" + i + "]", "Expected a mail address, found \"" + addresses.get(i) + "\".");
    }

    static boolean isAddress(String word) {
        return ADDRESS.matcher(word).matches();
    }
}
