package org.taizhang.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the cells of an OpenDocument spreadsheet. */
final class OdsCells {
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]?|Err:\\d+");

    private static final NumberCell NUMBERS = new NumberCell(DateSystem.FROM_1900);
    private static final NumberFormat PERCENT = NumberFormat.of("0.00%");

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("([0-9]{4})[^0-9]+([0-9]{1,2})[^0-9]*");
    private static final String MONTH = "yyyy-mm";

    private final OdsStyles styles;
    private final OdsText texts;

    OdsCells(OdsStyles styles, Bounds bounds) {
        this.styles = styles;
        this.texts = new OdsText(styles, bounds);
    }

    /**
     * The cell that starts here; empty where it holds nothing.
     *
     * @param style that of its row or column, which counts where it has none of its own
     */
    Optional<Cell> read(Elements xml, int column, String style) throws XMLStreamException {
        boolean struck = styles.strikesOutCells(xml.has("style-name") ? xml.attribute("style-name") : style);
        String type = xml.attribute("value-type");
        String formula = xml.attribute("formula");
        String value = value(xml, type);
        RichText text = texts.of(xml, struck);
        Optional<Cell> read = cell(column, type, formula, value, text.text());
        if (text.isStruck()) return read.map(c -> c.struck(text.left()));
        return struck && text.text().isEmpty() ? read.map(c -> c.struck("")) : read;
    }

    private static Optional<Cell> cell(int column, String type, String formula, String value, String shown) {
        if (!formula.isEmpty() && ERROR.matcher(shown).matches()) return Optional.of(Cell.error(column, shown));
        if (!formula.isEmpty() && type.isEmpty() && shown.isEmpty()) {
            return Optional.of(Cell.withoutValue(column, formula.replaceFirst("^(\\w+:)?=", "")));
        }
        return switch (type) {
            case "float", "percentage", "currency" -> Optional.of(number(column, type, value, shown));
            case "date" -> Optional.of(date(column, value, shown));
            case "time" ->
                Optional.of(
                        new Cell(column, Cell.Kind.DATE, shown, Optional.empty(), Optional.empty(), Optional.empty()));
            case "boolean" -> Optional.of(Cell.bool(column, value.equals("true")));
            default -> {
                String text = shown.isEmpty() ? value : shown;
                yield text.isEmpty() ? Optional.empty() : Optional.of(Cell.text(column, text));
            }
        };
    }

    private static String value(Elements xml, String type) {
        return switch (type) {
            case "date" -> xml.attribute("date-value");
            case "boolean" -> xml.attribute("boolean-value");
            case "string" -> xml.attribute("string-value");
            default -> xml.attribute("value");
        };
    }

    private static Cell number(int column, String type, String value, String shown) {
        Optional<BigDecimal> number = Decimal.parse(value);
        if (number.isEmpty()) return Cell.text(column, shown.isEmpty() ? value : shown);
        if (type.equals("percentage")) return NUMBERS.of(column, number.get(), PERCENT);
        return ShownNumber.of(column, number.get(), shown);
    }

    private static Cell date(int column, String value, String shown) {
        try {
            LocalDateTime at = value.contains("T")
                    ? LocalDateTime.parse(value)
                    : LocalDate.parse(value).atStartOfDay();
            String text = shown.isEmpty() ? value : shown;
            Optional<String> format = isMonth(at, text) ? Optional.of(MONTH) : Optional.empty();
            return new Cell(column, Cell.Kind.DATE, text, Optional.empty(), Optional.of(at), format);
        } catch (DateTimeParseException e) {
            return Cell.text(column, shown.isEmpty() ? value : shown);
        }
    }

    /** Whether of a day no more is seen than its year and its month in figures. */
    private static boolean isMonth(LocalDateTime at, String shown) {
        Matcher m = YEAR_AND_MONTH.matcher(shown);
        return m.matches()
                && Integer.parseInt(m.group(1)) == at.getYear()
                && Integer.parseInt(m.group(2)) == at.getMonthValue();
    }
}
