package org.taizhang.sheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of Excel's XML. */
final class XmlCells {
    private static final NumberCell NUMBERS = new NumberCell(DateSystem.FROM_1900);
    private static final int FIRST_YEAR = 1900;

    private final Map<String, NumberFormat> formats;
    private final Bounds bounds;
    private final StringBuilder text = new StringBuilder();

    XmlCells(Map<String, NumberFormat> formats, Bounds bounds) {
        this.formats = formats;
        this.bounds = bounds;
    }

    /** The cell that starts here; empty where it holds nothing. */
    Optional<Cell> read(Elements xml, int column) throws XMLStreamException {
        NumberFormat format = formats.getOrDefault(xml.attribute("StyleID"), NumberFormat.GENERAL);
        boolean calculated = xml.has("Formula");
        String formula = xml.attribute("Formula");
        String type = "";
        text.setLength(0);
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
        return text.isEmpty() ? Optional.empty() : Optional.of(cell(column, type, format));
    }

    private void gather(Elements xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.advance() && xml.depth() > outside) {
            if (xml.isText()) {
                xml.appendTo(text);
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
