package org.taizhang.normalise.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Value;
import org.taizhang.value.ValueReader;
import org.taizhang.value.ValueReading;

/**
 * The lists of a form, not of steps, for which a table has no column, so that what stands beside its rows may say them.
 *
 * @param fields the lists
 */
record LackingLists(List<Form.Field> fields, ValueReader values, Period period) {

    static LackingLists of(TableShape shape, ValueReader values, Period period) {
        List<Form.Field> fields = shape.form().fields().stream()
                .filter(f -> f.type() == Form.Type.list && !f.ordered())
                .filter(f -> shape.of(f.name()).isEmpty())
                .toList();
        return new LackingLists(fields, values, period);
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /**
     * The entries that a cell is as a whole, by field.
     *
     * @param told takes each list of which it is one
     */
    Map<String, Value> in(Cell cell, Consumer<Form.Field> told) {
        Map<String, Value> all = new HashMap<>();
        for (Form.Field f : fields) {
            ValueReading reading = values.read(cell, f, Optional.empty(), period);
            if (!reading.doubts().isEmpty() || reading.value().isEmpty()) continue;
            all.put(f.name(), reading.value().get());
            told.accept(f);
        }
        return all;
    }
}
