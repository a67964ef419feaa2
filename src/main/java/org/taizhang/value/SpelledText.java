package org.taizhang.value;

import java.util.BitSet;
import org.taizhang.campaign.Spelling;

/**
 * Words in their {@link Spelling}, with the places where white space has parted them: where letters are written with spaces
 * between words, a word is one only as a whole, so that there is no <i>no</i> in <i>north wing</i>.
 */
final class SpelledText {
    private final String text;
    private final BitSet gaps = new BitSet();

    private SpelledText(String words) {
        StringBuilder spelled = new StringBuilder(words.length());
        for (int from = 0; from < words.length(); ) {
            int to = from;
            while (to < words.length() && !isSpace(words.charAt(to))) to++;
            spelled.append(Spelling.of(words.substring(from, to)));
            gaps.set(spelled.length());
            from = to + 1;
        }
        text = spelled.toString();
    }

    static SpelledText of(String words) {
        return new SpelledText(words);
    }

    String text() {
        return text;
    }

    /** Whether nothing touches what stands between two places that would make it a part of a longer word. */
    boolean isWhole(int start, int end) {
        return isEdge(start) && isEdge(end);
    }

    /** Whether white space has parted the text at a place. */
    boolean isGap(int place) {
        return gaps.get(place);
    }

    /** Whether a word in its spelling stands in the text as a whole. */
    boolean has(String word) {
        return find(word, 0) >= 0;
    }

    /** The first place from one on where a word in its spelling stands as a whole; -1 where none is. */
    int find(String word, int from) {
        int at = text.indexOf(word, from);
        while (at >= 0 && !isWhole(at, at + word.length())) at = text.indexOf(word, at + 1);
        return at;
    }

    private boolean isEdge(int place) {
        return place == 0
                || place == text.length()
                || gaps.get(place)
                || !Spelling.isLetterOfParted(text.charAt(place - 1))
                || !Spelling.isLetterOfParted(text.charAt(place));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
