package org.taizhang.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.RemarkWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/**
 * Tells where a remark speaks of what is still to come: behind a label, as <i>next step:</i> is one, which begins a clause, and
 * behind a wish that is not said to be met.
 */
final class Wishes {
    private final Set<String> separators;

    Wishes(RemarkWords words) {
        separators = words.separators().stream().map(Spelling::of).collect(Collectors.toSet());
    }

    /** The words of a remark, with a separator before each label, and without the wishes that are none. */
    List<Token> heeded(List<Token> words, SpelledText text) {
        List<Token> all = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean label =
                    word.is(Role.NOT_YET) && separators.contains(text.text().substring(word.end() - 1, word.end()));
            boolean wished = word.is(Role.WISHED);
            if (wished && (label && !begins(word, text) || isMet(words, i, text.text()))) {
                if (label) all.add(separator(word.end() - 1, word.end()));
                continue;
            }
            if (label) all.add(separator(word.start(), word.start()));
            all.add(word);
        }
        return all;
    }

    private static Token separator(int start, int end) {
        return new Token(Sense.of(Role.SEPARATOR), start, end);
    }

    /** Whether nothing stands right before a word that it may be a part of. */
    private static boolean begins(Token word, SpelledText text) {
        int start = word.start();
        return start == 0
                || text.isGap(start)
                || !Character.isLetterOrDigit(text.text().charAt(start - 1));
    }

    /** Whether what follows a wish is said to be done by the end of its clause, or by the whole of the next. */
    private static boolean isMet(List<Token> words, int wish, String text) {
        int i = wish + 1;
        while (i < words.size()
                && !words.get(i).is(Role.SEPARATOR)
                && !words.get(i).is(Role.ALREADY)) i++;
        if (i == words.size()) return false;
        int start = words.get(i).is(Role.SEPARATOR)
                ? words.get(i++).end()
                : words.get(i - 1).end();
        return isMet(words, i, start, text)
                || start < text.length() && text.charAt(start) == '(' && isMet(words, i, start + 1, text);
    }

    /** Whether all that stands from a place, at which a word begins, to the end of the clause is that it is done. */
    static boolean isMet(List<Token> words, int already, int start, String text) {
        if (already + 1 >= words.size()) return false;
        Token first = words.get(already);
        Token done = words.get(already + 1);
        if (!first.is(Role.ALREADY) || first.start() != start) return false;
        if (!done.is(Role.DONE) || done.start() != first.end()) return false;
        int end = done.end();
        boolean closed = end < text.length() && text.charAt(end) == ')';
        return end == text.length()
                || closed
                || already + 2 < words.size()
                        && words.get(already + 2).is(Role.SEPARATOR)
                        && words.get(already + 2).start() == end;
    }
}
