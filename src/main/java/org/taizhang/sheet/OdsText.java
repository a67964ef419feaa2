package org.taizhang.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;

/** What is seen in a cell of an OpenDocument spreadsheet: its paragraphs as lines, without notes and drawings. */
final class OdsText {
    private final OdsStyles styles;
    private final Bounds bounds;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder left = new StringBuilder();
    private final Deque<Boolean> around = new ArrayDeque<>();
    private boolean struck;

    OdsText(OdsStyles styles, Bounds bounds) {
        this.styles = styles;
        this.bounds = bounds;
    }

    /**
     * The text of the cell that starts here.
     *
     * @param struckOut whether the cell's style strikes it out, as far as no words of it say otherwise
     */
    RichText of(Elements xml, boolean struckOut) throws XMLStreamException {
        text.setLength(0);
        left.setLength(0);
        around.clear();
        struck = struckOut;
        int outside = xml.depth() - 1;
        int paragraphs = 0;
        int inside = 0;
        while (xml.advance() && xml.depth() > outside) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "p", "h" -> {
                        if (paragraphs++ > 0) add("\n");
                        inside = xml.depth();
                    }
                    case "s" -> add(" ".repeat(Math.min(100, XlsxStyles.number(xml.attribute("c"), 1))));
                    case "tab" -> add("\t");
                    case "line-break" -> add("\n");
                    case "a", "span" -> {
                        around.push(struck);
                        struck = styles.strikesOutWords(xml.attribute("style-name"))
                                .orElse(struck);
                    }
                    case "list", "list-item" -> {}
                    default -> xml.skip();
                }
            } else if (xml.isText() && inside > 0) {
                xml.appendTo(text);
                if (!struck) xml.appendTo(left);
            } else if (xml.ends()) {
                if ((xml.ends("span") || xml.ends("a")) && !around.isEmpty()) struck = around.pop();
                if (xml.depth() < inside) inside = 0;
            }
            bounds.cell(text);
        }
        return new RichText(text.toString(), left.toString());
    }

    private void add(String words) {
        text.append(words);
        if (!struck) left.append(words);
    }
}
