package org.taizhang.sheet;

import javax.xml.stream.XMLStreamException;

/**
 * The text of a string in an xlsx: all its runs without the phonetic ones, whatever their letters look like, but that raised
 * figures are raised in the text too: behind a number they are a mark of a note and no part of it.
 */
final class XlsxText {
    private static final int ESCAPE = 7;
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private XlsxText() {}

    /** The string within the element that starts here ({@code si}, {@code is}); what is too long for a cell is refused. */
    static RichText of(Elements xml, Bounds bounds, StringBuilder text) throws XMLStreamException {
        text.setLength(0);
        StringBuilder left = null;
        int outside = xml.depth() - 1;
        boolean inText = false;
        boolean struck = false;
        boolean raised = false;
        while (xml.depth() > outside && xml.advance()) {
            if (xml.starts("rPh")) xml.skip();
            else if (xml.starts("r")) struck = raised = false;
            else if (xml.starts("strike") && isOn(xml)) {
                struck = true;
                if (left == null) left = new StringBuilder(text);
            } else if (xml.starts("vertAlign")) raised = xml.attribute("val").equals("superscript");
            else if (xml.starts("t")) inText = true;
            else if (xml.ends("t")) inText = false;
            else if (inText && xml.isText()) {
                append(xml, raised, text);
                if (left != null && !struck) append(xml, raised, left);
                bounds.cell(text);
            }
        }
        String whole = unescaped(text.toString());
        return new RichText(whole, left == null ? whole : unescaped(left.toString()));
    }

    private static void append(Elements xml, boolean raised, StringBuilder text) throws XMLStreamException {
        int from = text.length();
        xml.appendTo(text);
        if (!raised) return;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit < RAISED.length()) text.setCharAt(i, RAISED.charAt(digit));
        }
    }

    /** Whether a property that is written down is not set to off. */
    static boolean isOn(Elements xml) {
        String value = xml.attribute("val");
        return !value.equals("0") && !value.equals("false");
    }

    /** The characters that {@code _x000D_} and its like stand for, with plain line breaks. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) return lines(text);
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            if (isEscape(text, i)) {
                plain.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += ESCAPE;
            } else plain.append(text.charAt(i++));
        }
        return lines(plain.toString());
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') return false;
        }
        return true;
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
