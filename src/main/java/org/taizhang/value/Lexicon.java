package org.taizhang.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Spelling;

/**
 * Words with what they mean, found where they stand in a text; of words that begin alike the longest counts.
 *
 * @param <T> what a word means
 */
final class Lexicon<T> {
    /** A word of a lexicon, in its {@link Spelling}. */
    record Word<T>(String spelling, T meaning) {
        int length() {
            return spelling.length();
        }
    }

    private final Map<Character, List<Word<T>>> byFirst = new HashMap<>();
    /** Most characters of a text begin no word, and are told by this alone. */
    private final BitSet firsts = new BitSet();

    /** Adds words that mean the same; a word that is there already keeps its meaning. */
    Lexicon<T> with(Collection<String> words, T meaning) {
        words.forEach(w -> with(w, meaning));
        return this;
    }

    /** Adds a word; one that is there already keeps its meaning. */
    Lexicon<T> with(String word, T meaning) {
        String spelling = Spelling.of(word);
        if (spelling.isEmpty()) return this;
        List<Word<T>> alike = byFirst.computeIfAbsent(spelling.charAt(0), c -> new ArrayList<>());
        if (alike.stream().noneMatch(w -> w.spelling().equals(spelling))) {
            alike.add(new Word<>(spelling, meaning));
            firsts.set(spelling.charAt(0));
            alike.sort(Comparator.comparingInt((Word<T> w) -> w.length()).reversed());
        }
        return this;
    }

    /** The longest word that stands at this place of a text. */
    Optional<Word<T>> at(String text, int place) {
        if (place >= text.length() || !firsts.get(text.charAt(place))) return Optional.empty();
        List<Word<T>> alike = byFirst.get(text.charAt(place));
        for (Word<T> word : alike) if (text.startsWith(word.spelling(), place)) return Optional.of(word);
        return Optional.empty();
    }

    /** The longest word that stands at this place of a text as a whole. */
    Optional<Word<T>> at(SpelledText text, int place) {
        Optional<Word<T>> longest = at(text.text(), place);
        if (longest.isEmpty() || text.isWhole(place, place + longest.get().length())) return longest;
        return byFirst.get(text.text().charAt(place)).stream()
                .filter(w -> text.text().startsWith(w.spelling(), place) && text.isWhole(place, place + w.length()))
                .findFirst();
    }

    /** What the whole text means as one word. */
    Optional<T> of(String text) {
        return at(text, 0).filter(w -> w.length() == text.length()).map(Word::meaning);
    }
}
