package org.taizhang.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name under which something goes on that is no longer named: the one name that is the old one with words in brackets
 * added or taken away, else the nearest spelling.
 */
public final class NewName {
    private static final Pattern BRACKETS =
            Pattern.compile("[(\\[\u3010\u3014][^()\\[\\]\u3010\u3011\u3014\u3015]*[)\\]\u3011\u3015]");

    private NewName() {}

    /** The likely new name, in the spelling in which names are compared; where several add to the old one, none is likely. */
    public static Optional<String> of(String old, Collection<String> names) {
        List<String> added = names.stream()
                .filter(n -> adds(n, old) || adds(old, n))
                .limit(2)
                .toList();
        return added.isEmpty()
                ? Nearest.to(old, names)
                : Optional.of(added.get(0)).filter(n -> added.size() == 1);
    }

    private static boolean adds(String longer, String shorter) {
        if (shorter.isEmpty() || longer.length() < shorter.length() + 2) return false;
        Matcher words = BRACKETS.matcher(longer);
        while (words.find())
            if (longer.length() - (words.end() - words.start()) == shorter.length()
                    && shorter.startsWith(longer.substring(0, words.start()))
                    && shorter.endsWith(longer.substring(words.end()))) return true;
        return false;
    }
}
