package org.taizhang.campaign;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A full-width colon behind a key, which is none to YAML, so that it complains of something else. */
final class FullWidthColon {
    static final String TROUBLE = "A full-width colon stands behind this key; write the half-width \":\" and a space.";
    private static final Pattern KEY = Pattern.compile("\\s*(?:-\\s+)?[^\\s:#\"'\\[{]+\uFF1A.*");

    private FullWidthColon() {}

    static boolean isIn(String key) {
        return key.indexOf('\uFF1A') > 0;
    }

    /** The key before such a colon. */
    static Optional<String> before(String key) {
        return isIn(key) ? Optional.of(key.substring(0, key.indexOf('\uFF1A'))) : Optional.empty();
    }

    /** The first line from one to another, both 1-based, that begins with a key and such a colon. */
    static OptionalInt line(String yaml, int from, int to) {
        List<String> lines = yaml.lines().limit(to).toList();
        return IntStream.rangeClosed(Math.max(1, from), lines.size())
                .filter(n -> KEY.matcher(lines.get(n - 1)).matches())
                .findFirst();
    }
}
