package org.taizhang.value;

import java.util.ArrayList;
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
 * <p>Which floors are meant, as in <i>up to the third</i>, describes nothing, nor do any where others are spoken of.
 */
final class Descriptions {
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
        if (text.indexOf('(') < 0 || isCountedOutside(text)) return tokens;
        List<Token> kept = new ArrayList<>(tokens.size());
        int past = 0;
        for (Token token : tokens) {
            if (token.start() < past) continue;
            int end = token.sense().isWork() && !token.is(Role.BUILDING) ? pastDescription(text, token.end()) : 0;
            past = Math.max(past, end);
            kept.add(end > 0 ? new Token(token.sense(), token.start(), end) : token);
        }
        return kept;
    }

    private boolean isCountedOutside(String text) {
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '(') depth++;
            else if (text.charAt(at) == ')') depth--;
            else if (depth <= 0 && counters.at(text, at).isPresent()) return true;
        }
        return false;
    }

    /** The place behind the brackets that open here and only describe; 0 where none do. */
    private int pastDescription(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '(') return 0;
        int at = open + 1;
        while (at < text.length() && text.charAt(at) != ')') {
            int next = pastWord(text, at);
            if (next == at) return 0;
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
