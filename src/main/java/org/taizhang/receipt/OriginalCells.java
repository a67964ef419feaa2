package org.taizhang.receipt;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.reading.ColumnReading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Row;
import org.taizhang.sheet.Sheet;
import org.taizhang.sheet.UnreadableException;
import org.taizhang.sheet.Workbook;

/** The cells of an archived original, read again where they are to be shown. */
final class OriginalCells {
    private final Path file;
    private final Campaign campaign;

    OriginalCells(Path file, Campaign campaign) {
        this.file = file;
        this.campaign = campaign;
    }

    /** What stands in some records of a table: by the record's number, then by the column's place in the table. */
    Map<Integer, Map<Integer, Cell>> of(TableReading table, List<RowReading> records) {
        if (records.isEmpty()) return Map.of();
        Set<Integer> wanted = records.stream().map(RowReading::row).collect(Collectors.toSet());
        try (Workbook workbook = Workbook.open(file, campaign.settings().limits(), campaign.language())) {
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
        int last = table.transposed()
                ? table.columns().stream().mapToInt(c -> c.index() + 1).max().orElse(0)
                : Collections.max(wanted);
        try (Stream<Row> rows = sheet.rows()) {
            rows.takeWhile(r -> r.number() <= last).forEach(r -> {
                if (table.transposed()) sideways(r, table, wanted, found);
                else if (wanted.contains(r.number())) upright(r, table, found);
            });
        }
        return found;
    }

    private static void upright(Row row, TableReading table, Map<Integer, Map<Integer, Cell>> found) {
        Map<Integer, Cell> cells = found.computeIfAbsent(row.number(), k -> new HashMap<>());
        for (int i = 0; i < table.columns().size(); i++) {
            int field = i;
            row.at(table.columns().get(i).index()).ifPresent(c -> cells.put(field, c));
        }
    }

    private static void sideways(
            Row row, TableReading table, Set<Integer> wanted, Map<Integer, Map<Integer, Cell>> found) {
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnReading column = table.columns().get(i);
            if (column.index() != row.number() - 1) continue;
            for (int record : wanted) {
                int field = i;
                row.at(record - 1 + column.shift())
                        .ifPresent(c -> found.computeIfAbsent(record, k -> new HashMap<>())
                                .put(field, c));
            }
        }
    }
}
