package org.taizhang.sheet;

import java.util.List;

/**
 * What a number format does behind the last digit that it shows.
 *
 * @param scale powers of ten by which the number is shown smaller: 3 for each comma behind the digits or before their point
 *     ({@code 0,.0} and {@code 0.0,} show thousands), 1 for each digit behind a point that is mere text ({@code 0!.0,} shows
 *     ten thousands), and -2 for a per cent sign
 * @param suffix the text written behind it, {@code %} included
 */
record NumberTail(int scale, String suffix) {

    static NumberTail of(FormatTokens format) {
        List<FormatTokens.Token> tokens = format.tokens();
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("0#?")) last = i;
        }
        if (last < 0) return new NumberTail(0, "");
        int scale = 0;
        boolean percent = false;
        StringBuilder suffix = new StringBuilder();
        for (FormatTokens.Token token : tokens.subList(last + 1, tokens.size())) {
            if (token.is(",")) scale += 3;
            else if (token.is("%\u2030")) {
                suffix.append(token.text());
                percent |= token.is("%");
            } else if (token.literal() || isWord(token.text())) suffix.append(token.text());
        }
        scale += mereDigits(tokens, last) + 3 * commasBeforePoint(tokens.subList(0, last));
        String unit = suffix.toString().strip();
        // In quotation marks it is written behind the number and changes nothing.
        if (percent && unit.endsWith("%")) scale -= 2;
        return new NumberTail(scale, saysSomething(unit) ? unit : "");
    }

    private static int mereDigits(List<FormatTokens.Token> tokens, int last) {
        for (int i = last; i >= 0; i--) {
            FormatTokens.Token token = tokens.get(i);
            if (token.literal()) return token.text().equals(".") ? last - i : 0;
            if (!token.is("0#?")) return 0;
        }
        return 0;
    }

    private static int commasBeforePoint(List<FormatTokens.Token> tokens) {
        int commas = 0;
        for (FormatTokens.Token token : tokens) {
            if (token.is(".")) return commas;
            commas = token.is(",") ? commas + 1 : 0;
        }
        return 0;
    }

    private static boolean isWord(String text) {
        return text.codePoints().allMatch(Character::isIdeographic);
    }

    private static boolean saysSomething(String unit) {
        return unit.codePoints()
                .anyMatch(c -> Character.isLetter(c)
                        || Character.getType(c) == Character.OTHER_SYMBOL
                        || "%\u2030\u00b0".indexOf(c) >= 0);
    }
}
