package org.taizhang.sheet;

import java.io.IOException;

/**
 * Finds where a quoted field ends, in text whose quotes may be astray.
 *
 * <p>A quote closes the field where a delimiter or the end of the line follows; two stand for one. A single one elsewhere is
 * text. But a quote that is never closed, or a field that has run into a later line and meets a single quote there, was no
 * quoted field: it is then read as plain text up to the next delimiter, so that no row is swallowed.
 */
final class Quotation {
    static final int NONE = -1;

    private final Characters characters;
    private final char delimiter;
    private final int longest;
    private long noneBefore;

    Quotation(Characters characters, char delimiter, int longest) {
        this.characters = characters;
        this.delimiter = delimiter;
        this.longest = longest;
    }

    /** How far ahead the quote stands that closes the one at the given distance; {@link #NONE} where it opens no field. */
    int closing(int opening) throws IOException {
        boolean lines = false;
        int i = opening + 1;
        if (noneBefore > characters.passed() + i) i = (int) (noneBefore - characters.passed());
        for (; i - opening <= longest + 1; i++) {
            int c = characters.peek(i);
            if (c == Characters.END) break;
            if (c == '\n' || c == '\r') lines = true;
            if (c != '"') continue;
            if (characters.peek(i + 1) == '"') i++;
            else if (endsField(i + 1)) return i;
            else if (lines) return NONE;
        }
        noneBefore = characters.passed() + i;
        return NONE;
    }

    private boolean isSpace(int c) {
        return (c == ' ' || c == '\t') && c != delimiter;
    }

    private boolean endsField(int ahead) throws IOException {
        int i = ahead;
        while (isSpace(characters.peek(i)) && i - ahead < longest) i++;
        int c = characters.peek(i);
        return c == delimiter || c == '\n' || c == '\r' || c == Characters.END;
    }
}
