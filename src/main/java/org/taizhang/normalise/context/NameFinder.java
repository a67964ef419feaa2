package org.taizhang.normalise.context;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Spelling;

/**
 * Tells which of several things a text names, also inside longer words, the longest name first.
 *
 * <p>A name of two things is neither's.
 *
 * @param <T> what has names
 */
final class NameFinder<T> {
    private final Map<String, T> names = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    /** What must not follow. */
    private final String smaller;
    /** What may stand where a character begins it; all names in one pattern would be tried one by one at each. */
    private Map<Character, Pattern> beginning;

    /** @param localities what makes a name before it that of a smaller place */
    NameFinder(List<String> localities) {
        smaller = "(?!\\s*(?:" + TimeWords.any(localities) + "))";
    }

    /** Names of less than two characters are left out. */
    NameFinder<T> add(T named, String name) {
        String spelled = Spelling.of(name);
        if (spelled.length() < 2) return this;
        T other = names.putIfAbsent(spelled, named);
        if (other != null && !other.equals(named)) shared.add(spelled);
        return this;
    }

    /** The same, now that all names are there. */
    NameFinder<T> ready() {
        shared.forEach(names::remove);
        beginning = names.keySet().stream()
                .collect(Collectors.groupingBy(
                        name -> name.charAt(0), Collectors.collectingAndThen(Collectors.toList(), this::anyOf)));
        return this;
    }

    private Pattern anyOf(List<String> all) {
        return Pattern.compile(all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(NameFinder::pattern)
                .collect(Collectors.joining("|", "(?:", ")" + smaller)));
    }

    /** A name in letters stands for itself only where no letter touches it; between its characters may be space. */
    private static String pattern(String spelled) {
        String spaced = spelled.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("\\s*"));
        return Spelling.isLetterOfParted(spelled.charAt(0)) ? Spelling.apart(spaced) : spaced;
    }

    /** What a whole text names. */
    Optional<T> exactly(String text) {
        return Optional.ofNullable(names.get(Spelling.of(text)));
    }

    /** What is named in a text, in order. */
    Set<T> in(String text) {
        Set<T> found = new LinkedHashSet<>();
        String plain = Labels.plain(text);
        int at = 0;
        while (at < plain.length()) {
            Pattern names = beginning.get(plain.charAt(at));
            Matcher m = names == null
                    ? null
                    : names.matcher(plain).useTransparentBounds(true).region(at, plain.length());
            if (m == null || !m.lookingAt()) {
                at++;
                continue;
            }
            found.add(this.names.get(Spelling.of(m.group())));
            at = m.end();
        }
        return found;
    }
}
