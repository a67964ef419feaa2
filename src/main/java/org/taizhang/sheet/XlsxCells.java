package org.taizhang.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of an xlsx. */
final class XlsxCells {
    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final NumberCell numbers;
    private final boolean recalculates;
    private final Bounds bounds;
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();

    XlsxCells(SharedStrings strings, XlsxStyles styles, XlsxBook book, Bounds bounds) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = new NumberCell(book.dates());
        this.recalculates = book.recalculates();
        this.bounds = bounds;
    }

    /** The cell that starts here; empty where it holds nothing. */
    Optional<Cell> read(Elements xml, int column) throws XMLStreamException, IOException {
        String type = xml.attribute("t");
        int style = XlsxStyles.number(xml.attribute("s"), 0);
        boolean calculated = false;
        boolean valued = false;
        Optional<String> left = Optional.empty();
        value.setLength(0);
        formula.setLength(0);
        int outside = xml.depth() - 1;
        while (xml.advance() && xml.depth() > outside) {
            if (!xml.starts()) continue;
            switch (xml.name()) {
                case "v" -> {
                    valued = true;
                    gather(xml, value);
                }
                case "f" -> {
                    calculated = true;
                    gather(xml, formula);
                }
                case "is" -> {
                    RichText string = XlsxText.of(xml, bounds, inline);
                    value.append(string.text());
                    if (string.isStruck()) left = Optional.of(string.left());
                }
                default -> xml.skip();
            }
        }
        if (calculated && isWithoutValue(type, valued))
            return Optional.of(Cell.withoutValue(column, formula.toString()));
        if (value.isEmpty()) return Optional.empty();
        Cell cell = cell(column, type, style).with(styles.of(style));
        if (styles.strikesOut(style)) left = Optional.of("");
        return Optional.of(left.isPresent() ? cell.struck(left.get()) : cell);
    }

    private void gather(Elements xml, StringBuilder text) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.advance() && xml.depth() > outside) {
            if (xml.isText()) {
                xml.appendTo(text);
                bounds.cell(text);
            }
        }
    }

    private boolean isWithoutValue(String type, boolean valued) {
        boolean text = type.equals("str") || type.equals("s") || type.equals("inlineStr");
        if (value.isEmpty()) return !(text && valued);
        return recalculates && (type.isEmpty() || type.equals("n")) && isZero(value);
    }

    private static boolean isZero(CharSequence digits) {
        return Decimal.parse(digits).filter(n -> n.signum() == 0).isPresent();
    }

    private Cell cell(int column, String type, int style) throws IOException {
        return switch (type) {
            case "s" -> strings.cell(column, XlsxStyles.number(value.toString().strip(), -1));
            case "str" -> Cell.text(column, XlsxText.unescaped(value.toString()));
            case "inlineStr" -> Cell.text(column, value.toString());
            case "b" -> Cell.bool(column, value.charAt(0) == '1' || value.charAt(0) == 't');
            case "e" -> Cell.error(column, value.toString());
            case "d" ->
                written(value.toString())
                        .map(at -> NumberCell.written(column, at))
                        .orElseGet(() -> text(column));
            default -> {
                Optional<BigDecimal> number = Decimal.parse(value);
                yield number.isPresent() ? numbers.of(column, number.get(), styles.of(style)) : text(column);
            }
        };
    }

    private Cell text(int column) {
        return Cell.text(column, value.toString());
    }

    private static Optional<LocalDateTime> written(String text) {
        try {
            if (text.length() == 10) return Optional.of(LocalDate.parse(text).atStartOfDay());
            if (text.endsWith("Z"))
                return Optional.of(OffsetDateTime.parse(text).toLocalDateTime());
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
