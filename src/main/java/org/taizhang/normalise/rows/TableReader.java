package org.taizhang.normalise.rows;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.ColumnMapper;
import org.taizhang.normalise.columns.CountyHeadedKey;
import org.taizhang.normalise.columns.FileState;
import org.taizhang.normalise.columns.KeyRows;
import org.taizhang.normalise.columns.SpannedColumns;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableSetting;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.FirstRows;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.heading.HeaderBlock;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.heading.RepeatedHeader;
import org.taizhang.normalise.kinds.Amounts;
import org.taizhang.normalise.kinds.KindNames;
import org.taizhang.normalise.kinds.KindSums;
import org.taizhang.normalise.kinds.NilReturn;
import org.taizhang.normalise.kinds.PartSums;
import org.taizhang.normalise.kinds.RowKinds;
import org.taizhang.normalise.kinds.SortedRow;
import org.taizhang.normalise.kinds.Totals;
import org.taizhang.normalise.kinds.UnnamedTotals;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.reading.FieldPlaces;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.sheet.Cell;

/** Reads the rows of one table as they come. */
public final class TableReader {
    private final FoundTable table;
    private final TableSetting setting;
    private final TableShape shape;
    private final NilReturn nils;
    private final RowKinds kinds;
    private final RowReader reader;
    private final Totals totals;
    private final UnnamedTotals sums;
    private final Group group;
    private final TotalRows totalRows;
    private final TableFindings findings;
    private final RowCounter counter = new RowCounter();
    private final List<RowReading> rows;
    private final KeyRows keys;
    private final LinesBelow below;
    private final TallRecords tall;
    private final boolean refused;
    private final boolean inLines;
    private final RepeatedHeader headerAgain;
    private boolean nil;

    public TableReader(Vocabulary words, FoundTable table, TableSetting setting, Lookahead ahead, FileState file) {
        this.table = table;
        this.setting = setting;
        HeaderBlock header = table.header();
        findings = new TableFindings(
                file.findings(), words.language(), setting.place(), setting.turn(), header.firstRow());
        CountyHeadedKey key = new CountyHeadedKey(words, table, ahead, file);
        FirstRows first = FirstRows.below(header, ahead, words);
        SpannedColumns spanned = new SpannedColumns(
                words, table, ahead.merges(), setting.turn().isSideways() ? FirstRows.NONE : first, findings);
        FoundTable settled = spanned.settled();
        shape = new TableShape(table.form(), new ColumnMapper(words, settled, setting, key, first, findings).columns());
        refused = table.form().fields().stream()
                .filter(f -> table.form().primaryKey().contains(f.name())
                        || f.constraints().requiredColumn())
                .anyMatch(f -> shape.of(f.name()).isEmpty());
        Amounts amounts = new Amounts(words, file.values(), shape, setting.period());
        KindNames kindNames = new KindNames(words, shape);
        headerAgain = new RepeatedHeader(table, setting.preamble(), words, shape::hasNumberOfName);
        kinds = new RowKinds(words, shape, kindNames, ahead, headerAgain, setting.period(), file.county(), amounts::of);
        totals = new Totals(findings, new KindSums(kindNames.lists()), new PartSums(words, shape));
        sums = new UnnamedTotals(words, shape, kindNames, totals, amounts::of);
        LackingLists lists = LackingLists.of(shape, file.values(), setting.period());
        group = new Group(findings, words, lists, table.form());
        group.over(setting.preamble(), header.firstRow(), setting.place().name());
        header.overAll().ifPresent(group::over);
        totalRows = new TotalRows(words, shape, amounts, totals, kindNames, group, findings);
        FieldPlaces places = new FieldPlaces(
                table.form().fields().stream().map(Form.Field::name).toList());
        reader = new RowReader(
                words,
                file.values(),
                shape,
                setting.period(),
                file.county(),
                file.counties(),
                findings,
                amounts,
                totals,
                lists,
                group,
                places,
                BesideCells.of(shape, findings, spanned.beside()));
        rows = new SpillingRows(places);
        keys = file.keys(table.form(), setting.period());
        inLines = ahead.isInLines();
        count(header);
        tall = new TallRecords(words, shape, ahead);
        nils = new NilReturn(shape);
        below = new LinesBelow(new UnitsBelow(words, settled, shape, findings));
    }

    public FoundTable table() {
        return table;
    }

    public Period period() {
        return setting.period();
    }

    /** The lines below the last row, which stand above the next table where one follows. */
    public List<GridRow> lines() {
        return below.lines();
    }

    /** The row of a sheet with those of the same record, which are taken from what is ahead. */
    public GridRow whole(GridRow row) {
        return table.isWhole() && !setting.turn().isSideways() ? tall.whole(row) : row;
    }

    /** Reads a row of the sheet. */
    public void accept(GridRow whole) {
        sort(whole).ifPresent(this::take);
    }

