package org.taizhang.receipt;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.PrimitiveIterator;

/** How much room text takes where Chinese characters are twice as wide as Latin ones. */
final class DisplayWidth {
    private DisplayWidth() {}

    /** The columns that a text takes on a terminal, or about so in a sheet. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text with spaces behind it up to a width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** How many lines the text takes in a box of a width. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (PrimitiveIterator.OfInt c = text.codePoints().iterator(); c.hasNext(); ) {
            int next = c.nextInt();
            int more = next == '\n' ? 0 : of(next);
            if (next == '\n' || used + more > width) {
                lines++;
                used = 0;
            }
            used += more;
        }
        return lines;
    }

    private static int of(int c) {
        if (c < 0x300) return c < 0x20 ? 0 : 1;
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            case UCharacter.EastAsianWidth.FULLWIDTH, UCharacter.EastAsianWidth.WIDE -> 2;
            default -> 1;
        };
    }
}
