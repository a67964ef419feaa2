package org.taizhang.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the cells of a table in HTML; where a spreadsheet program wrote the number beside what is seen of it, that. */
final class HtmlCells {
    private static final NumberCell NUMBERS = new NumberCell(DateSystem.FROM_1900);

    private final HtmlFormats formats;
    private final HtmlLooks looks;
    private final Bounds bounds;

    HtmlCells(HtmlFormats formats, HtmlLooks looks, Bounds bounds) {
        this.formats = formats;
        this.looks = looks;
        this.bounds = bounds;
    }

    /** What stands in a cell; empty where it holds nothing. */
    Optional<Cell> read(Element cell, int column) {
        RichText text = HtmlText.of(cell.childNodes(), looks);
        Optional<Cell> read = read(cell, column, text.text());
        if (isStruckOut(cell)) return read.map(c -> c.struck(""));
        return text.isStruck() ? read.map(c -> c.struck(text.left())) : read;
    }

    /** Whether its own style, or its row's, strikes out what stands in it. */
    private boolean isStruckOut(Element cell) {
        return looks.strikesOut(cell) || cell.parent() != null && looks.strikesOut(cell.parent());
    }

    private Optional<Cell> read(Element cell, int column, String shown) {
        bounds.cell(shown);
        if (cell.hasAttr("x:num")) {
            String stored = cell.attr("x:num");
            Optional<BigDecimal> number = Decimal.parse(stored.isBlank() ? shown.replace(",", "") : stored.strip());
            if (number.isPresent()) return Optional.of(number(cell, column, number.get(), shown));
        }
        if (shown.isEmpty()) {
            boolean calculated = cell.hasAttr("x:fmla");
            return calculated ? Optional.of(Cell.withoutValue(column, formula(cell))) : Optional.empty();
        }
        return Optional.of(Cell.text(column, shown));
    }

    private static String formula(Element cell) {
        String formula = cell.attr("x:fmla");
        return formula.startsWith("=") ? formula.substring(1) : formula;
    }

    private Cell number(Element cell, int column, BigDecimal number, String shown) {
        NumberFormat format = formats.of(cell);
        if (format.equals(NumberFormat.GENERAL)) return ShownNumber.of(column, number, shown);
        Cell read = NUMBERS.of(column, number, format);
        boolean date = read.kind() == Cell.Kind.DATE && !shown.isEmpty();
        return date ? new Cell(column, read.kind(), shown, read.number(), read.date(), read.format()) : read;
    }
}
