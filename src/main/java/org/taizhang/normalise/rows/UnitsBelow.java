package org.taizhang.normalise.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.ColumnUnits;
import org.taizhang.normalise.heading.FirstRows;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;

/** Says where a line below a table's rows names another unit than they were read in, since it comes too late for them. */
final class UnitsBelow {
    private static final int MOST = 20;

    private final Vocabulary words;
    private final FoundTable table;
    private final TableShape shape;
    private final TableFindings findings;
    private final List<GridRow> lines = new ArrayList<>();

    UnitsBelow(Vocabulary words, FoundTable table, TableShape shape, TableFindings findings) {
        this.words = words;
        this.table = table;
        this.shape = shape;
        this.findings = findings;
    }

    /** Takes note of a line. */
    void line(GridRow row) {
        if (lines.size() < MOST) lines.add(row);
    }

    /** Forgets the lines, where rows follow them. */
    void clear() {
        lines.clear();
    }

    /** Says the first line that names another unit. */
    void say() {
        for (GridRow row : lines) {
            Preamble line = Preamble.of(List.of(row), words);
            if (line.units().isEmpty()) continue;
            Optional<HeaderColumn> other = table.header().columns().stream()
                    .filter(c -> isOther(c, line))
                    .findFirst();
            other.ifPresent(
                    c -> say(row, fieldAt(c).orElseThrow(), unit(c, line).orElseThrow()));
            if (other.isPresent()) return;
        }
    }

    private void say(GridRow row, Column column, String unit) {
        Form.Field field = column.field().orElseThrow();
        Cell cell = row.cells().get(row.cells().size() - 1);
        findings.onCell(
                row.number(),
                shape.orBeside(cell.column()),
                Optional.of(cell),
                Code.INCONSISTENT,
                "unit.below",
                Map.of(
                        "unit",
                        unit,
                        "field",
                        field.title(),
                        "read",
                        column.unit().or(field::unit).orElse("")));
    }

    private boolean isOther(HeaderColumn c, Preamble line) {
        Optional<String> read =
                fieldAt(c).flatMap(f -> f.unit().or(() -> f.field().flatMap(Form.Field::unit)));
        return read.isPresent()
                && unit(c, line)
                        .filter(u -> words.units().distance(u, Spelling.of(read.get())) > 0)
                        .isPresent();
    }

    private Optional<String> unit(HeaderColumn c, Preamble line) {
        return fieldAt(c)
                .flatMap(Column::field)
                .flatMap(f -> new ColumnUnits(words.units(), table.form(), line, FirstRows.NONE).of(c, f));
    }

    private Optional<Column> fieldAt(HeaderColumn c) {
        return shape.at(c.index()).filter(x -> x.is(Column.Role.FIELD));
    }
}
