package org.taizhang.value;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.RemarkWords;
import org.taizhang.campaign.UnitFamily;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/**
 * Tells what stands in brackets right behind work and only describes it, how many floors it has or how it is built.
 *
 * <p>Which floors are meant, as in <i>up to the third</i>, describes nothing, nor does anything where the remark says more
 * than that the work is done: then the floors may be those that are.
 */
final class Descriptions {
    private static final Set<Role> MORE =
            EnumSet.of(Role.NOT_YET, Role.ENDED, Role.UNDERWAY, Role.PARTIAL, Role.SOME, Role.EXCEPT);

    private final Numerals numerals;
    private final Lexicon<Boolean> words = new Lexicon<>();
    private final Lexicon<Boolean> counters = new Lexicon<>();

    Descriptions(Language language) {
        RemarkWords remarks = language.remarks();
        numerals = new Numerals(language.numbers());
        words.with(remarks.describing(), true);
        words.with(remarks.separators(), true).with(remarks.and(), true);
        Set<String> parts = new HashSet<>(remarks.partial());
        language.units().stream()
                .filter(f -> f.kind() == UnitFamily.Kind.count)
                .forEach(
                        f -> f.units().keySet().stream().filter(parts::contains).forEach(u -> counters.with(u, true)));
    }

    /** The words of a remark without those that only describe work, which then reaches over them. */
    List<Token> without(List<Token> tokens, String text) {
        int open = text.indexOf('(');
        if (open < 0) return tokens;
        int end = pastDescription(text, open);
        if (end == 0 || saysMore(tokens, text, open, end)) return tokens;
        List<Token> kept = new ArrayList<>(tokens.size());
        boolean described = false;
        for (Token token : tokens) {
            if (token.end() == open && isWork(token.sense())) {
                kept.add(new Token(token.sense(), token.start(), end));
                described = true;
            } else if (!described || token.start() >= end) {
                kept.add(token);
            }
        }
        return kept;
    }

    /** Whether it names work that may both be going on and have ended, which floors alone may not. */
    private static boolean isWork(Sense sense) {
        return sense.begun() >= 0 && sense.finished() >= 0;
    }

    /** Whether a remark has more clauses, other brackets or floors, or anything open. */
    private boolean saysMore(List<Token> tokens, String text, int open, int end) {
        if (text.indexOf('(', end) >= 0) return true;
        for (int at = 0; at < text.length(); at++) {
            if ((at < open || at >= end) && counters.at(text, at).isPresent()) return true;
        }
        return tokens.stream()
                .filter(t -> t.start() < open || t.start() >= end)
                .anyMatch(t -> t.is(Role.SEPARATOR)
                        ? t.end() < text.length()
                        : MORE.stream().anyMatch(t::is));
    }

    /** The place behind the brackets that open here and only describe; 0 where they say more, or count twice. */
    private int pastDescription(String text, int open) {
        int at = open + 1;
        int counts = 0;
        while (at < text.length() && text.charAt(at) != ')') {
            if (numerals.at(text, at).isPresent()) counts++;
            int next = pastWord(text, at);
            if (next == at || counts > 1) return 0;
            at = next;
        }
        return at < text.length() && at > open + 1 ? at + 1 : 0;
    }

    private int pastWord(String text, int at) {
        Optional<Numeral> number = numerals.at(text, at);
        if (number.isPresent()) {
            int end = number.get().end();
            return counters.at(text, end).map(c -> end + c.length()).orElse(at);
        }
        return words.at(text, at).map(w -> at + w.length()).orElse(at);
    }
}
