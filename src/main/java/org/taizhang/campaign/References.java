package org.taizhang.campaign;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of one configuration file, held against what they must name. */
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
        problems.add(file.problem(key, message, suggestion));
    }

    /** Whether a word is one of the valid ones; a problem with the nearest of them where it is none. */
    boolean known(String key, String what, String word, Collection<String> valid) {
        if (valid.contains(word)) return true;
        String choice = valid.isEmpty() ? "there is none" : "known are " + String.join(", ", valid);
        problem(key, "There is no " + what + " \"" + word + "\"; " + choice + ".", Nearest.to(word, valid));
        return false;
    }

    /** Each word's spelling may stand once: a problem at each that is a repetition, with the key where it stood first. */
    void once(String what, Map<String, String> wordsByKey) {
        Map<String, String> first = new HashMap<>();
        wordsByKey.forEach((key, word) -> {
            String before = first.putIfAbsent(Spelling.of(word), key);
            if (before != null) problem(key, "The " + what + " \"" + word + "\" stands at " + before + " already.");
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
