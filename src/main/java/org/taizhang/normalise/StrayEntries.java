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
 * Finds the entries of lists without a column of their own that stand before the names in a column without a header, or in
 * that of the counties, where one holds for the rows below it too, up to the next text there, a heading or a total.
 */
final class StrayEntries {
    private static final int LONGEST = 20;

    private final ValueReader values;
    private final TableShape shape;
    private final Period period;
    private final TableFindings findings;
    private final List<Form.Field> lists;
    private Map<String, Value> held = Map.of();
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
        Map<String, Value> all = new HashMap<>();
        for (Cell c : row.cells()) if (isBeside(c)) all.putAll(said(row, c));
        for (GridRow.Carried c : row.carried()) if (isBeside(c.cell())) all.putAll(said(row, c.cell()));
        Stream.concat(row.cells().stream(), row.carried().stream().map(GridRow.Carried::cell))
                .filter(this::isOfCounties)
                .forEach(c -> held = said(row, c));
        all.putAll(held);
        return all;
    }

    /** What the column of the counties has said holds no longer: a heading or a total has come. */
    void end() {
        held = Map.of();
    }

    /** Before the names, where what stands in no column of its own speaks of the row. */
    private boolean isBeside(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && shape.at(cell.column()).isEmpty()
                && !shape.keys.isEmpty()
                && cell.column() < shape.keys.get(0).index();
    }

    private boolean isOfCounties(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && shape.at(cell.column()).filter(c -> c.is(Column.Role.COUNTY)).isPresent();
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
