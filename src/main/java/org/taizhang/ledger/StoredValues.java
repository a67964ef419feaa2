package org.taizhang.ledger;

import java.util.List;
import org.taizhang.campaign.Form;
import org.taizhang.reading.FieldPlaces;
import org.taizhang.reading.PlacedValues;
import org.taizhang.value.Value;

/**
 * A row's values as texts of the database until they are asked for: a night looks at few of a row's values, and rows are
 * many.
 *
 * <p>Not to be changed. Used by several threads it may make a value twice, which harms nobody.
 */
final class StoredValues extends PlacedValues {
    private final List<Form.Field> fields;
    private final Object[] cells;

    /**
     * @param fields in the order of the cells
     * @param places of the fields by name
     * @param cells each the text of a value, or null
     */
    StoredValues(List<Form.Field> fields, FieldPlaces places, Object[] cells) {
        super(places);
        this.fields = fields;
        this.cells = cells;
    }

    @Override
    protected Value at(int place) {
        Object cell = cells[place];
        if (cell instanceof String text)
            cells[place] = cell = Value.of(fields.get(place).type(), text);
        return (Value) cell;
    }

    @Override
    protected boolean has(int place) {
        return cells[place] != null;
    }
}