    /** Says what a row of the sheet is; empty where the table has no part in it. */
    public Optional<SortedRow> sort(GridRow whole) {
        GridRow own = table.isWhole() ? whole : whole.between(table.first(), table.last());
        if (own.cells().isEmpty()) return Optional.empty();
        GridRow row = setting.turn().isSideways()
                ? own
                : own.carriedFrom(table.header().following());
        RowKind kind = headerAgain.kindOf(row).orElseGet(() -> kinds.of(row));
        if (kind == RowKind.HEADER_AGAIN) kinds.goOn(row.following());
        return Optional.of(new SortedRow(row, kind));
    }

    /** Takes in a row that was sorted; on another thread if need be, all rows in their order. */
    void take(SortedRow sorted) {
        treat(sorted);
        if (inLines) counter.more(sorted.row().lines() - 1);
    }

    private void treat(SortedRow sorted) {
        GridRow row = sorted.row();
        RowKind kind = sorted.kind();
        if (kind == RowKind.HEADER_AGAIN) {
            counter.header(row.number(), 1);
            return;
        }
        boolean saysNil = rows.isEmpty() && nils.isSaidBy(row);
        nil |= saysNil;
        if (!kind.mayBeData() && kind != RowKind.STRUCK_OUT) findings.struckOut(row, shape);
        if (kind == RowKind.BLANK) return;
        if (saysNil && kind == RowKind.DATA && nils.isKeyOf(row)) {
            counter.note(row.number());
            return;
        }
        if (kind == RowKind.APART) findings.apart(row, shape);
        if (kind == RowKind.NOTE || kind == RowKind.GROUP || kind == RowKind.APART) {
            if (kind == RowKind.GROUP) heading(row);
            below.line(row);
            counter.line(row.number());
            return;
        }
        if (!kinds.isPageEnd(kind, row)) below.forget();
        switch (kind) {
            case DATA, KIND_OR_DATA -> {
                below.row();
                data(sorted);
            }
            case STRUCK_OUT -> {
                findings.struckRow(row, shape);
                counter.note(row.number());
            }
            case FOOTER -> {
                below.footer(row);
                counter.note(row.number());
            }
            case COLUMN_NUMBERS -> counter.columnNumbers(row.number());
            default -> total(row, kind);
        }
    }

    /** Its header, to know where it comes again. */
    public RepeatedHeader headerAgain() {
        return headerAgain;
    }

    private void heading(GridRow row) {
        reader.endOfGroup();
        totals.group();
        Cell cell = row.cells().get(row.cells().size() - 1);
        group.begin(row.number(), shape.orBeside(cell.column()), cell);
    }

    private void total(GridRow row, RowKind kind) {
        counter.total(row.number());
        if (kind != RowKind.OF_WHICH && kind != RowKind.PART) reader.endOfGroup();
        totalRows.take(row, kind);
    }

    /** Reads of a row that waits what can be read of it by itself. */
    void prepare(SortedRow row) {
        if (row.kind().mayBeData()) reader.prepare(row);
    }

    private void data(SortedRow sorted) {
        GridRow row = sorted.row();
        if (sums.close(sorted)) {
            counter.total(row.number());
            return;
        }
        sums.addRow(row);
        RowReading read = reader.read(sorted);
        boolean stored = read.accepted() && !refused;
        String key = shape.keyOf(read);
        if (!key.isEmpty()) stored &= isNew(key, row, read);
        group.addRow();
        counter.data(row.number(), stored);
        rows.add(stored == read.accepted() ? read : new RowReading(read.row(), stored, read.values(), read.extras()));
    }

    private boolean isNew(String key, GridRow row, RowReading read) {
        int before = keys.put(key, row.number());
        if (before > 0) findings.duplicate(row, shape, before, read);
        return before == 0;
    }

    /** Whether lines over its header again name another entry of a list, or state other units, than it has so far. */
    public boolean isOtherwise(Preamble over, FoundTable again) {
        boolean otherUnits = !setting.preamble().units().containsAll(over.units());
        return otherUnits
                || !over.units().isEmpty() && headerAgain.isWithoutUnits(again)
                || group.isTitledOtherwise(over);
    }

    /** Takes this table for one that goes on from another, so that a total may be that of both. */
    public void follow(TableReader before) {
        totals.follow(before.totals);
    }

    /** The header again, as at the top of a printed page. */
    public void repeat(HeaderBlock header) {
        kinds.goOn(header.following());
        below.forget();
        count(header);
    }

    private void count(HeaderBlock header) {
        counter.header(header.firstRow(), header.rows().size());
        if (inLines)
            counter.more(header.following() - header.firstRow() - header.rows().size());
    }

    /** Whether it has neither rows nor says that nothing has changed. */
    public boolean isEmpty() {
        return rows.isEmpty() && !nil;
    }

    /** What was read; lines that wait go to the next table where one follows. */
    public TableReading end(boolean another) {
        reader.end();
        totals.end();
        group.end();
        if (!another && !setting.turn().isSideways()) below.end();
        if (another) counter.release();
        return new TableReading(
                setting.place().name(),
                table.form().name(),
                setting.county(),
                setting.period(),
                setting.turn().isSideways(),
                shape.columns().stream().map(c -> c.reading(setting.turn())).toList(),
                rows,
                counter.counts(),
                nil && rows.isEmpty());
    }
}
