package org.taizhang.sheet;

import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Makes cells of the records of an xls. */
final class XlsCells {
    private static final int CALCULATE_ON_LOAD = 2;

    private final XlsBook book;
    private final NumberCell numbers;
    private final boolean recalculates;

    /** @param recalculates whether the sheet or the workbook says that its formulas are to be calculated anew */
    XlsCells(XlsBook book, boolean recalculates) {
        this.book = book;
        this.numbers = new NumberCell(book.dates());
        this.recalculates = recalculates;
    }

    Optional<Cell> cell(CellRecord record) {
        return of(record).map(c -> book.strikesOut(record.getXFIndex()) ? c.struck("") : c);
    }

    private Optional<Cell> of(CellRecord record) {
        int column = record.getColumn();
        if (record instanceof LabelSSTRecord label)
            return book.cell(column, label.getSSTIndex()).map(c -> c.with(book.format(label.getXFIndex())));
        if (record instanceof NumberRecord number) return number(column, number.getValue(), number.getXFIndex());
        if (record instanceof RKRecord number) return number(column, number.getRKNumber(), number.getXFIndex());
        if (record instanceof BoolErrRecord cell) {
            return Optional.of(
                    cell.isBoolean() ? Cell.bool(column, cell.getBooleanValue()) : error(column, cell.getErrorValue()));
        }
        return record instanceof FormulaRecord formula ? result(column, formula) : Optional.empty();
    }

    Optional<Cell> label(LabelRecord label) {
        return text(label.getColumn(), XlsBook.lines(label.getValue()));
    }

    Optional<Cell> part(MulRKRecord numbersInARow, int index) {
        int column = numbersInARow.getFirstColumn() + index;
        int style = numbersInARow.getXFAt(index);
        return number(column, numbersInARow.getRKNumberAt(index), style)
                .map(c -> book.strikesOut(style) ? c.struck("") : c);
    }

    static Optional<Cell> text(int column, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Cell.text(column, text));
    }

    /** The stored result of a formula; that of one that gives text stands in a record of its own. */
    private Optional<Cell> result(int column, FormulaRecord formula) {
        CellType type = formula.getCachedResultTypeEnum();
        if (type == CellType.BOOLEAN) return Optional.of(Cell.bool(column, formula.getCachedBooleanValue()));
        if (type == CellType.ERROR) return Optional.of(error(column, formula.getCachedErrorValue()));
        if (type == CellType.STRING) return Optional.empty();
        boolean anew = recalculates || (formula.getOptions() & CALCULATE_ON_LOAD) != 0;
        if (anew && formula.getValue() == 0) return Optional.of(Cell.withoutValue(column, ""));
        return number(column, formula.getValue(), formula.getXFIndex());
    }

    private Optional<Cell> number(int column, double value, int style) {
        if (Double.isNaN(value) || Double.isInfinite(value)) return Optional.of(Cell.error(column, "#NUM!"));
        return Optional.of(numbers.of(column, Decimal.of(value), book.format(style)));
    }

    private static Cell error(int column, int code) {
        return Cell.error(
                column,
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }
}
