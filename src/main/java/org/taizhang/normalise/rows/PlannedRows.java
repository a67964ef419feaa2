package org.taizhang.normalise.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;

/** Doubts what happened by rows that a column of their own calls planned, as where plan and fact stand in two lines. */
final class PlannedRows {
    private final Set<String> planned;
    private final List<Column> kinds;
    private final List<Column> actual;
    private final TableFindings findings;

    PlannedRows(Vocabulary words, TableShape shape, TableFindings findings) {
        this.findings = findings;
        planned = Vocabulary.spelled(words.language().dates().planned());
        kinds = shape.columns().stream()
                .filter(c -> c.is(Column.Role.EXTRA) && planned.stream().anyMatch(Spelling.of(c.header())::contains))
                .toList();
        actual = shape.fields().stream()
                .filter(c -> c.field().orElseThrow().actual()
                        && c.field().orElseThrow().type() == Form.Type.date)
                .toList();
    }

    /** Says of each day in a planned row that it may only be planned. */
    void doubt(GridRow row) {
        for (Column kind : kinds) {
            Optional<Cell> said = row.at(kind.index()).filter(c -> planned.contains(Spelling.of(c.text())));
            if (said.isEmpty()) continue;
            for (Column c : actual) {
                Optional<Cell> day = row.at(c.index());
                if (day.isPresent())
                    findings.onCell(
                            row.number(),
                            c,
                            day,
                            Code.INCONSISTENT,
                            "date.planned-row",
                            Map.of("word", said.get().text()));
            }
        }
    }
}
