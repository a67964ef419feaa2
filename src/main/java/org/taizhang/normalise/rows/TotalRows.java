package org.taizhang.normalise.rows;

import java.util.List;
import java.util.Optional;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.kinds.Amounts;
import org.taizhang.normalise.kinds.KindNames;
import org.taizhang.normalise.kinds.Totals;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;

/** Takes in the rows of a table that sum up others or are parts of them: their numbers are held against those. */
final class TotalRows {
    private final Vocabulary words;
    private final TableShape shape;
    private final Amounts amounts;
    private final Totals totals;
    private final KindNames kinds;
    private final Group group;
    private final TableFindings findings;

    TotalRows(
            Vocabulary words,
            TableShape shape,
            Amounts amounts,
            Totals totals,
            KindNames kinds,
            Group group,
            TableFindings findings) {
        this.words = words;
        this.shape = shape;
        this.amounts = amounts;
        this.totals = totals;
        this.kinds = kinds;
        this.group = group;
        this.findings = findings;
    }

    void take(GridRow row, RowKind kind) {
        boolean part = kind == RowKind.OF_WHICH || kind == RowKind.PART || kind == RowKind.WHOLE;
        List<Totals.Written> numbers = part ? List.of() : amounts.of(row);
        if (isOfAll(row) && totals.isCount(numbers)) numbers = List.of();
        Optional<KindNames.Kind> of = part ? Optional.empty() : kinds.of(row);
        switch (kind) {
            case TOTAL -> {
                group.end();
                if (!totals.ofPart(row, numbers)) totals.total(row.number(), numbers, of);
            }
            case PART -> findings.part(row, shape);
            case SUBTOTAL -> {
                if (!totals.ofPart(row, numbers)) totals.subtotal(row.number(), numbers, of);
            }
            case OF_KIND -> totals.ofKind(row.number(), numbers, of);
            case HEADING -> {
                shape.nameOf(row).ifPresent(c -> group.begin(row.number(), shape.orBeside(c.column()), c));
                totals.heading(row.number(), numbers);
                findings.heading(row, shape);
            }
            default -> {}
        }
    }

    private boolean isOfAll(GridRow row) {
        return row.cells().stream()
                .anyMatch(c -> c.column() <= shape.lastLeading() && words.rows().isWhole(c));
    }
}
