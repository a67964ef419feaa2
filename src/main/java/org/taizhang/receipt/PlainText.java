package org.taizhang.receipt;

import java.util.regex.Pattern;

/**
 * Text from a file, made harmless for the place where it is shown.
 *
 * <p>Nothing is added to it that a person would read; what is left out has no shape of its own.
 */
final class PlainText {
    /** The most that a cell holds. */
    static final int CELL = 32_767;

    /** What spreadsheets read as a character by its number, though it was meant as written. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private PlainText() {}

    /** As a cell can hold it: with its line breaks, without characters that XML refuses. */
    static String cell(String text) {
        String kept = cut(filter(text, PlainText::inXml, false), CELL);
        return kept.contains("_x") ? cut(ESCAPE.matcher(kept).replaceAll("_x005F_"), CELL) : kept;
    }

    /** As one line for terminals and mails: no control, direction or zero-width characters, at most so long. */
    static String line(String text, int longest) {
        return cut(filter(text, PlainText::isShown, true).strip(), longest);
    }

    /** Its beginning, with an ellipsis where it is longer; never half a character. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        int end = longest - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return text.substring(0, end) + "…";
    }

    /** Whether a spreadsheet could take it for a formula once somebody edits the cell. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static String filter(String text, java.util.function.IntPredicate keep, boolean oneLine) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (oneLine && Character.isWhitespace(c)) kept.append(' ');
            else if (keep.test(c)) kept.appendCodePoint(c);
        });
        return kept.toString();
    }

    private static boolean inXml(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
