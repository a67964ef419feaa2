package org.taizhang.receipt;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;

/**
 * How a receipt is called: after the file that it answers, without that file's ending.
 *
 * <p>Characters that Windows refuses in names, control characters and those that turn the direction or take no room
 * become {@code _}; a long name is cut between characters, so that with what follows it has 255 bytes at most.
 */
final class ReceiptName {
    private static final int LONGEST = 255;
    private static final String REFUSED = "\\/:*?\"<>|";

    private ReceiptName() {}

    /** The name of the n-th receipt after one file name, without the ending that tells workbook from text. */
    static String of(String fileName, String suffix, int n, String ending) {
        String tail = "-" + clean(suffix) + (n > 1 ? "-" + n : "") + ending;
        return cut(clean(stem(fileName)), LONGEST - bytes(tail)) + tail;
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    private static String clean(String name) {
        StringBuilder clean = new StringBuilder(name.length());
        name.codePoints().forEach(c -> clean.appendCodePoint(isRefused(c) ? '_' : c));
        return clean.toString();
    }

    private static boolean isRefused(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> REFUSED.indexOf(c) >= 0;
        };
    }

    private static String cut(String name, int longest) {
        if (bytes(name) <= longest) return name;
        BreakIterator characters = BreakIterator.getCharacterInstance(java.util.Locale.ROOT);
        characters.setText(name);
        int end = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            if (bytes(name.substring(0, next)) > longest) break;
            end = next;
        }
        return name.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
