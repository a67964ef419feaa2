package org.taizhang.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The strings that cells of a workbook name by number.
 *
 * <p>A table of millions must not fill the heap: what goes beyond a few megabytes lies in a temporary file, and the strings
 * last asked for are kept at hand.
 */
final class SharedStrings implements Closeable {
    private static final int AT_HAND = 1 << 12;
    /** Nobody strikes out more; further ones count as they are written. */
    private static final int MOST_STRUCK = 100_000;

    private final ByteStore bytes = new ByteStore();
    private final ByteStore ends = new ByteStore();
    private final String[] texts = new String[AT_HAND];
    private final int[] numbers = new int[AT_HAND];
    /** What is left of those in which something is struck out. */
    private final Map<Integer, String> left = new HashMap<>();

    private int count;

    static SharedStrings read(Elements xml, Bounds bounds) throws XMLStreamException, IOException {
        SharedStrings strings = new SharedStrings();
        StringBuilder text = new StringBuilder();
        try {
            while (xml.advance()) {
                if (xml.starts("si")) strings.add(XlsxText.of(xml, bounds, text));
            }
            return strings;
        } catch (RuntimeException | XMLStreamException | IOException e) {
            strings.close();
            throw e;
        }
    }

    static SharedStrings none() {
        return new SharedStrings();
    }

    private synchronized void add(RichText string) throws IOException {
        if (string.isStruck() && left.size() < MOST_STRUCK) left.put(count, string.left());
        if (count < AT_HAND) keep(count, string.text());
        bytes.append(string.text().getBytes(UTF_8));
        ends.appendLong(bytes.length());
        count++;
    }

    private void keep(int number, String text) {
        texts[number % AT_HAND] = text;
        numbers[number % AT_HAND] = number;
    }

    private String get(int number) throws IOException {
        if (number < 0 || number >= count) throw Failure.broken("no shared string " + number);
        String kept = texts[number % AT_HAND];
        if (kept != null && numbers[number % AT_HAND] == number) return kept;
        long from = number == 0 ? 0 : ends.longAt(8L * (number - 1));
        long to = ends.longAt(8L * number);
        String text = new String(bytes.read(from, (int) (to - from)), UTF_8);
        keep(number, text);
        return text;
    }

    /** A cell of one of the strings. */
    synchronized Cell cell(int column, int number) throws IOException {
        Cell whole = Cell.text(column, get(number));
        String rest = left.isEmpty() ? null : left.get(number);
        return rest == null ? whole : whole.struck(rest);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
        ends.close();
    }
}
