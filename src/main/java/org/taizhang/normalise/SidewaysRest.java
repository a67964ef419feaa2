package org.taizhang.normalise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Address;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;

/**
 * What stands beside the values of a sheet on its side and is none of the report's own time: last year's values, remarks.
 * It is kept with the record to its left, else with the first, by the field's name and what stands over it.
 */
final class SidewaysRest {
    private final SheetReading sheet;
    private final SidewaysColumns columns;
    private final KeyValueSheet names;
    private final Map<Integer, Map<String, String>> kept = new HashMap<>();
    private final Set<Integer> reported;

    /** @param reported the columns that have been said to belong to no field; those said here are added */
    SidewaysRest(SheetReading sheet, SidewaysColumns columns, KeyValueSheet names, Set<Integer> reported) {
        this.sheet = sheet;
        this.columns = columns;
        this.names = names;
        this.reported = reported;
    }

    /** @param records the columns of values, counted from the first column of names; not empty */
    void keep(GridRow row, NavigableSet<Integer> records) {
        for (int label : names.labels())
            for (Cell c : row.between(label + 1, names.lastOf(label)).cells()) {
                boolean isValue = row.at(label).isPresent() && columns.isRecord(c.column(), label);
                boolean isHead = columns.over(c.column()).filter(c::equals).isPresent();
                if (isValue || isHead || columns.isUnit(c) || words().isEmpty(c.text())) continue;
                Integer left = records.floor(c.column() - label + names.labels().get(0));
                kept.computeIfAbsent(left == null ? records.first() : left, r -> new LinkedHashMap<>())
                        .put(name(row, label, c), CellText.of(c.text()));
                if (reported.add(c.column())) report(row, c);
            }
    }

    private String name(GridRow row, int label, Cell cell) {
        return row.at(label)
                .map(l -> CellText.of(l.text()) + "/" + over(cell.column()))
                .orElseGet(() -> Address.of(row.number(), cell.column()));
    }

    private String over(int column) {
        return columns.over(column).map(h -> CellText.of(h.text())).orElseGet(() -> Address.letters(column));
    }

    private void report(GridRow row, Cell cell) {
        sheet.report(
                sheet.place().at(columns.rowOver(cell.column()).orElse(row.number()), cell.column()),
                Code.UNKNOWN_COLUMN,
                "column.unknown",
                Map.of("header", over(cell.column())));
    }

    private Vocabulary words() {
        return sheet.with().words();
    }

    /** What is kept with a record. */
    Map<String, String> of(int record) {
        return kept.getOrDefault(record, Map.of());
    }
}
