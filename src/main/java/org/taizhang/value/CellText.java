package org.taizhang.value;

import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/** What a cell says as one line of words. */
public final class CellText {
    private CellText() {}

    /** Without surrounding space and invisible characters, line breaks and runs of space as one space. */
    public static String of(String text) {
        if (isPlain(text)) return text;
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' || c == '\u3000' || Character.isWhitespace(c) || Character.isSpaceChar(c)) space = true;
            else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                if (space && !line.isEmpty()) line.append(' ');
                space = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Whether it is nothing but visible signs, letters and digits of ASCII, and unified ideographs, as most words are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c <= ' ' || c > '~') && !Spelling.isIdeograph(c)) return false;
        }
        return true;
    }

    /** Whether it is a number, also one that is written as text. */
    public static boolean isNumeric(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.DATE) return true;
        if (cell.kind() != Cell.Kind.TEXT) return true;
        String t = cell.text();
        int digits = 0;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９') digits++;
            else if (".,%-+ ，．％".indexOf(c) < 0) return false;
        }
        return digits > 0;
    }

    /** A colon, or a character that may be one when it is spelled plainly. */
    public static boolean mayHaveColon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c > '~' && !Spelling.isIdeograph(c)) return true;
        }
        return false;
    }
}
