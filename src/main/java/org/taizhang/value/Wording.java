package org.taizhang.value;

import java.text.Normalizer;
import java.util.Locale;
import org.taizhang.campaign.Spelling;

/** The text of a cell, rid of what nobody sees. */
final class Wording {
    /** Of numbers, dates and remarks on progress none is longer; what is, is refused rather than read for ever. */
    private static final int LONGEST = 2_000;

    private Wording() {}

    /** Without surrounding space, control and zero-width characters, line breaks as one space; else as written. */
    static String of(String text) {
        if (isClean(text)) return text.strip();
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBreak(c)) {
                while (kept.length() > 0 && isSpace(kept.charAt(kept.length() - 1))) kept.setLength(kept.length() - 1);
                while (i + 1 < text.length() && (isSpace(text.charAt(i + 1)) || isBreak(text.charAt(i + 1)))) i++;
                kept.append(' ');
            } else if (c == '\t') {
                kept.append(' ');
            } else if (!isUnseen(c)) {
                kept.append(c);
            }
        }
        int from = 0;
        int to = kept.length();
        while (from < to && isSpace(kept.charAt(from))) from++;
        while (to > from && isSpace(kept.charAt(to - 1))) to--;
        return kept.substring(from, to);
    }

    /**
     * As numbers and dates are read: after NFKC, in lower case, without marks of footnotes at its end, quotation marks
     * around it and white space but one space where it parts two digits.
     */
    static String compact(String text) {
        String plain = isAscii(text)
                ? text
                : Normalizer.normalize(Spelling.alike(withoutNoteMarks(text)), Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isSpace(c) || isBreak(c) || c == '\t') {
                gap = true;
            } else if (!isUnseen(c)) {
                if (gap && isDigit(c) && kept.length() > 0 && isDigit(kept.charAt(kept.length() - 1))) kept.append(' ');
                kept.append(c);
                gap = false;
            }
        }
        int from = 0;
        int to = kept.length();
        while (from < to && isQuote(kept.charAt(from))) from++;
        while (to > from && isQuote(kept.charAt(to - 1))) to--;
        return kept.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Circled figures, and raised ones after a figure, refer to a note; after NFKC they would be digits of the number. */
    private static String withoutNoteMarks(String text) {
        int end = text.length();
        while (end > 1 && (isCircled(text.charAt(end - 1)) || isRaised(text, end - 1))) end--;
        return text.substring(0, end);
    }

    private static boolean isCircled(char c) {
        return c >= 0x2460 && c <= 0x2473 || c >= 0x2776 && c <= 0x2793;
    }

    private static boolean isRaised(String text, int at) {
        int first = at;
        while (first > 0 && isSuperscript(text.charAt(first))) first--;
        return first < at && Character.isDigit(text.charAt(first));
    }

    private static boolean isSuperscript(char c) {
        return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || c >= 0x2074 && c <= 0x2079;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' && !Spelling.isIdeograph(c)) return false;
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > '~') return false;
        return true;
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D || c == '`';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || Character.isSpaceChar(c) && !isBreak(c);
    }

    private static boolean isUnseen(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Whether a text is too long to be a value of any kind but text. */
    static boolean isEndless(String words) {
        return words.length() > LONGEST;
    }
}
