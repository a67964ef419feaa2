package org.taizhang.normalise;

import java.util.Set;
import org.taizhang.campaign.Spelling;

/** The first characters of some words, by which most texts are seen to be none of them. */
final class Initials {
    private final String characters;

    /** @param words as they are spelled */
    Initials(Set<String> words) {
        StringBuilder first = new StringBuilder();
        for (String word : words) if (!word.isEmpty()) first.append(word.charAt(0));
        characters = first.toString();
    }

    /** Whether a text may be one of the words; only of digits and ideographs is it known how their spelling begins. */
    boolean mayBegin(String text) {
        if (text.isEmpty()) return true;
        char c = text.charAt(0);
        boolean known = c >= '0' && c <= '9' || Spelling.isIdeograph(c);
        return !known || characters.indexOf(c) >= 0;
    }
}
