package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.taizhang.campaign.NumberWords;
import org.taizhang.campaign.Spelling;

/**
 * Finds units among words with dots, which stand at the end of a shortened word, within a unit or between two of them. A
 * shortened word that nobody knows may change the unit beside it by a thousand, so that one is not told.
 */
final class DottedUnits {
    private static final String DOT = ".";
    private static final Pattern DOTS = Pattern.compile("\\.");
    private static final Pattern AT_END = Pattern.compile("\\.+$");

    private final Predicate<String> isUnit;
    private final Set<String> silent = new HashSet<>();
    private final Set<String> last = new HashSet<>();

    /** @param isUnit tells a unit by its spelling */
    DottedUnits(Predicate<String> isUnit, NumberWords numbers) {
        this.isUnit = isUnit;
        for (List<String> words : List.of(numbers.approximateBefore(), numbers.approximateAfter(), numbers.filler()))
            words.forEach(w -> silent.add(bare(Spelling.of(w))));
        numbers.note().forEach(w -> last.add(bare(Spelling.of(w))));
    }

    /** The units of which a spelling consists; none where something is beside them that may change them. */
    List<String> in(String spelled) {
        Optional<String> whole = as(spelled, isUnit);
        if (whole.isPresent()) return List.of(whole.get());
        String[] parts = DOTS.split(spelled);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < parts.length; ) {
            int n = parts.length - i;
            while (n > 0 && as(joined(parts, i, n), isUnit).isEmpty()) n--;
            if (n > 0) found.add(as(joined(parts, i, n), isUnit).orElseThrow());
            else if (last.contains(parts[i])) break;
            else if (mayChange(parts[i])) return List.of();
            i += Math.max(1, n);
        }
        return found;
    }

    /** Whether a word is shortened and not known to leave a unit beside it what it is. */
    boolean isShortened(String spelled) {
        return spelled.contains(DOT) && Arrays.stream(DOTS.split(spelled)).anyMatch(this::mayChange);
    }

    /** A word as some are told that it is, with a dot at its end or without. */
    static Optional<String> as(String spelled, Predicate<String> is) {
        if (spelled.isEmpty() || is.test(spelled)) return Optional.of(spelled).filter(s -> !s.isEmpty());
        return Optional.of(spelled.endsWith(DOT) ? bare(spelled) : spelled + DOT)
                .filter(is);
    }

    private boolean mayChange(String part) {
        if (part.isEmpty() || silent.contains(part) || last.contains(part)) return false;
        char end = part.charAt(part.length() - 1);
        return Spelling.isLetterOfParted(end) || Character.isDigit(end);
    }

    private static String joined(String[] parts, int from, int count) {
        return String.join(DOT, List.of(parts).subList(from, from + count));
    }

    private static String bare(String spelled) {
        return AT_END.matcher(spelled).replaceFirst("");
    }
}
