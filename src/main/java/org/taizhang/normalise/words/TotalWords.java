package org.taizhang.normalise.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/** Names that begin with a word for totals and go on behind a blank, as in <i>total schools</i>. */
public final class TotalWords {
    private static final int LONGEST = 60;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}{}]+");

    private final Pattern beginning;
    private final Set<String> between;
    private final Set<String> wholes;
    private final Set<Character> first;

    TotalWords(Language language) {
        Set<String> subtotals = apart(language.sheets().subtotal());
        Set<String> totals = apart(language.sheets().total());
        Set<String> all = new HashSet<>(totals);
        all.addAll(subtotals);
        first = all.stream().map(w -> w.charAt(0)).collect(Collectors.toUnmodifiableSet());
        beginning = Pattern.compile("(?:(?<sub>" + any(subtotals) + ")|" + any(totals) + ") (?<of>.+)");
        between = apart(language.sheets().totalBeside());
        wholes = apart(language.sheets().whole());
    }

    /**
     * What a total is of.
     *
     * @param of the words behind that for a total, one blank between each
     * @param part whether it is a subtotal
     */
    public record Named(String of, boolean part) {}

    /** What a name says of which its row is a total; empty where it does not begin so. */
    public Optional<Named> named(String name) {
        if (name.isEmpty() || name.length() > LONGEST || !first.contains(Character.toLowerCase(name.charAt(0))))
            return Optional.empty();
        var m = beginning.matcher(apart(name));
        return m.matches() ? Optional.of(new Named(m.group("of"), m.group("sub") != null)) : Optional.empty();
    }

    /** Nothing but some nouns, words for all and words that stand between those and a word for totals. */
    public Pattern nothingBut(Stream<String> nouns) {
        Set<String> all = new HashSet<>(apart(nouns.toList()));
        all.addAll(wholes);
        all.addAll(between);
        return Pattern.compile("(?:" + any(all) + "(?: |$))+");
    }

    private static Set<String> apart(Collection<String> words) {
        return words.stream().map(TotalWords::apart).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }

    private static String apart(String words) {
        return BETWEEN.splitAsStream(words)
                .map(Spelling::of)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String any(Set<String> words) {
        if (words.isEmpty()) return "(?!)";
        List<String> longestFirst =
                words.stream().sorted((a, b) -> b.length() - a.length()).toList();
        return longestFirst.stream()
                .map(w -> Pattern.quote(w).replace("{n}", "\\E[0-9]{1,4}\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
