package org.taizhang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several words written as one, as they may be in any list of words: {@code {total|planned} cost{|s}} stands for total cost,
 * total costs, planned cost and planned costs, in this order.
 */
final class Alternatives {
    /** For how many words one may stand; more are hardly meant. */
    static final int MOST = 2000;

    static final String TOO_MANY = "This stands for more than " + MOST + " words; write it as several.";

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}]*\\|[^{}]*)\\}");

    private Alternatives() {}

    /** The words that one stands for, one of them where it has no choices; the first {@link #MOST} and one where there are more. */
    static List<String> of(String word) {
        List<String> words = new ArrayList<>();
        add(word, words);
        return words;
    }

    private static void add(String word, List<String> words) {
        if (words.size() > MOST) return;
        Matcher choice = CHOICE.matcher(word);
        if (!choice.find()) {
            words.add(word);
            return;
        }
        for (String one : choice.group(1).split("\\|", -1))
            add(word.substring(0, choice.start()) + one + word.substring(choice.end()), words);
    }
}
