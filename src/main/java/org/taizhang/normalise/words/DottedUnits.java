package org.taizhang.normalise.words;

import java.util.ArrayList;
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
 * short word that nobody knows, joined by its dot to a unit of a script that writes spaces between words, may change it by a
 * thousand, so that one is not told. Numbers, addresses and longer words change nothing.
 */
final class DottedUnits {
    private static final String DOT = ".";
    private static final Pattern DOTS = Pattern.compile("\\.");
    private static final Pattern AT_END = Pattern.compile("\\.+$");
    /** A dot beside a digit, within a number or a sign such as a version's. */
    private static final Pattern OF_NUMBER = Pattern.compile("(?<=\\p{Nd})\\.|\\.(?=\\p{Nd})");
    /** More letters has hardly a unit that is shortened. */
    private static final int SHORT = 6;

    private final Predicate<String> isUnit;
    private final List<String> withDots;
    private final Set<String> silent = new HashSet<>();
    private final Set<String> last = new HashSet<>();

    /**
     * @param isUnit tells a unit by its spelling
     * @param units the spellings of all units
     */
    DottedUnits(Predicate<String> isUnit, Set<String> units, NumberWords numbers) {
        this.isUnit = isUnit;
        withDots = units.stream().filter(u -> OF_NUMBER.matcher(u).find()).toList();
        for (List<String> words : List.of(numbers.approximateBefore(), numbers.approximateAfter(), numbers.filler()))
            words.forEach(w -> silent.add(bare(Spelling.of(w))));
        numbers.note().forEach(w -> last.add(bare(Spelling.of(w))));
    }

    /** A text in which commas stand for the dots of numbers, which part what is beside them and belong to no unit. */
    String withoutNumbers(String text) {
        if (text.indexOf('.') < 0 || withDots.stream().anyMatch(Spelling.of(text)::contains)) return text;
        return OF_NUMBER.matcher(text).replaceAll(",");
    }

    /** The units of which a spelling consists, without those that a word beside them may change. */
    List<String> in(String spelled) {
        return in(spelled, new ArrayList<>());
    }

    /** The same; adds those left out to the doubtful. */
    List<String> in(String spelled, List<String> doubtful) {
        Optional<String> whole = as(spelled, isUnit);
        if (whole.isPresent()) return List.of(whole.get());
        String[] parts = DOTS.split(spelled);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < parts.length; ) {
            int n = parts.length - i;
            while (n > 0 && as(joined(parts, i, n), isUnit).isEmpty()) n--;
            if (n > 0) {
                String unit = as(joined(parts, i, n), isUnit).orElseThrow();
                boolean changed = i > 0 && isShort(parts[i - 1]) || i + n == parts.length - 1 && isShort(parts[i + n]);
                (changed && mayChange(unit) ? doubtful : found).add(unit);
            } else if (last.contains(parts[i])) break;
            i += Math.max(1, n);
        }
        return found;
    }

    /** Whether a word that ends with a dot may be a shortened one that changes a unit beside it. */
    boolean isShortened(String spelled) {
        if (!spelled.endsWith(DOT) || as(spelled, isUnit).isPresent()) return false;
        String word = bare(spelled);
        return isShort(word.substring(word.lastIndexOf('.') + 1));
    }

    /** Whether a unit may be longer by a shortened word: not one of a script without spaces, which is whole where it stands. */
    static boolean mayChange(String unit) {
        return unit.chars().allMatch(c -> !Character.isLetter(c) || Spelling.isLetterOfParted((char) c));
    }

    /** A word as some are told that it is, with a dot at its end or without. */
    static Optional<String> as(String spelled, Predicate<String> is) {
        if (spelled.isEmpty() || is.test(spelled)) return Optional.of(spelled).filter(s -> !s.isEmpty());
        return Optional.of(spelled.endsWith(DOT) ? bare(spelled) : spelled + DOT)
                .filter(is);
    }

    private boolean isShort(String part) {
        return !part.isEmpty()
                && part.length() <= SHORT
                && part.chars().allMatch(c -> Spelling.isLetterOfParted((char) c))
                && !silent.contains(part)
                && !last.contains(part)
                && as(part, isUnit).isEmpty();
    }

    private static String joined(String[] parts, int from, int count) {
        return String.join(DOT, List.of(parts).subList(from, from + count));
    }

    private static String bare(String spelled) {
        return AT_END.matcher(spelled).replaceFirst("");
    }
}
