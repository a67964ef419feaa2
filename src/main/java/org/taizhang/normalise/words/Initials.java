package org.taizhang.normalise.words;

import java.util.BitSet;
import java.util.Set;
import org.taizhang.campaign.Spelling;

/** The first characters of some words, by which most texts are seen to be none of them. */
public final class Initials {
    private final BitSet characters = new BitSet();

    /** @param words as they are spelled */
    public Initials(Set<String> words) {
        for (String word : words) if (!word.isEmpty()) characters.set(word.charAt(0));
    }

    /** Whether a text may be one of the words; only of digits and ideographs is it known how their spelling begins. */
    public boolean mayBegin(String text) {
        if (text.isEmpty()) return true;
        char c = text.charAt(0);
        boolean known = c >= '0' && c <= '9' || Spelling.isIdeograph(c);
        return !known || characters.get(c);
    }

    /** Whether one of the words may stand in a text, as it is spelled. */
    boolean mayStandIn(String spelled) {
        for (int i = 0; i < spelled.length(); i++) if (characters.get(spelled.charAt(i))) return true;
        return false;
    }
}
