package org.taizhang.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The first section of a number format's code, cut into what it writes and what it stands for. */
record FormatTokens(List<Token> tokens) {

    /** A piece of a code: literal text, or one run of the same placeholder letter. */
    record Token(boolean literal, String text) {
        boolean is(String letters) {
            return !literal && letters.indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
        }
    }

    static FormatTokens ofFirstSection(String code) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < code.length() && code.charAt(i) != ';') {
            char c = code.charAt(i);
            int end = i + 1;
            if (c == '"') {
                end = until(code, i + 1, '"');
                tokens.add(new Token(true, code.substring(i + 1, end)));
                end++;
            } else if (c == '[') {
                end = until(code, i, ']');
                bracket(code.substring(i + 1, end), tokens);
                end++;
            } else if (c == '\\' || c == '!') {
                end = Math.min(code.length(), i + 2);
                tokens.add(new Token(true, code.substring(i + 1, end)));
            } else if (c == '_' || c == '*') {
                end = i + 2;
            } else if (halfDay(code, i) > 0) {
                end = i + halfDay(code, i);
                tokens.add(new Token(false, "a"));
            } else if (code.regionMatches(true, i, "General", 0, 7)) {
                end = i + 7;
                tokens.add(new Token(false, "0"));
            } else {
                while (end < code.length() && code.charAt(end) == c && Character.isLetter(c)) end++;
                tokens.add(new Token(false, code.substring(i, end)));
            }
            i = end;
        }
        return new FormatTokens(List.copyOf(tokens));
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
        if (!currency.isEmpty()) tokens.add(new Token(true, currency));
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

    private boolean hasDigits() {
        return tokens.stream().anyMatch(t -> t.is("0"));
    }
}
