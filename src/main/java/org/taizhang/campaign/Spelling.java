package org.taizhang.campaign;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A word as it is compared: after Unicode NFKC, without white space and invisible characters, ignoring case, with the
 * apostrophes and hyphens of print as those of the keyboard.
 */
public final class Spelling {
    /** Beyond are the scripts that write no spaces, and some that do not before it. */
    private static final char UNPARTED = 0x2E80;

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final String LETTER_OF_PARTED =
            "[\\p{L}&&[\\x00-\\x{2E7F}]&&[^\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]";

    private Spelling() {}

    /** Two words with the same spelling are the same word. */
    public static String of(String word) {
        return isSpelled(word) ? word : exact(alike(word));
    }

    /** The spelling with apostrophes and hyphens as they are written; keys are stored so. */
    public static String exact(String word) {
        if (isSpelled(word)) return word;
        String plain = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> !isUnseen(c)).forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The same text, character by character, with the keyboard's apostrophe and hyphen for others that look like them, and
     * its digits for those of other scripts. A minus sign is a hyphen only between letters.
     */
    public static String alike(String text) {
        int at = 0;
        while (at < text.length() && alike(text, at) == text.charAt(at)) at++;
        if (at == text.length()) return text;
        StringBuilder plain = new StringBuilder(text);
        for (; at < text.length(); at++) plain.setCharAt(at, alike(text, at));
        return plain.toString();
    }

    private static char alike(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '`', '\u00b4', '\u02bc', '\u2018', '\u2019' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case '\u2212' -> isLetter(text, at - 1) && isLetter(text, at + 1) ? '-' : c;
            default -> isForeignDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
        };
    }

    /** Whether it is a digit of another script, as the Arabic ones are. */
    private static boolean isForeignDigit(char c) {
        return c > '~' && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** Whether a word surely is its own spelling: small letters, digits, signs and unified ideographs alone. */
    private static boolean isSpelled(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean small = c > ' ' && c <= '~' && c != '`' && !(c >= 'A' && c <= 'Z');
            if (!small && !isIdeograph(c)) return false;
        }
        return true;
    }

    /** Whether a character stands in the block of unified ideographs, U+4E00 to U+9FFF, whose every one spells itself. */
    public static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    /** Whether it is a letter of a script that writes spaces between words, so that letters beside it may belong to its word. */
    public static boolean isLetterOfParted(char c) {
        return c < UNPARTED && Character.isLetter(c) && !UNSPACED.contains(Character.UnicodeScript.of(c));
    }

    /** A regular expression for words of such a script where none of its letters touches them. */
    public static String apart(String words) {
        return "(?<!" + LETTER_OF_PARTED + ")(?:" + words + ")(?!" + LETTER_OF_PARTED + ")";
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
