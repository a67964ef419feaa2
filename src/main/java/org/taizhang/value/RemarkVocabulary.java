package org.taizhang.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.RemarkWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.value.Sense.Role;

/** The words by which remarks speak of the steps of one ordered list. */
final class RemarkVocabulary {
    /** A word of a remark, from one place to another. */
    record Token(Sense sense, int start, int end) {
        boolean is(Role role) {
            return sense.is(role);
        }
    }

    private final Map<String, Sense> senses = new HashMap<>();
    private final Lexicon<Sense> lexicon = new Lexicon<>();

    RemarkVocabulary(RemarkWords words, List<Form.Entry> entries) {
        add(words.notYet(), Sense.of(Role.NOT_YET));
        add(words.wished(), Sense.of(Role.NOT_YET).and(Sense.of(Role.WISHED)));
        add(words.denying().stream().filter(words.notYet()::contains).toList(), Sense.of(Role.DENYING));
        add(words.already(), Sense.of(Role.ALREADY));
        add(words.ended(), Sense.of(Role.ENDED));
        add(words.underway(), Sense.of(Role.UNDERWAY));
        add(words.underwayLast(), Sense.of(Role.UNDERWAY_LAST));
        add(words.partial(), Sense.of(Role.PARTIAL));
        add(words.some(), Sense.of(Role.SOME));
        add(words.buildings(), Sense.of(Role.BUILDING));
        add(words.except(), Sense.of(Role.EXCEPT));
        add(words.and(), Sense.of(Role.AND));
        add(words.upon(), Sense.of(Role.UPON));
        add(words.separators(), Sense.of(Role.SEPARATOR));
        add(words.done(), Sense.of(Role.DONE));
        for (int step = 0; step < entries.size(); step++) {
            Form.Entry entry = entries.get(step);
            add(entry.phrases(), step, s -> new Sense(EnumSet.noneOf(Role.class), s, -1, -1, -1, -1));
            add(entry.underway(), step, s -> new Sense(EnumSet.noneOf(Role.class), -1, s, -1, -1, -1));
            add(entry.finished(), step, s -> new Sense(EnumSet.noneOf(Role.class), -1, -1, s, -1, -1));
            add(entry.expecting(), step, s -> new Sense(EnumSet.noneOf(Role.class), -1, -1, -1, s, -1));
            add(entry.others(), step, s -> new Sense(EnumSet.noneOf(Role.class), -1, -1, -1, -1, s));
        }
        int last = senses.values().stream().mapToInt(Sense::finished).max().orElse(-1);
        mark(
                Role.WHOLE,
                (word, sense) ->
                        sense.finished() >= 0 && sense.finished() == last && sense.begun() < 0 && sense.phrase() < 0);
        add(words.plain(), Sense.NOTHING);
        // A phrase that ends with a word for done is one too: beside other work it says only that this has ended.
        List<String> done = spelled(words.done());
        mark(Role.DONE, (word, sense) -> sense.phrase() >= 0 && done.stream().anyMatch(word::endsWith));
        List<String> already = spelled(words.already());
        mark(
                Role.HAPPENED,
                (word, sense) -> sense.phrase() >= 0 && already.stream().anyMatch(word::contains));
        List<String> measures = new ArrayList<>(spelled(words.partial()));
        measures.removeAll(spelled(words.some()));
        mark(
                Role.MEASURE,
                (word, sense) -> sense.finished() >= 0 && measures.stream().anyMatch(word::endsWith));
        senses.forEach(lexicon::with);
    }

    private static List<String> spelled(List<String> words) {
        return words.stream().map(Spelling::of).toList();
    }

    private void mark(Role role, BiPredicate<String, Sense> where) {
        senses.replaceAll((word, sense) -> where.test(word, sense) ? sense.and(Sense.of(role)) : sense);
    }

    private void add(Collection<String> words, int step, IntFunction<Sense> sense) {
        add(words, sense.apply(step));
    }

    private void add(Collection<String> words, Sense sense) {
        words.forEach(w -> senses.merge(Spelling.of(w), sense, Sense::and));
    }

    /** The words of a text, in order; what no word covers is left out. */
    List<Token> words(SpelledText spelled) {
        String text = spelled.text();
        List<Token> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            var word = lexicon.at(spelled, at);
            if (word.isEmpty() || word.get().meaning().is(Role.SEPARATOR) && isWithinNumber(text, at)) {
                at++;
                continue;
            }
            Sense sense = word.get().meaning();
            int end = at + word.get().length();
            int last = found.size() - 1;
            if (!sense.equals(Sense.NOTHING)) {
                found.add(new Token(sense, at, end));
            } else if (last >= 0
                    && found.get(last).end() == at
                    && found.get(last).sense().isWork()) {
                // What says nothing does not part the work from its end.
                found.set(
                        last, new Token(found.get(last).sense(), found.get(last).start(), end));
            }
            at = end;
        }
        return found;
    }

    /** Whether digits touch a character on both sides. */
    static boolean isWithinNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Wording.isDigit(text.charAt(at - 1))
                && Wording.isDigit(text.charAt(at + 1));
    }
}
