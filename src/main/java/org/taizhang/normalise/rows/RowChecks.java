package org.taizhang.normalise.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;
import org.taizhang.value.Doubt;
import org.taizhang.value.Relation;
import org.taizhang.value.Severity;
import org.taizhang.value.Value;

/** Holds the values of each row of a table against each other and against the city's own. */
final class RowChecks {
    private final List<Relation> relations;
    private final KnownRow known;
    private final TableShape shape;
    private final TableFindings findings;

    RowChecks(List<Relation> relations, KnownRow known, TableShape shape, TableFindings findings) {
        this.relations = relations;
        this.known = known;
        this.shape = shape;
        this.findings = findings;
    }

    /**
     * Says what does not hold of a row; false where that refuses it. A value in error is taken away.
     *
     * @param cells the cells of the row by column
     */
    boolean hold(int row, Map<String, Value> found, Map<Integer, Cell> cells) {
        boolean accepted = true;
        for (Relation r : relations) accepted &= check(row, r, found, cells);
        known.contradicted(found)
                .forEach((field, given) -> shape.of(field)
                        .ifPresent(c -> findings.onCell(
                                row,
                                c,
                                Optional.ofNullable(cells.get(c.index())),
                                Code.INCONSISTENT,
                                "value.given",
                                Map.of("given", findings.number(given)))));
        return accepted;
    }

    private boolean check(int row, Relation relation, Map<String, Value> found, Map<Integer, Cell> cells) {
        Optional<Doubt> broken = relation.broken(found);
        if (broken.isEmpty()) return true;
        String field = relation.fields().get(0);
        Optional<Column> at = shape.of(field);
        if (at.isEmpty()) return true;
        findings.onCell(row, at.get(), Optional.ofNullable(cells.get(at.get().index())), broken.get());
        if (broken.get().severity() != Severity.ERROR) return true;
        found.remove(field);
        return !shape.form().primaryKey().contains(field);
    }
}
