package org.taizhang.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The characters of a text from where a reader stands, as far ahead as it looks. */
final class Characters implements Closeable {
    static final int END = -1;

    private final Reader in;
    private char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private long passed;
    private boolean ended;

    Characters(Reader in) {
        this.in = in;
    }

    /** The character so many places ahead, or {@link #END}. */
    int peek(int ahead) throws IOException {
        while (at + ahead >= end) {
            if (!fill()) return END;
        }
        return buffer[at + ahead];
    }

    private boolean fill() throws IOException {
        if (ended) return false;
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == buffer.length) buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        int n = in.read(buffer, end, buffer.length - end);
        ended = n < 0;
        if (n > 0) end += n;
        return !ended;
    }

    /** How many characters from here on are neither the one given nor an end of line; at most so many. */
    int run(char stop, int most) throws IOException {
        int n = 0;
        while (n < most) {
            if (at + n >= end && !fill()) return n;
            char c = buffer[at + n];
            if (c == stop || c == '\n' || c == '\r') return n;
            n++;
        }
        return n;
    }

    String text(int from, int to) {
        return new String(buffer, at + from, to - from);
    }

    void pass(int count) {
        at += count;
        passed += count;
    }

    long passed() {
        return passed;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
