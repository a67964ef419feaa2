package org.taizhang.sheet;

/**
 * Tells text of another alphabet that is read in the encoding of the western ones, such as {@code Øêîëà}.
 *
 * <p>In western words hardly ever more than two letters beyond ASCII stand beside each other, as in {@code situação}; those of
 * another alphabet do so all along.
 */
final class Garbled {
    private static final int RUN = 3;
    private static final int LETTERS = 2;

    private Garbled() {}

    static boolean is(CharSequence text) {
        int among = 0;
        int running = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            int letters = 0;
            while (end < text.length() && isWestern(text.charAt(end)))
                if (Character.isLetter(text.charAt(end++))) letters++;
            if (letters > 0) among += end - i;
            if (letters >= LETTERS && end - i >= RUN) running += end - i;
            i = Math.max(end, i + 1);
        }
        return 2 * running > among;
    }

    private static boolean isWestern(char c) {
        return c > 0xA0 && c <= 0xFF;
    }
}
