package org.taizhang.sheet;

import javax.xml.stream.XMLStreamException;

/** What is seen in a cell of an OpenDocument spreadsheet: its paragraphs as lines, without notes and drawings. */
final class OdsText {
    private final Bounds bounds;
    private final StringBuilder text = new StringBuilder();

    OdsText(Bounds bounds) {
        this.bounds = bounds;
    }

    /** The text of the cell that starts here. */
    String of(Elements xml) throws XMLStreamException {
        text.setLength(0);
        int outside = xml.depth() - 1;
        int paragraphs = 0;
        int inside = 0;
        while (xml.advance() && xml.depth() > outside) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "p", "h" -> {
                        if (paragraphs++ > 0) text.append('\n');
                        inside = xml.depth();
                    }
                    case "s" -> text.append(" ".repeat(Math.min(100, XlsxStyles.number(xml.attribute("c"), 1))));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "a", "span", "list", "list-item" -> {}
                    default -> xml.skip();
                }
            } else if (xml.isText() && inside > 0) xml.appendTo(text);
            else if (xml.ends() && xml.depth() < inside) inside = 0;
            bounds.cell(text);
        }
        return text.toString();
    }
}
