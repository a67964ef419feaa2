package org.taizhang.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section of a number format's code, cut into what it writes and what it stands for.
 *
 * @param condition for which numbers it is, where it says so
 */
record FormatTokens(List<Token> tokens, Optional<FormatCondition> condition) {
    /** A piece of a code: literal text, or one run of the same placeholder letter. */
    record Token(boolean literal, String text, boolean isCurrency) {
        Token(boolean literal, String text) {
            this(literal, text, false);
        }

        /** Whether it is written as it is: words may stand without quotation marks. */
        boolean isWords() {
            return literal || text.codePoints().allMatch(Character::isIdeographic);
        }

        boolean is(String letters) {
            return !literal && letters.indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
        }
    }

    /** The sections of a code, at least one. */
    static List<FormatTokens> sections(String code) {
        List<FormatTokens> sections = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Optional<FormatCondition> condition = Optional.empty();
        int i = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            int end = i + 1;
            if (c == ';') {
                sections.add(new FormatTokens(List.copyOf(tokens), condition));
                tokens.clear();
                condition = Optional.empty();
            } else if (c == '"') {
                end = until(code, i + 1, '"');
                tokens.add(new Token(true, code.substring(i + 1, end)));
                end++;
            } else if (c == '[') {
                end = until(code, i, ']');
                String inside = code.substring(i + 1, end);
                condition = condition.or(() -> FormatCondition.of(inside));
                bracket(inside, tokens);
                end++;
            } else if (c == '\\' || c == '!') {
                end = Math.min(code.length(), i + 2);
                tokens.add(new Token(true, code.substring(i + 1, end)));
            } else if (c == '_' || c == '*') {
                end = i + 2;
            } else if (halfDay(code, i) > 0) {
                end = i + halfDay(code, i);
                tokens.add(new Token(false, "a"));
            } else if (general(code, i) > 0) {
                end = i + general(code, i);
                tokens.add(new Token(false, "#"));
            } else {
                while (end < code.length() && code.charAt(end) == c && Character.isLetter(c)) end++;
                tokens.add(new Token(false, code.substring(i, end)));
            }
            i = end;
        }
        sections.add(new FormatTokens(List.copyOf(tokens), condition));
        return sections;
    }

    private static int until(String code, int from, char end) {
        int found = code.indexOf(end, from);
        return found < 0 ? code.length() : found;
    }

    /** {@code [h]} counts hours on; {@code [$-804]} and {@code [$€-407]} name a language and perhaps a currency; colours and conditions write nothing. */
    private static void bracket(String inside, List<Token> tokens) {
        String lower = inside.toLowerCase(Locale.ROOT);
        if (lower.matches("h+|m+|s+")) tokens.add(new Token(false, lower));
        if (!inside.startsWith("$")) return;
        int dash = inside.indexOf('-');
        String currency = inside.substring(1, dash < 0 ? inside.length() : dash);
        if (!currency.isEmpty()) tokens.add(new Token(true, currency, true));
    }

    /** How long the name of the general format is here, which programs may write in the words of their own language behind a G. */
    private static int general(String code, int at) {
        if (code.regionMatches(true, at, "General", 0, 7)) return 7;
        if (!code.startsWith("G/", at)) return 0;
        int end = at + 2;
        while (end < code.length() && Character.isIdeographic(code.charAt(end))) end++;
        return end > at + 2 ? end - at : 0;
    }

    private static int halfDay(String code, int at) {
        if (code.regionMatches(true, at, "AM/PM", 0, 5)) return 5;
        if (code.regionMatches(true, at, "A/P", 0, 3)) return 3;
        // Two words of the Chinese version, such as that for the morning, a slash, and that for the afternoon.
        boolean chinese = at + 5 <= code.length()
                && code.charAt(at + 2) == '/'
                && code.substring(at, at + 5)
                                .codePoints()
                                .filter(Character::isIdeographic)
                                .count()
                        == 4;
        return chinese ? 5 : 0;
    }

    boolean isDate() {
        boolean named = false;
        for (Token token : tokens) {
            if (token.is("#?@%")) return false;
            named |= token.is("ymdhsge");
            if (token.is("e") && hasDigits()) return false;
        }
        return named;
    }

    /** Whether it is the section of texts. */
    boolean isOfText() {
        return tokens.stream().anyMatch(t -> t.is("@"));
    }

    /** Whether it writes words of its own. */
    boolean hasWords() {
        return tokens.stream().anyMatch(Token::isWords);
    }

    /** A text with the words around it. */
    String around(String text) {
        StringBuilder shown = new StringBuilder();
        for (Token token : tokens) {
            if (token.is("@")) shown.append(text);
            else if (token.isWords()) shown.append(token.text());
        }
        return shown.toString();
    }

    private boolean hasDigits() {
        return tokens.stream().anyMatch(t -> t.is("0"));
    }
}
