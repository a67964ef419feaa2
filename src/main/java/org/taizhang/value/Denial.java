package org.taizhang.value;

import java.util.List;
import org.taizhang.campaign.RemarkWords;
import org.taizhang.campaign.Spelling;

/** Tells whether a text denies what it names, or says that it is over. */
final class Denial {
    private final List<String> denying;
    private final List<String> already;
    private final List<String> ended;
    private final List<String> separators;

    Denial(RemarkWords words) {
        denying = spelled(words.denying());
        already = spelled(words.already());
        ended = spelled(words.ended());
        separators = spelled(words.separators());
    }

    private static List<String> spelled(List<String> words) {
        return words.stream().map(Spelling::of).toList();
    }

    /** Whether it denies anything. */
    boolean isIn(SpelledText text) {
        int end = text.text().length();
        return any(denying, text, 0, end) || any(already, text, 0, end) && any(ended, text, 0, end);
    }

    /** Whether it denies a word that stands in it, in the same clause. */
    boolean covers(SpelledText text, String word) {
        int at = text.find(word, 0);
        int end = at + word.length();
        int from = 0;
        int to = text.text().length();
        for (String separator : separators) {
            int before = text.text().lastIndexOf(separator, at - 1);
            if (before >= 0) from = Math.max(from, before + separator.length());
            int next = text.text().indexOf(separator, end);
            if (next >= 0) to = Math.min(to, next);
        }
        return any(denying, text, from, at) || any(already, text, from, at) && any(ended, text, end, to);
    }

    private static boolean any(List<String> words, SpelledText text, int from, int to) {
        for (String word : words) {
            int at = text.find(word, from);
            if (at >= 0 && at + word.length() <= to) return true;
        }
        return false;
    }
}
