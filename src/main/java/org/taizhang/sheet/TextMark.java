package org.taizhang.sheet;

import java.util.regex.Pattern;

/**
 * The apostrophe with which spreadsheet programs mark what is typed as text, and which some programs write into a CSV.
 *
 * <p>One that closes again quotes, and one before letters of alphabets may be a part of a name, such as {@code 's-Gravenhage}.
 */
final class TextMark {
    private static final char MARK = '\'';

    private static final Pattern FIGURES = Pattern.compile("[0-9][0-9.,:/+-]*");

    private TextMark() {}

    /** The text without its mark. */
    static String off(String text) {
        if (text.length() < 2 || text.charAt(0) != MARK) return text;
        String marked = text.substring(1);
        boolean closes = marked.chars().anyMatch(c -> c == MARK || c == 0x2018 || c == 0x2019);
        boolean typed = Character.isIdeographic(marked.codePointAt(0))
                || FIGURES.matcher(marked).matches();
        return typed && !closes ? marked : text;
    }
}
