package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.Optional;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;
import org.taizhang.value.CellText;
import org.taizhang.value.Value;

/**
 * One row as a county reported it for a period.
 *
 * @param period the period of the report that says it; later than the row's own where a report said that nothing had
 *     changed
 * @param report the report that holds the row
 */
record Line(Period period, AsOf.Report report, AsOf.ReportRow row) {

    Line(AsOf.Report report, AsOf.ReportRow row) {
        this(report.period(), report, row);
    }

    /** The same row, said again for a later period. */
    Line again(Period later) {
        return new Line(later, report, row);
    }

    /** Whether it stands for this period only because a report said that nothing had changed. */
    boolean isRepeated() {
        return !period.equals(report.period());
    }

    Optional<Value> value(String field) {
        return Optional.ofNullable(row.values().get(field));
    }

    Optional<String> text(Optional<String> field) {
        return field.flatMap(this::value).map(Value::text);
    }

    Optional<BigDecimal> number(String field) {
        return value(field).flatMap(Line::amount);
    }

    Optional<BigDecimal> number(Optional<String> field) {
        return field.flatMap(this::number);
    }

    /** Where it stands; a county's names for file and sheet as one line of words. */
    Figures.Origin origin() {
        return new Figures.Origin(
                report.submissionId(),
                CellText.of(report.fileName()),
                row.sheet().map(CellText::of),
                row.rowNo());
    }

    AsOf.RowPlace inReport() {
        return new AsOf.RowPlace(report.id(), row.sheet(), row.rowNo());
    }

    static Optional<BigDecimal> amount(Value value) {
        return value instanceof Value.Number n ? Optional.of(n.amount()) : Optional.empty();
    }
}
