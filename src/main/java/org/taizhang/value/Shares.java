package org.taizhang.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.UnitFamily;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/**
 * Tells where a share ends a clause right behind a phrase, or begins a remark that is one clause right before one: what is
 * done by eight tenths is not done, and says only what comes before it.
 *
 * <p>What is said of a share with a word between, behind white space or with other words behind it may be of something else.
 */
final class Shares {
    /** From here on who says that something is finished by a share may say so. */
    private static final BigDecimal NEARLY_ALL = new BigDecimal("0.95");

    private static final Sense PART = Sense.of(Role.PARTIAL);

    private final Numerals numerals;
    private final Lexicon<BigDecimal> units = new Lexicon<>();
    private final Lexicon<Boolean> between = new Lexicon<>();
    private final Lexicon<Boolean> ranges = new Lexicon<>();
    private final Lexicon<Boolean> before = new Lexicon<>();
    private final Lexicon<Boolean> after = new Lexicon<>();
    private final Lexicon<Boolean> separators = new Lexicon<>();
    private final Set<Integer> beginnings;

    Shares(Language language, List<Form.Entry> entries) {
        numerals = new Numerals(language.numbers());
        language.units().stream()
                .filter(f -> f.kind() == UnitFamily.Kind.share)
                .forEach(f -> f.units().forEach(units::with));
        between.with(language.numbers().fraction(), true);
        ranges.with(language.numbers().range(), true);
        before.with(language.numbers().approximateBefore(), true);
        after.with(language.numbers().approximateAfter(), true);
        separators.with(language.remarks().separators(), true);
        beginnings = beginnings(entries);
    }

    /** The steps of phrases without which not even the first step is done: of that, not of them, a share is done. */
    private static Set<Integer> beginnings(List<Form.Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> !Collections.disjoint(
                        entries.get(i).phrases(), entries.get(0).expecting()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a remark, where what is done by a share says only what comes before it. */
    List<Token> heeded(List<Token> words, SpelledText text) {
        List<Token> heeded = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            int step = word.sense().phrase();
            boolean phrase = step >= 0 && !beginnings.contains(step);
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

    /** Adds what a phrase says where only a part of it is done. */
    private static void addPart(Token phrase, List<Token> words) {
        Sense sense = phrase.sense();
        int step = Math.max(sense.begun(), sense.expecting());
        if (step >= 0)
            words.add(new Token(new Sense(sense.roles(), -1, step, -1, step, -1), phrase.start(), phrase.end()));
    }

    private boolean isShareBehind(int i, List<Token> words, SpelledText spelled) {
        String text = spelled.text();
        int at = words.get(i).end();
        if (at == text.length() || spelled.isGap(at)) return false;
        boolean bracket = text.charAt(at) == '(';
        int from = past(before, text, bracket ? at + 1 : at);
        int end = Math.max(pastShare(text, from, BigDecimal.ONE), pastHalf(i, words, text, from));
        if (end == from) return false;
        if (bracket && (end == text.length() || text.charAt(end++) != ')')) return false;
        return end == text.length() || separators.at(text, end).isPresent();
    }

    /** The place behind a word for a part that begins with a number, as <i>one half</i> does, here; where none does, this place. */
    private int pastHalf(int i, List<Token> words, String text, int from) {
        int next = i + 1;
        while (next < words.size() && words.get(next).start() < from) next++;
        boolean half = next < words.size()
                && words.get(next).start() == from
                && words.get(next).is(Role.SOME)
                && numerals.at(text, from).isPresent();
        return half ? past(after, text, words.get(next).end()) : from;
    }

    private boolean isShareBefore(int i, List<Token> words, SpelledText spelled) {
        String text = spelled.text();
        if (past(separators, text, words.get(i).end()) < text.length()) return false;
        int phrase = words.get(i).start();
        boolean already =
                i > 0 && words.get(i - 1).is(Role.ALREADY) && words.get(i - 1).end() == phrase;
        int to = already ? words.get(i - 1).start() : phrase;
        int from = past(before, text, 0);
        BigDecimal all = words.get(i).is(Role.DONE) ? NEARLY_ALL : BigDecimal.ONE;
        return to > from && pastShare(text, from, all) == to && !spelled.isGap(to) && !spelled.isGap(phrase);
    }

    /** The place behind a share, or a range of them, of less than all that begins here; where none does, this place. */
    private int pastShare(String text, int start, BigDecimal all) {
        int end = pastOneShare(text, start, all);
        int range = past(ranges, text, end);
        if (end == start || range == end) return end;
        int last = pastOneShare(text, range, all);
        return last > range ? last : end;
    }

    private int pastOneShare(String text, int start, BigDecimal all) {
        if (start == text.length() || !Character.isLetterOrDigit(text.charAt(start))) return start;
        Optional<Numeral> number = numerals.at(text, start);
        if (number.isEmpty()) return start;
        int range = past(ranges, text, number.get().end());
        Numeral last = range > number.get().end() ? numerals.at(text, range).orElse(number.get()) : number.get();
        var unit = units.at(text, last.end());
        if (unit.isPresent()) {
            boolean less = last.amount().multiply(unit.get().meaning()).compareTo(all) < 0;
            return less ? past(after, text, last.end() + unit.get().length()) : start;
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
