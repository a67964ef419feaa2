package org.taizhang.sheet;

/**
 * Tells text of another alphabet that is read in the encoding of the western ones, such as {@code Øêîëà}.
 *
 * <p>In western words hardly ever more than two letters beyond ASCII stand beside each other, as in {@code situação}; those of
 * another alphabet do so all along. A single cell may still: {@code ÅÄÖ}, or a remark that came garbled from elsewhere. So it
 * takes several lines of a text, or much of it.
 */
final class Garbled {
    private static final int RUN = 3;
    private static final int LETTERS = 2;
    /** One letter of so many at least is garbled, where several lines are, and where one is. */
    private static final int OF_SEVERAL = 20;

    private static final int OF_ONE = 5;

    private int ascii;
    private int western;
    private int running;
    private int lines;

    private Garbled() {}

    static boolean is(CharSequence text) {
        Garbled found = new Garbled();
        found.count(text);
        int share = found.lines > 1 ? OF_SEVERAL : OF_ONE;
        return 2 * found.running > found.western && share * found.running > found.ascii + found.western;
    }

    private void count(CharSequence text) {
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            int letters = 0;
            while (end < text.length() && isWestern(text.charAt(end)))
                if (Character.isLetter(text.charAt(end++))) letters++;
            if (letters > 0) western += end - i;
            if (letters >= LETTERS && end - i >= RUN) {
                running += end - i;
                if (!counted) lines++;
                counted = true;
            }
            if (end == i) {
                char c = text.charAt(i);
                if (c == '\n' || c == '\r') counted = false;
                else if (c < 0x80 && Character.isLetter(c)) ascii++;
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isWestern(char c) {
        return c > 0xA0 && c <= 0xFF;
    }
}
