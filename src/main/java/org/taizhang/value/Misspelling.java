package org.taizhang.value;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.value.RemarkVocabulary.Token;

/**
 * Tells which entry's name a short remark is but for one character that belongs to no word of remarks and is no digit, so
 * that what the words around it say is not what is meant.
 */
final class Misspelling {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 12;

    private final Map<String, Form.Entry> byName;
    private final RemarkVocabulary vocabulary;
    private final Set<String> digits;

    Misspelling(Map<String, Form.Entry> byName, RemarkVocabulary vocabulary, Language language) {
        this.byName = byName;
        this.vocabulary = vocabulary;
        digits = language.numbers().digits().keySet();
    }

    /** The entry meant; empty where the text is near to the names of none or of several. */
    Optional<Form.Entry> of(String words) {
        SpelledText spelled = SpelledText.of(words);
        String text = spelled.text();
        if (text.length() < SHORTEST || text.length() > LONGEST) return Optional.empty();
        List<Token> known = vocabulary.words(spelled);
        Set<Form.Entry> meant = new HashSet<>();
        byName.forEach((name, entry) -> {
            int place = onlyDifference(text, name);
            if (place >= 0 && isUnknown(text, place, known)) meant.add(entry);
        });
        return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
    }

    private boolean isUnknown(String text, int place, List<Token> known) {
        return !Wording.isDigit(text.charAt(place))
                && !digits.contains(text.substring(place, place + 1))
                && known.stream().noneMatch(t -> t.start() <= place && place < t.end());
    }

    /** The one place where two texts of the same length differ; -1 where they differ in none or more. */
    private static int onlyDifference(String text, String name) {
        if (text.length() != name.length()) return -1;
        int place = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == name.charAt(i)) continue;
            if (place >= 0) return -1;
            place = i;
        }
        return place;
    }
}
