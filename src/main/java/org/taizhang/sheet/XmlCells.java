package org.taizhang.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of Excel's XML. */
final class XmlCells {
    private static final NumberCell NUMBERS = new NumberCell(DateSystem.FROM_1900);
    private static final int FIRST_YEAR = 1900;

    private final XmlStyles styles;
    private final Bounds bounds;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder left = new StringBuilder();

    XmlCells(XmlStyles styles, Bounds bounds) {
        this.styles = styles;
        this.bounds = bounds;
    }

    /**
     * The cell that starts here; empty where it holds nothing.
     *
     * @param rowStyle the id of its row's style, which strikes it out where it has none of its own
     */
    Optional<Cell> read(Elements xml, int column, String rowStyle) throws XMLStreamException {
        NumberFormat format = styles.format(xml.attribute("StyleID"));
        boolean struck = styles.strikesOut(xml.has("StyleID") ? xml.attribute("StyleID") : rowStyle);
        boolean calculated = xml.has("Formula");
        String formula = xml.attribute("Formula");
        String type = "";
        text.setLength(0);
        left.setLength(0);
        int outside = xml.depth() - 1;
        while (xml.advance() && xml.depth() > outside) {
            if (!xml.starts()) continue;
            if (xml.name().equals("Data")) {
                type = xml.attribute("Type");
                gather(xml);
            } else xml.skip();
        }
        if (calculated && type.isEmpty()) {
            return Optional.of(Cell.withoutValue(column, formula.startsWith("=") ? formula.substring(1) : formula));
        }
        if (text.isEmpty()) return Optional.empty();
        Cell cell = cell(column, type, format);
        if (struck) return Optional.of(cell.struck(""));
        RichText rich = new RichText(text.toString(), left.toString());
        return Optional.of(rich.isStruck() ? cell.struck(rich.left().replace("\r\n", "\n")) : cell);
    }

    private void gather(Elements xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        int struck = 0;
        while (xml.advance() && xml.depth() > outside) {
            if (xml.starts("S")) struck++;
            else if (xml.ends("S")) struck--;
            else if (xml.isText()) {
                xml.appendTo(text);
                if (struck == 0) xml.appendTo(left);
                bounds.cell(text);
            }
        }
    }

    private Cell cell(int column, String type, NumberFormat format) {
        String value = text.toString();
        return switch (type) {
            case "Number" ->
                Decimal.parse(value)
                        .map(number -> NUMBERS.of(column, number, format))
                        .orElseGet(() -> Cell.text(column, value));
            case "DateTime" -> date(column, value, format);
            case "Boolean" -> Cell.bool(column, value.equals("1"));
            case "Error" -> Cell.error(column, value);
            default -> Cell.text(column, value.replace("\r\n", "\n"));
        };
    }

    private static Cell date(int column, String value, NumberFormat format) {
        try {
            LocalDateTime at = LocalDateTime.parse(value);
            Cell plain = NumberCell.written(column, at);
            String shown = format.date().map(pattern -> pattern.text(at)).orElse(plain.text());
            Optional<LocalDateTime> day = plain.date().filter(d -> d.getYear() >= FIRST_YEAR);
            return new Cell(column, Cell.Kind.DATE, shown, Optional.empty(), day, format.code());
        } catch (DateTimeParseException e) {
            return Cell.text(column, value);
        }
    }
}
