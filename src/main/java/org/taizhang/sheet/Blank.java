package org.taizhang.sheet;

/** Text that shows nothing: white space of any script, control and zero-width characters. */
final class Blank {
    private Blank() {}

    static boolean is(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) return false;
        }
        return true;
    }

    private static boolean is(char c) {
        if (c > ' ' && c < 0x7f) return false;
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }
}
