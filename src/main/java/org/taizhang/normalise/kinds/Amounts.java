package org.taizhang.normalise.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Value;
import org.taizhang.value.ValueReader;

/** The numbers of a table's rows that add up, whatever the bounds of their fields. */
public final class Amounts {
    private final Vocabulary words;
    private final ValueReader values;
    private final TableShape shape;
    private final Period period;

    public Amounts(Vocabulary words, ValueReader values, TableShape shape, Period period) {
        this.words = words;
        this.values = values;
        this.shape = shape;
        this.period = period;
    }

    /** The number of a cell; empty where it is none. */
    public Optional<Amount> of(Column c, Cell cell) {
        return values.read(cell, words.unbounded(c.field().get()), c.unit(), period)
                .value()
                .filter(Value.Number.class::isInstance)
                .map(v -> Amount.of(cell, ((Value.Number) v).amount()));
    }

    /** The numbers of a row. */
    public List<Totals.Written> of(GridRow row) {
        List<Totals.Written> numbers = new ArrayList<>();
        for (Column c : shape.fields()) {
            if (!TableShape.adds(c)) continue;
            row.at(c.index())
                    .filter(cell -> cell.kind() != Cell.Kind.NO_STORED_VALUE)
                    .ifPresent(cell -> of(c, cell).ifPresent(a -> numbers.add(new Totals.Written(c, cell, a))));
        }
        return numbers;
    }
}
