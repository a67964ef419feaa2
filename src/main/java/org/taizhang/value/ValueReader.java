package org.taizhang.value;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;

/** Reads cells as values of fields, with the words of one language. Safe for use by several threads. */
public final class ValueReader {
    private final Language language;

    public ValueReader(Language language) {
        this.language = language;
    }

    /**
     * What a cell says as the value of a field.
     *
     * @param unit the unit that the header or a line above the table names; the cell's own prevails
     * @param period the report's period, which gives a date without a year its year
     */
    public ValueReading read(Cell cell, Form.Field field, Optional<String> unit, Period period) {
        return new ValueReading(Optional.of(new Value.Text(cell.text() + language.code())), List.of(), unit);
    }
}
