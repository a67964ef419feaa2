package org.taizhang.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one section of a number format does with its numbers.
 *
 * @param condition for which numbers it is, where it says so
 * @param prefix the words written before the digits
 * @param leastDigits as many digits are shown of a whole number, with noughts before it
 * @param scale powers of ten by which the number is shown smaller: 3 for each comma behind the digits or before their point
 *     ({@code 0,.0} and {@code 0.0,} show thousands), 1 for each digit behind a point that is mere text ({@code 0!.0,} shows
 *     ten thousands), and -2 for a per cent sign
 * @param suffix the text written behind it, {@code %} included
 * @param wordsAlone whether words are all that is shown of the number, which must then have a condition of its own
 */
record NumberSection(
        Optional<FormatCondition> condition,
        String prefix,
        int leastDigits,
        int scale,
        String suffix,
        boolean wordsAlone) {

    static NumberSection of(FormatTokens format) {
        List<FormatTokens.Token> tokens = format.tokens();
        int last = -1;
        int first = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is("0#?@")) continue;
            last = i;
            if (first < 0) first = i;
        }
        if (last < 0) {
            String words = said(tokens);
            boolean alone = format.condition().isPresent() && saysSomething(words);
            return new NumberSection(format.condition(), alone ? words : "", 1, 0, "", alone);
        }
        int scale = 0;
        StringBuilder suffix = new StringBuilder();
        for (FormatTokens.Token token : tokens.subList(last + 1, tokens.size())) {
            if (token.is(",")) scale += 3;
            // In quotation marks it is written behind the number and changes nothing.
            else if (token.is("%")) scale -= 2;
            if (token.is("%\u2030") || token.isWords()) suffix.append(token.text());
        }
        scale += mereDigits(tokens, last) + 3 * commasBeforePoint(tokens.subList(0, last));
        String unit = saysSomething(suffix.toString()) ? suffix.toString().strip() : "";
        // Of numbers of which only some are shown smaller, nothing but a unit behind would tell these apart.
        boolean moves = format.condition().isEmpty() || !unit.isEmpty();
        return new NumberSection(
                format.condition(),
                before(tokens.subList(0, first)),
                leastDigits(tokens.subList(first, last + 1)),
                moves ? scale : 0,
                unit,
                false);
    }

    /** Whether it says nothing but plain digits. */
    boolean isPlain() {
        return scale == 0 && suffix.isEmpty() && prefix.isEmpty() && leastDigits < 2;
    }

    /** The number as it is shown, but never rounded. */
    String text(BigDecimal value) {
        if (wordsAlone) return prefix;
        String digits = scale == 0
                ? value.toPlainString()
                : Decimal.plain(value.movePointLeft(scale)).toPlainString();
        boolean whole = leastDigits > digits.length() && value.signum() >= 0 && digits.indexOf('.') < 0;
        return prefix + (whole ? "0".repeat(leastDigits - digits.length()) + digits : digits) + suffix;
    }

    private static String said(List<FormatTokens.Token> tokens) {
        StringBuilder said = new StringBuilder();
        for (FormatTokens.Token token : tokens) if (token.isWords()) said.append(token.text());
        return said.toString().strip();
    }

    /** Words before the digits; a sign or a currency's is none. */
    private static String before(List<FormatTokens.Token> tokens) {
        String said = said(tokens);
        boolean words = said.codePoints().anyMatch(Character::isLetterOrDigit)
                && tokens.stream().noneMatch(FormatTokens.Token::isCurrency);
        return words ? said : "";
    }

    /** The noughts in a row of a format that has no other digits, such as that of a telephone number. */
    private static int leastDigits(List<FormatTokens.Token> digits) {
        return digits.stream().allMatch(t -> t.is("0")) ? digits.size() : 1;
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

    private static boolean saysSomething(String unit) {
        return unit.codePoints()
                .anyMatch(c -> Character.isLetter(c)
                        || Character.getType(c) == Character.OTHER_SYMBOL
                        || "%\u2030\u00b0".indexOf(c) >= 0);
    }
}
