package org.taizhang.normalise.rows;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.context.CountyFinder;
import org.taizhang.normalise.kinds.Amount;
import org.taizhang.normalise.kinds.Amounts;
import org.taizhang.normalise.kinds.SortedRow;
import org.taizhang.normalise.kinds.Totals;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.reading.FieldPlaces;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.RowValues;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;
import org.taizhang.value.Doubt;
import org.taizhang.value.Severity;
import org.taizhang.value.Value;
import org.taizhang.value.ValueReader;
import org.taizhang.value.ValueReading;

/** Reads the cells of one row of data after the other. */
final class RowReader {
    private final Vocabulary words;
    private final ValueReader values;
    private final TableShape shape;
    private final Period period;
    private final RowCounty county;
    private final Extras rest;
    private final TableFindings findings;
    private final Amounts amounts;
    private final Totals totals;
    private final Group group;
    private final StrayEntries strays;
    private final PlannedRows plans;
    private final DoubtfulNames names;
    private final StepsBeside steps;
    private final SplitNumbers splits;
    private final KnownRow known;
    private final RowChecks checks;
    private final FieldPlaces places;
    private final Map<Integer, Cell> above = new HashMap<>();

    RowReader(
            Vocabulary words,
            ValueReader values,
            TableShape shape,
            Period period,
            Optional<County> county,
            CountyFinder counties,
            TableFindings findings,
            Amounts amounts,
            Totals totals,
            LackingLists lists,
            Group group,
            FieldPlaces places,
            BesideCells beside) {
        this.words = words;
        this.values = values;
        this.shape = shape;
        this.period = period;
        this.county = new RowCounty(words, shape, county, counties, findings, above);
        rest = new Extras(words, shape, this.county, findings, beside, above);
        this.findings = findings;
        this.amounts = amounts;
        this.totals = totals;
        this.group = group;
        this.places = places;
        splits = new SplitNumbers(shape, findings);
        strays = new StrayEntries(words, lists, shape, findings);
        plans = new PlannedRows(words, shape, findings);
        names = new DoubtfulNames(words, shape, period, findings);
        steps = new StepsBeside(shape, values, period, findings);
        known = new KnownRow(words.register(), shape.form(), county, period);
        checks = new RowChecks(words.relationsOf(shape.form()), known, shape, findings);
    }

    /** What a row says; refused where a needed value is missing or its county is another one. */
    RowReading read(SortedRow sorted) {
        GridRow row = sorted.row();
        RowValues found = new RowValues(places);
        Map<String, String> extras = new LinkedHashMap<>();
        boolean accepted = county.isOwn(row);
        for (int i = 0; i < shape.fields().size(); i++) {
            Column c = shape.fields().get(i);
            Optional<Cell> cell = cell(row, c, sorted.isRead(i));
            boolean refused = false;
            if (cell.isPresent()) {
                ValueReading own = sorted.reading(i, c, cell.get()).orElseGet(() -> value(c, cell.get()));
                ValueReading reading = steps.further(row, c, cell.get(), own);
                for (Doubt d : reading.doubts()) {
                    findings.onCell(row.number(), c, cell, d);
                    refused |= d.severity() == Severity.ERROR;
                }
                reading.value().ifPresent(v -> keep(c, v, found, extras));
                reading.remark().ifPresent(r -> extras.put(c.header(), r));
                if (TableShape.adds(c)) count(c, cell.get(), reading);
                reportMergedNumber(row, c, cell.get());
            }
            if (isNeeded(c) && !found.containsKey(c.field().get().name())) {
                accepted = false;
                if (!refused) findings.missing(row, c, cell);
            }
        }
        plans.doubt(row);
        names.see(row, accepted);
        steps.of(row).forEach(found::putIfAbsent);
        strays.of(row).forEach(found::putIfAbsent);
        group.said(() -> name(found)).forEach(found::putIfAbsent);
        splits.end(row);
        totals.addRow(found);
        rest.keep(row, extras);
        accepted &= checks.hold(row.number(), found, above);
        return new RowReading(row.number(), accepted, found, extras);
    }

    /** A heading or a total has come. */
    void endOfGroup() {
        strays.end();
    }

    /** No more rows come. */
    void end() {
        names.end();
    }

    /** Reads the cells of a row that waits; whether they count is for {@link #read}, which comes to the rows in order. */
    void prepare(SortedRow row) {
        ValueReading[] readings = new ValueReading[shape.fields().size()];
        for (int i = 0; i < readings.length; i++) {
            Column c = shape.fields().get(i);
            Optional<Cell> cell = row.row().at(c.index());
            if (cell.isPresent() && !isDitto(cell.get())) readings[i] = value(c, cell.get());
        }
        row.readings(readings);
    }

    private boolean isDitto(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && words.isDitto(cell.text());
    }

    private ValueReading value(Column c, Cell cell) {
        ValueReading reading = values.read(cell, c.field().get(), c.unit(), period);
        if (reading.value().isEmpty() || !words.beginsWithDitto(cell.text())) return reading;
        return reading.and(findings.doubt(
                c, Optional.of(cell), Code.INCONSISTENT, "value.ditto.part", Map.of(), Optional.empty()));
    }

    /** Keeps a value; a key that is written by an alias under its registered name, with what was written beside it. */
    private void keep(Column c, Value written, Map<String, Value> found, Map<String, String> extras) {
        String field = c.field().get().name();
        Optional<Value> name = known.named(field, written);
        if (name.isPresent()) extras.put(c.header(), written.text());
        found.put(field, name.orElse(written));
    }

    private boolean isNeeded(Column c) {
        Form.Field f = c.field().get();
        return f.constraints().required() || shape.form().primaryKey().contains(f.name());
    }

    /** The cell of a column with what merges and words for the same as above put in. */
    private Optional<Cell> cell(GridRow row, Column c, boolean read) {
        boolean number = c.field().filter(f -> f.type() == Form.Type.number).isPresent();
        Optional<Cell> cell = number ? row.at(c.index()) : row.heldAt(c.index());
        if (!read && cell.filter(this::isDitto).isPresent()) {
            Cell same = above.get(c.index());
            if (same == null)
                findings.onCell(row.number(), c, cell, Code.INCONSISTENT, "value.ditto.nothing", Map.of());
            return Optional.ofNullable(same);
        }
        if (cell.isPresent()) above.put(c.index(), cell.get());
        else above.remove(c.index());
        return cell;
    }

    private void count(Column c, Cell cell, ValueReading reading) {
        splits.see(cell);
        if (reading.value().isPresent()) {
            if (reading.value().get() instanceof Value.Number n) totals.add(c, Amount.of(cell, n.amount()));
            return;
        }
        if (reading.doubts().isEmpty()) return;
        Optional<Amount> amount = amounts.of(c, cell);
        amount.ifPresentOrElse(a -> totals.add(c, a), () -> totals.lose(c));
    }

    private void reportMergedNumber(GridRow row, Column c, Cell cell) {
        if (c.field().get().type() != Form.Type.number
                || row.mergeBelow(c.index()).isEmpty()) return;
        findings.onCell(row.number(), c, Optional.of(cell), Code.INCONSISTENT, "value.merged-number", Map.of());
    }

    private String name(Map<String, Value> found) {
        return shape.form().primaryKey().stream()
                .flatMap(k -> Optional.ofNullable(found.get(k)).stream())
                .map(Value::text)
                .collect(Collectors.joining(" "));
    }
}
