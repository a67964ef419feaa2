package org.taizhang.normalise.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;
import org.taizhang.value.Value;

/**
 * Finds the entries of lists without a column of their own that stand before the names in a column without a header, or in
 * that of the counties, where one holds for the rows below it too, up to the next text there, a heading or a total.
 */
final class StrayEntries {
    private static final int LONGEST = 20;

    private final Vocabulary words;
    private final LackingLists lists;
    private final TableShape shape;
    private final TableFindings findings;
    private Map<String, Value> held = Map.of();
    private final Set<Integer> told = new HashSet<>();

    StrayEntries(Vocabulary words, LackingLists lists, TableShape shape, TableFindings findings) {
        this.words = words;
        this.lists = lists;
        this.shape = shape;
        this.findings = findings;
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
                && !shape.keys().isEmpty()
                && cell.column() < shape.keys().get(0).index();
    }

    private boolean isOfCounties(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && !words.isDitto(cell.text())
                && shape.at(cell.column()).filter(c -> c.is(Column.Role.COUNTY)).isPresent();
    }

    private Map<String, Value> said(GridRow row, Cell cell) {
        return cell.text().length() > LONGEST ? Map.of() : lists.in(cell, f -> tell(row, cell, f));
    }

    private void tell(GridRow row, Cell cell, Form.Field list) {
        if (!told.add(cell.column())) return;
        findings.onCell(
                row.number(),
                shape.orBeside(cell.column()),
                Optional.of(cell),
                Code.APPROXIMATE,
                "group.value",
                Map.of("field", list.title()));
    }
}
