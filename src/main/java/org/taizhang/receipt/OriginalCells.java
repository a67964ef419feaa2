package org.taizhang.receipt;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Limits;
import org.taizhang.normalise.ColumnReading;
import org.taizhang.normalise.RowReading;
import org.taizhang.normalise.TableReading;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Row;
import org.taizhang.sheet.Sheet;
import org.taizhang.sheet.UnreadableException;
import org.taizhang.sheet.Workbook;

/** The cells of an archived original, read again where they are to be shown. */
final class OriginalCells {
    private final Path file;
    private final Limits limits;

    OriginalCells(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** What stands in some records of a table: by the record's number, then by the column's index. */
    Map<Integer, Map<Integer, Cell>> of(TableReading table, List<RowReading> records) {
        if (records.isEmpty()) return Map.of();
        Set<Integer> wanted = records.stream().map(RowReading::row).collect(Collectors.toSet());
        try (Workbook workbook = Workbook.open(file, limits)) {
            for (Sheet sheet : workbook.sheets()) {
                if (!sheet.name().equals(table.sheet())) continue;
                Map<Integer, Map<Integer, Cell>> found = read(sheet, table, wanted);
                if (found.size() == wanted.size()) return found;
            }
            return Map.of();
        } catch (UnreadableException e) {
            return Map.of();
        }
    }

    private static Map<Integer, Map<Integer, Cell>> read(Sheet sheet, TableReading table, Set<Integer> wanted) {
        Map<Integer, Map<Integer, Cell>> found = new HashMap<>();
        Set<Integer> fields = table.columns().stream().map(ColumnReading::index).collect(Collectors.toSet());
        int last = last(table.transposed() ? fields : wanted, table.transposed() ? 1 : 0)
                .orElse(0);
        try (Stream<Row> rows = sheet.rows()) {
            rows.takeWhile(r -> r.number() <= last).forEach(r -> {
                if (table.transposed()) acrossFields(r, fields, wanted, found);
                else if (wanted.contains(r.number())) found.put(r.number(), cells(r));
            });
        }
        return found;
    }

    private static void acrossFields(
            Row row, Set<Integer> fields, Set<Integer> wanted, Map<Integer, Map<Integer, Cell>> found) {
        int field = row.number() - 1;
        if (!fields.contains(field)) return;
        for (Cell c : row.cells()) {
            int record = c.column() + 1;
            if (wanted.contains(record))
                found.computeIfAbsent(record, k -> new HashMap<>()).put(field, c);
        }
    }

    private static Map<Integer, Cell> cells(Row row) {
        return row.cells().stream().collect(Collectors.toMap(Cell::column, c -> c, (a, b) -> a));
    }

    private static Optional<Integer> last(Set<Integer> numbers, int more) {
        return numbers.stream().max(Integer::compare).map(n -> n + more);
    }
}
