package org.taizhang.normalise.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.SheetWords;

/**
 * Tells labels of rows that give averages, ratios or figures of other times: made of nothing but words for those and words
 * for totals and numbers beside them.
 */
final class OtherFigures {
    private static final int LONGEST = 16;
    private static final Pattern AROUND = Pattern.compile("\\([^()]*\\)|[%:]");

    private final Pattern others;
    private final Pattern all;
    private final Initials initials;

    OtherFigures(SheetWords sheets) {
        Set<String> other =
                new HashSet<>(Vocabulary.spelled(Stream.concat(sheets.otherTime().stream(), sheets.elsewhen().stream())
                        .toList()));
        other.removeAll(Vocabulary.spelled(sheets.now()));
        Set<String> beside = new HashSet<>(other);
        Stream.of(sheets.otherTimeBehind(), sheets.total(), sheets.subtotal(), sheets.whole())
                .map(Vocabulary::spelled)
                .forEach(beside::addAll);
        others = Pattern.compile(any(other));
        all = Pattern.compile(any(beside) + "+");
        initials = new Initials(beside);
    }

    private static String any(Set<String> words) {
        if (words.isEmpty()) return "(?!)";
        List<String> longestFirst = words.stream()
                .filter(w -> !w.isEmpty())
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        return longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** @param label as it is spelled */
    boolean are(String label) {
        if (label.isEmpty() || label.length() > LONGEST || !initials.mayBegin(label)) return false;
        String bare = AROUND.matcher(label).replaceAll("");
        return all.matcher(bare).matches() && others.matcher(bare).find();
    }
}
