package org.taizhang.sheet;

/**
 * Whether the tabs of a text are white space at the edges of values that other signs part: programs write one before or
 * behind each value so that no spreadsheet takes it for a number.
 */
final class Padding {
    /** So many tabs at edges to one within a value, as in a remark of several words. */
    private static final int MANY = 9;

    private Padding() {}

    /** @param signs what may part values, the tab too */
    static boolean in(String text, String signs) {
        int beside = 0;
        int within = 0;
        for (int i = text.indexOf('\t'); i >= 0; i = text.indexOf('\t', i + 1)) {
            char before = neighbour(text, i, -1);
            char behind = neighbour(text, i, 1);
            if (isOther(before, signs) || isOther(behind, signs)) beside++;
            else if (before != '\n' && behind != '\n') within++;
        }
        return beside > MANY * within;
    }

    private static boolean isOther(char c, String signs) {
        return c != '\t' && signs.indexOf(c) >= 0;
    }

    /** What stands beside a tab, quotation marks left aside; a line's end for that of the text. */
    private static char neighbour(String text, int tab, int step) {
        int i = tab + step;
        while (i >= 0 && i < text.length() && text.charAt(i) == '"') i += step;
        if (i < 0 || i >= text.length() || text.charAt(i) == '\r') return '\n';
        return text.charAt(i);
    }
}
