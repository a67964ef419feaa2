package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;

/** The words before and behind a header over free words that make it longer and say no more. */
final class HeaderDress {
    private static final int MOST = 3;

    private final List<String> before;
    private final List<String> behind;
    private final Set<String> below;
    private final List<String> over;

    HeaderDress(SheetWords words) {
        before = longestFirst(words.dressBefore());
        behind = longestFirst(words.dressBehind());
        below = Vocabulary.spelled(words.dressBelow());
        over = longestFirst(words.dressOver());
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream()
                .map(Spelling::of)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether a leaf, perhaps in brackets, is one of the words that stand behind a header. */
    boolean isBehind(String leaf) {
        return behind.contains(bare(leaf));
    }

    /** Whether such a leaf may tell something else, such as why, than the header above it. */
    boolean mayTellElse(String leaf) {
        return isBehind(leaf) && !below.contains(bare(leaf));
    }

    /** A header over others without the words behind it that say no more; empty where it has none. */
    Optional<HeaderWords> offParent(HeaderWords parent) {
        for (String w : over)
            for (String b : parent.bare())
                if (b.endsWith(w) && b.length() > w.length()) return Optional.of(parent.without(w));
        return Optional.empty();
    }

    private static String bare(String leaf) {
        boolean bracketed = leaf.startsWith("(") && leaf.endsWith(")") && leaf.length() > 2;
        return bracketed ? leaf.substring(1, leaf.length() - 1) : leaf;
    }

    /** What is left of a header as one word after the other is taken off, from its end first; not the header itself. */
    List<String> off(String header) {
        List<String> all = new ArrayList<>();
        List<String> ends = new ArrayList<>(List.of(header));
        String left = header;
        for (int i = 0; i < MOST; i++) {
            String whole = left;
            left = behind.stream()
                    .filter(w -> whole.endsWith(w) && whole.length() > w.length())
                    .findFirst()
                    .map(w -> whole.substring(0, whole.length() - w.length()))
                    .orElse(whole);
            if (left.equals(whole)) break;
            ends.add(left);
        }
        for (String end : ends) {
            if (!end.equals(header)) all.add(end);
            all.addAll(beginningsOff(end));
        }
        return all;
    }

    private List<String> beginningsOff(String header) {
        List<String> all = new ArrayList<>();
        String left = header;
        for (int i = 0; i < MOST; i++) {
            String whole = left;
            left = before.stream()
                    .filter(w -> whole.startsWith(w) && whole.length() > w.length())
                    .findFirst()
                    .map(w -> whole.substring(w.length()))
                    .orElse(whole);
            if (left.equals(whole)) break;
            all.add(left);
        }
        return all;
    }
}
