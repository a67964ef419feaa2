package org.taizhang.normalise.context;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.taizhang.campaign.NumberWords;

/** Whole numbers below a hundred and years, in digits or in the language's characters for digits. */
public final class SmallNumbers {
    private final Map<Integer, Integer> digits = new HashMap<>();
    private final Map<Integer, Integer> tens = new HashMap<>();

    public SmallNumbers(NumberWords words) {
        words.digits().forEach((k, v) -> {
            if (k.codePointCount(0, k.length()) == 1) digits.put(k.codePointAt(0), v);
        });
        words.zeroLike().stream().filter(z -> z.length() == 1).forEach(z -> digits.put((int) z.charAt(0), 0));
        words.multipliers().forEach((k, v) -> {
            if (v.intValue() == 10 && k.length() == 1) tens.put((int) k.charAt(0), 10);
        });
    }

    /** A regular expression's class of the characters that are digits in words. */
    String digitClass() {
        String written = digits.keySet().stream().map(Character::toString).collect(Collectors.joining());
        return written.isEmpty() ? "[0-9]" : "[0-9" + written + "]";
    }

    /** A regular expression's class of characters of words for numbers up to 99. */
    public String wordClass() {
        String written = digits.keySet().stream().map(Character::toString).collect(Collectors.joining())
                + tens.keySet().stream().map(Character::toString).collect(Collectors.joining());
        return written.isEmpty() ? "" : "[" + written + "]";
    }

    /** The number that a word says; empty where it says none. */
    public OptionalInt of(String word) {
        int value = 0;
        int pending = -1;
        boolean positional = false;
        for (int c : word.codePoints().toArray()) {
            int digit = c >= '0' && c <= '9' ? c - '0' : digits.getOrDefault(c, -1);
            if (digit >= 0) {
                if (pending >= 0) {
                    value = value * 10 + pending;
                    positional = true;
                }
                pending = digit;
            } else if (tens.containsKey(c) && !positional) {
                value = (pending < 0 ? 1 : pending) * 10;
                pending = -1;
            } else return OptionalInt.empty();
        }
        if (word.isEmpty() || word.length() > 6) return OptionalInt.empty();
        return OptionalInt.of(pending < 0 ? value : positional ? value * 10 + pending : value + pending);
    }
}
