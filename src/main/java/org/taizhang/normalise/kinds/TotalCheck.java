package org.taizhang.normalise.kinds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.kinds.Totals.Written;
import org.taizhang.value.Code;

/** Says of the numbers of a total row which are not the sums of the rows that it may close. */
final class TotalCheck {
    private final TableFindings findings;
    private final KindSums kinds;

    TotalCheck(TableFindings findings, KindSums kinds) {
        this.findings = findings;
        this.kinds = kinds;
    }

    /**
     * Holds numbers against the rows of their kind and otherwise those that are meant; where some rows say nothing of their
     * kind, it is only known that they are not more than all.
     */
    void hold(int row, List<Written> numbers, Optional<KindNames.Kind> kind, List<Scope> meant) {
        Optional<KindSums.Rows> ofKind = kind.flatMap(kinds::of);
        if (ofKind.filter(k -> !k.isWhole()).isPresent()) {
            List<Scope> rows = meant.stream().filter(s -> s.rows() > 0).toList();
            for (Written w : numbers) if (isMore(w, rows)) hold(row, w, rows);
            return;
        }
        List<Scope> possible = Stream.concat(ofKind.map(KindSums.Rows::scope).stream(), meant.stream())
                .filter(s -> s.rows() > 0)
                .toList();
        for (Written w : numbers) hold(row, w, possible);
    }

    private static boolean isMore(Written written, List<Scope> rows) {
        return !rows.isEmpty()
                && rows.stream()
                        .map(s -> s.of(written.column()).total())
                        .allMatch(t -> written.amount().value().compareTo(t) > 0);
    }

    /** @param possible what it may be the sum of, the likeliest first */
    private void hold(int row, Written written, List<Scope> possible) {
        List<Sum> sums = possible.stream().map(s -> s.of(written.column())).toList();
        if (sums.stream().anyMatch(s -> !s.isKnown() || s.agrees(written.amount()))) return;
        BigDecimal sum = possible.get(0).of(written.column()).total();
        findings.onCell(
                row,
                written.column(),
                Optional.of(written.cell()),
                Code.TOTAL_MISMATCH,
                "total.mismatch",
                Map.of(
                        "written",
                                findings.amount(
                                        written.column(), written.amount().value()),
                        "sum", findings.amount(written.column(), sum)),
                Optional.of(
                        isOfField(written.column()) ? findings.number(sum) : findings.amount(written.column(), sum)));
    }

    /** Whether a number in the column is in the unit of its field. */
    private static boolean isOfField(Column column) {
        Optional<String> own = column.field().flatMap(Form.Field::unit).map(Spelling::of);
        return column.unit()
                .map(Spelling::of)
                .filter(u -> !own.equals(Optional.of(u)))
                .isEmpty();
    }
}
