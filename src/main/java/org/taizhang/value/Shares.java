package org.taizhang.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.UnitFamily;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/**
 * Tells where a share stands right behind a phrase, or right before one at a clause's beginning: what is done by eight tenths
 * is not done, and says only what comes before it.
 */
final class Shares {
    private static final Sense PART = Sense.of(Role.PARTIAL);

    private final Numerals numerals;
    private final Lexicon<BigDecimal> units = new Lexicon<>();
    private final Lexicon<Boolean> between = new Lexicon<>();
    private final Lexicon<Boolean> ranges = new Lexicon<>();
    private final Lexicon<Boolean> before = new Lexicon<>();
    private final Lexicon<Boolean> after = new Lexicon<>();

    Shares(Language language) {
        numerals = new Numerals(language.numbers());
        language.units().stream()
                .filter(f -> f.kind() == UnitFamily.Kind.share)
                .forEach(f -> f.units().forEach(units::with));
        between.with(language.numbers().fraction(), true);
        ranges.with(language.numbers().range(), true);
        before.with(language.numbers().approximateBefore(), true)
                .with(language.remarks().and(), true);
        after.with(language.numbers().approximateAfter(), true);
    }

    /** The words of a remark, where what is done by a share says only what comes before it. */
    List<Token> heeded(List<Token> words, String text) {
        List<Token> heeded = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            boolean phrase = word.sense().phrase() >= 0 && !isBeginning(word.sense());
            if (phrase && !word.is(Role.DONE) && isShareBehind(i, words, text)) {
                addPart(word, heeded);
                heeded.add(new Token(PART, word.end(), word.end()));
            } else if (phrase && isShareBefore(i, words, text)) {
                heeded.add(new Token(PART, word.start(), word.start()));
                addPart(word, heeded);
            } else {
                heeded.add(word);
            }
        }
        return heeded;
    }

    /** Whether it begins all of the work, as without it not even the first step is done: of that, not of it, a share is done. */
    private static boolean isBeginning(Sense phrase) {
        return phrase.expecting() == 0;
    }

    /** Adds what a phrase says where only a part of it is done. */
    private static void addPart(Token phrase, List<Token> words) {
        Sense sense = phrase.sense();
        int step = Math.max(sense.begun(), sense.expecting());
        if (step >= 0)
            words.add(new Token(new Sense(sense.roles(), -1, step, -1, step, -1), phrase.start(), phrase.end()));
    }

    private boolean isShareBehind(int i, List<Token> words, String text) {
        int at = words.get(i).end();
        boolean bracket = at < text.length() && text.charAt(at) == '(';
        int from = past(before, text, bracket ? at + 1 : at);
        int next = i + 1;
        while (next < words.size() && words.get(next).start() < from) next++;
        if (next < words.size()
                && words.get(next).is(Role.SOME)
                && words.get(next).start() == from)
            return isClauseEnd(past(after, text, words.get(next).end()), next + 1, words, text);
        int end = pastShare(text, from);
        while (next < words.size() && words.get(next).start() < end) next++;
        boolean ofOther = next < words.size()
                && words.get(next).start() == end
                && words.get(next).sense().isEvent();
        return end > from && !ofOther;
    }

    private boolean isShareBefore(int i, List<Token> words, String text) {
        int from = words.get(i).start();
        int first = i;
        while (first > 0 && !words.get(first - 1).is(Role.SEPARATOR)) first--;
        for (int j = first; j < i; j++) {
            Token word = words.get(j);
            if (word.is(Role.ALREADY)) from = Math.min(from, word.start());
            else if (!word.is(Role.PARTIAL)) return false;
        }
        int start = past(before, text, first > 0 ? words.get(first - 1).end() : 0);
        return start < from && pastShare(text, start) == from;
    }

    private static boolean isClauseEnd(int at, int next, List<Token> words, String text) {
        return at == text.length()
                || text.charAt(at) == ')'
                || next < words.size()
                        && words.get(next).is(Role.SEPARATOR)
                        && words.get(next).start() == at;
    }

    /** The place behind a share of less than all that begins here; where none does, this place. */
    private int pastShare(String text, int start) {
        Optional<Numeral> number = numerals.at(text, start);
        if (number.isEmpty()) return start;
        int range = past(ranges, text, number.get().end());
        Numeral last = range > number.get().end() ? numerals.at(text, range).orElse(number.get()) : number.get();
        var unit = units.at(text, last.end());
        if (unit.isPresent()) {
            boolean all = last.amount().multiply(unit.get().meaning()).compareTo(BigDecimal.ONE) >= 0;
            return all ? start : past(after, text, last.end() + unit.get().length());
        }
        var fraction = between.at(text, last.end());
        if (fraction.isEmpty()) return start;
        return numerals.at(text, last.end() + fraction.get().length())
                .filter(n -> n.amount().compareTo(last.amount()) < 0)
                .map(n -> past(after, text, n.end()))
                .orElse(start);
    }

    private static int past(Lexicon<Boolean> words, String text, int start) {
        int at = start;
        for (var word = words.at(text, at); word.isPresent(); word = words.at(text, at))
            at += word.get().length();
        return at;
    }
}
