package org.taizhang.campaign;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The nearest of the valid words to one that is not valid: what a message offers as <em>did you mean</em>. */
public final class Nearest {
    private Nearest() {}

    /** The word with the least edit distance, where that is at most a third of the longer one's length (at least 1). */
    public static Optional<String> to(String word, Collection<String> valid) {
        return valid.stream()
                .filter(v -> !v.isEmpty() && isNear(word, v))
                .min(Comparator.comparingInt((String v) -> distance(word, v))
                        .thenComparing(v -> Math.abs(v.length() - word.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String word, String v) {
        int most = Math.max(1, Math.max(word.length(), v.length()) / 3);
        // The lengths alone may say it, which spares a long text the comparison of every letter.
        if (Math.abs(word.length() - v.length()) > most) return false;
        int distance = distance(word, v);
        // A word of which no letter is left is another word.
        return distance <= most && distance < Math.max(word.length(), v.length());
    }

    /** Levenshtein's distance: the fewest insertions, deletions and replacements of characters from one to the other. */
    public static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
