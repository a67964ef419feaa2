package org.taizhang.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;
import org.taizhang.value.Value;
import org.taizhang.value.ValueReader;
import org.taizhang.value.ValueReading;

/**
 * Finds the entries of lists without a column of their own that stand in a column without a header, or in that of the
 * counties. One holds for the rows below it, up to the next text in its column.
 */
final class StrayEntries {
    private static final int LONGEST = 20;

    private final ValueReader values;
    private final TableShape shape;
    private final Period period;
    private final TableFindings findings;
    private final List<Form.Field> lists;
    private final Map<Integer, Map<String, Value>> held = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();

    StrayEntries(ValueReader values, TableShape shape, Period period, TableFindings findings) {
        this.values = values;
        this.shape = shape;
        this.period = period;
        this.findings = findings;
        lists = shape.lackingLists();
    }

    /** What such cells say of a row, by field. */
    Map<String, Value> of(GridRow row) {
        if (lists.isEmpty()) return Map.of();
        Stream.concat(row.cells().stream(), row.carried().stream().map(GridRow.Carried::cell))
                .filter(this::isStray)
                .forEach(c -> held.put(c.column(), said(row, c)));
        Map<String, Value> all = new HashMap<>();
        held.values().forEach(all::putAll);
        return all;
    }

    private boolean isStray(Cell cell) {
        Optional<Column> column = shape.at(cell.column());
        return cell.kind() == Cell.Kind.TEXT
                && (column.isEmpty() || column.get().is(Column.Role.COUNTY));
    }

    private Map<String, Value> said(GridRow row, Cell cell) {
        if (cell.text().length() > LONGEST) return Map.of();
        Map<String, Value> said = new HashMap<>();
        for (Form.Field f : lists) {
            ValueReading reading = values.read(cell, f, Optional.empty(), period);
            if (!reading.doubts().isEmpty() || reading.value().isEmpty()) continue;
            said.put(f.name(), reading.value().get());
            if (told.add(cell.column()))
                findings.onCell(
                        row.number(),
                        shape.orBeside(cell.column()),
                        Optional.of(cell),
                        Code.APPROXIMATE,
                        "group.value",
                        Map.of("field", f.title()));
        }
        return said;
    }
}
