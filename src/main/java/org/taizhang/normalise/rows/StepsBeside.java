package org.taizhang.normalise.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;
import org.taizhang.value.Value;
import org.taizhang.value.ValueReader;
import org.taizhang.value.ValueReading;

/**
 * Reads lists of steps that stand beside free words about them, such as whether work has begun at all: of what both say the
 * further step counts, and where one of them says nothing the other.
 */
final class StepsBeside {
    /** By the name of the list. */
    private final Map<String, List<Column>> beside;

    private final TableShape shape;
    private final ValueReader values;
    private final Period period;
    private final TableFindings findings;

    /** What a column beside the words says of a row. */
    private record Said(Column column, Cell cell, ValueReading reading) {}

    StepsBeside(TableShape shape, ValueReader values, Period period, TableFindings findings) {
        this.shape = shape;
        this.values = values;
        this.period = period;
        this.findings = findings;
        beside = shape.columns().stream()
                .filter(c -> c.is(Column.Role.BESIDE))
                .collect(Collectors.groupingBy(c -> c.field().orElseThrow().name()));
    }

    /** What the words of a row say, or a column beside them where that says more; the words are kept then. */
    ValueReading further(GridRow row, Column words, Cell cell, ValueReading own) {
        if (beside.isEmpty()) return own;
        Form.Field list = words.field().orElseThrow();
        if (!beside.containsKey(list.name())) return own;
        Optional<Said> other = furthest(row, list);
        if (other.isEmpty() || step(list, other.get().reading()) <= step(list, own)) return own;
        String written = CellText.of(cell.text());
        if (isDenied(list, other.get().reading(), written))
            findings.onCell(
                    row.number(),
                    other.get().column(),
                    Optional.of(other.get().cell()),
                    Code.INCONSISTENT,
                    "steps.disagree",
                    Map.of("header", words.header(), "other", written));
        return other.get().reading().from(own.remark().orElse(written));
    }

    /** The steps that are said of a row in which no words stand, by field. */
    Map<String, Value> of(GridRow row) {
        if (beside.isEmpty()) return Map.of();
        Map<String, Value> said = new HashMap<>();
        beside.forEach((list, columns) -> {
            if (shape.of(list).flatMap(c -> row.at(c.index())).isEmpty())
                furthest(row, columns.get(0).field().orElseThrow())
                        .flatMap(most -> most.reading().value())
                        .ifPresent(v -> said.put(list, v));
        });
        return said;
    }

    private Optional<Said> furthest(GridRow row, Form.Field list) {
        Said furthest = null;
        for (Column c : beside.get(list.name())) {
            Optional<Cell> cell = row.at(c.index());
            if (cell.isEmpty()) continue;
            Said said = new Said(c, cell.get(), values.read(cell.get(), list, c.unit(), period));
            if (furthest == null || step(list, said.reading()) > step(list, furthest.reading())) furthest = said;
        }
        return Optional.ofNullable(furthest);
    }

    /** Whether words that say less name the very step, and so deny it. */
    private static boolean isDenied(Form.Field list, ValueReading step, String words) {
        String spelled = Spelling.of(words);
        return list.entries().get(step(list, step)).names().stream()
                .map(Spelling::of)
                .anyMatch(spelled::contains);
    }

    /** The place of the step among those of its list; -1 where none is said. */
    private static int step(Form.Field list, ValueReading reading) {
        if (!(reading.value().orElse(null) instanceof Value.Entry entry)) return -1;
        for (int i = 0; i < list.entries().size(); i++)
            if (list.entries().get(i).id().equals(entry.id())) return i;
        return -1;
    }
}
