package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Turn;
import org.taizhang.normalise.heading.FormFit;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.heading.HeaderBlock;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.rows.TableReader;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;

/**
 * Reads a sheet whose fields run down by turning it: a column of values becomes a row of data, a row with a field's name
 * becomes its column. Where names stand in several columns, those further right are set that much further on.
 */
final class SidewaysReading {
    private final SheetReading sheet;
    private final KeyValueSheet names;
    private final SidewaysTimes kinds;
    private final SidewaysColumns columns;
    private final Vocabulary words;
    private final Set<Integer> unknown = new HashSet<>();
    /** What names the record under times. */
    private Optional<SidewaysKeys> keys = Optional.empty();

    SidewaysReading(SheetReading sheet, KeyValueSheet names) {
        this.sheet = sheet;
        this.names = names;
        words = sheet.with().words();
        kinds = new SidewaysTimes(words);
        columns = new SidewaysColumns(words, names, kinds);
    }

    void read() {
        sheet.sawRows();
        List<GridRow> lines = new ArrayList<>(columns.above());
        lines.addAll(columns.asides());
        Preamble preamble = Preamble.of(lines, words);
        if (sheet.isSetAside(preamble)) return;
        settleTimes(preamble);
        for (List<GridRow> block : blocks()) read(block, preamble);
    }

    /** Finds out which of some years or parts of one over columns is the report's; those that are a form's keys are names. */
    private void settleTimes(Preamble preamble) {
        List<Cell> times = columns.times();
        List<HeaderColumn> header = times.isEmpty() ? List.of() : header(columns.labelled());
        if (header.isEmpty()) return;
        Optional<Form> form = sheet.with().recognition().fits(blockOf(header), titled(preamble)).stream()
                .findFirst()
                .map(FormFit::form);
        boolean keys = form.map(words::headersOf)
                .filter(f -> words.language().dates().yearLabels().stream()
                        .anyMatch(l -> f.namesKey(List.of(words.spelling().of(l)))))
                .isPresent();
        columns.settle(List.of(), Set.of());
        if (form.isPresent() && !keys) settle(times, form.get(), preamble);
    }

    /** Takes times for such, where no column has a name of its own. */
    private void settle(List<Cell> times, Form form, Preamble preamble) {
        FormHeaders headers = words.headersOf(form);
        SidewaysKeys over = SidewaysKeys.of(columns, names, times, headers, words);
        List<Cell> heads = columns.heads();
        boolean named = over.isNamed()
                || NameOver.in(columns.overNames(), headers, words).isPresent();
        if (over.differ()
                || !named
                        && over.haveOthersThan(heads.stream()
                                .filter(c -> kinds.is(c) || kinds.isSum(c))
                                .toList())) return;
        keys = Optional.of(over);
        columns.settle(times, kinds.of(sheet.period(form.period().kind(), preamble), heads, sheet::saidPeriod));
    }

    private Optional<Form> titled(Preamble preamble) {
        return preamble.form(words).or(() -> sheet.name().flatMap(words.titles()::named));
    }

    /** The rows with names, parted where the first of them comes again. */
    private List<List<GridRow>> blocks() {
        List<List<GridRow>> blocks = new ArrayList<>();
        String first = null;
        for (GridRow row : columns.labelled()) {
            Optional<Cell> label = row.at(names.labels().get(0));
            String text = label.map(c -> Spelling.of(c.text())).orElse("");
            if (first == null && words.knows(label.map(Cell::text).orElse(""))) first = text;
            if (blocks.isEmpty()
                    || !text.isEmpty()
                            && text.equals(first)
                            && !blocks.get(blocks.size() - 1).isEmpty()) blocks.add(new ArrayList<>());
            blocks.get(blocks.size() - 1).add(row);
        }
        return blocks;
    }

    private void read(List<GridRow> block, Preamble preamble) {
        Optional<Form> titled = titled(preamble);
        List<HeaderColumn> header = new ArrayList<>(header(block));
        header.sort(java.util.Comparator.comparingInt(HeaderColumn::index));
        if (header.isEmpty()) return;
        Optional<FormFit> fit = sheet.with().recognition().table(blockOf(header), titled);
        Optional<Form.Field> named = Optional.empty();
        Optional<String> name = Optional.empty();
        Optional<NameOver> over = Optional.empty();
        int keyRow = columns.headRow();
        if (fit.isEmpty() || !fit.get().key()) {
            Optional<FormFit> keyless = sheet.with().recognition().fits(blockOf(header), titled).stream()
                    .filter(f ->
                            f.weight() >= 2 && !f.key() && f.form().primaryKey().size() == 1)
                    .findFirst();
            if (keyless.isPresent() && !columns.namesRecords()) {
                over = nameOver(block, words.headersOf(keyless.get().form()));
                name = over.map(NameOver::name).or(() -> SidewaysColumns.sheetName(sheet));
            }
            if (name.isPresent() || columns.namesRecords()) named = keyless.map(SidewaysReading::key);
            if (named.isPresent()) {
                keyRow = over.map(NameOver::row).orElse(keyRow);
                header.add(0, keyColumn(named.get(), keyRow));
                fit = sheet.with().recognition().table(blockOf(header), titled);
            }
        }
        if (fit.isEmpty()) return;
        FoundTable table = new FoundTable(blockOf(header), fit.get(), 0, Integer.MAX_VALUE);
        TableReader reader = sheet.begin(table, preamble, Lookahead.none(), turn());
        int row = keyRow;
        records(block, named.map(k -> row), name).values().forEach(reader::accept);
        if (name.isPresent() && over.isEmpty()) reportName(named.orElseThrow());
    }

    /** The name in a line over the fields, where the sheet has no other such line and one record alone. */
    private Optional<NameOver> nameOver(List<GridRow> block, FormHeaders form) {
        return values(block).size() == 1
                        && NameOver.in(names.rows(), form, words).isPresent()
                ? NameOver.in(columns.overNames(), form, words)
                : Optional.empty();
    }

    private static Form.Field key(FormFit fit) {
        return fit.form().field(fit.form().primaryKey().get(0)).orElseThrow();
    }

    private Turn turn() {
        return new Turn(
                names.labels().stream().map(l -> l - names.labels().get(0)).toList());
    }

    private HeaderBlock blockOf(List<HeaderColumn> header) {
        return new HeaderBlock(List.of(GridRow.of(names.labels().get(0) + 1, List.of())), header);
    }

    private List<HeaderColumn> header(List<GridRow> block) {
        List<HeaderColumn> header = new ArrayList<>();
        int label0 = names.labels().get(0);
        for (int i = 0; i < names.labels().size(); i++) {
            int label = names.labels().get(i);
            for (GridRow row : block) {
                Optional<Cell> cell = row.at(label);
                if (cell.isEmpty() || cell.get().kind() != Cell.Kind.TEXT || !columns.hasValues(row, label)) continue;
                String text = CellText.of(cell.get().text());
                HeaderWords spelled = words.spelling().of(text);
                if (spelled.isEmpty() || words.labels().isLabelled(text + ":")) continue;
                Optional<String> unit = spelled.unit().or(() -> columns.unit(row, label));
                int index = row.number() - 1 + i * Turn.SHIFT;
                header.add(new HeaderColumn(index, List.of(text), List.of(spelled), unit, label0 + 1, index));
            }
        }
        return header;
    }

    private HeaderColumn keyColumn(Form.Field key, int row) {
        int index = Math.max(0, row - 1);
        return new HeaderColumn(
                index,
                List.of(key.title()),
                List.of(words.spelling().of(key.title())),
                Optional.empty(),
                names.labels().get(0) + 1,
                index);
    }

    /**
     * The columns of values turned into rows, by their number.
     *
     * @param keyRow the row of their names, where it is none of the block's
     */
    private Map<Integer, GridRow> records(List<GridRow> block, Optional<Integer> keyRow, Optional<String> name) {
        NavigableMap<Integer, Map<Integer, Cell>> records = values(block);
        for (GridRow row : block)
            if (columns.isOverHead(row))
                columns.beside(row).ifPresent(c -> records.values().forEach(r -> r.put(row.number() - 1, c)));
        for (GridRow row : block)
            keys.flatMap(k -> k.over(row))
                    .ifPresent(c -> records.values().forEach(r -> r.putIfAbsent(row.number() - 1, c)));
        SidewaysRest rest = new SidewaysRest(sheet, columns, names, unknown);
        if (!records.isEmpty())
            for (GridRow row : block) if (!columns.isOverHead(row)) rest.keep(row, records.navigableKeySet());
        Map<Integer, GridRow> rows = new LinkedHashMap<>();
        records.forEach((column, cells) -> {
            keyRow.ifPresent(k -> name.or(() -> columns.nameOver(column))
                    .ifPresent(n -> cells.put(Math.max(0, k - 1), Cell.text(0, n))));
            List<Cell> turned = new ArrayList<>();
            cells.forEach((index, c) -> turned.add(c.in(index)));
            rows.put(column, GridRow.of(column + 1, turned).beside(rest.of(column)));
        });
        return rows;
    }

    /** The values beside the fields, by the columns of the records. */
    private NavigableMap<Integer, Map<Integer, Cell>> values(List<GridRow> block) {
        NavigableMap<Integer, Map<Integer, Cell>> records = new TreeMap<>();
        int label0 = names.labels().get(0);
        for (int i = 0; i < names.labels().size(); i++) {
            int label = names.labels().get(i);
            for (GridRow row : block) {
                if (row.at(label).isEmpty() || columns.isOverHead(row)) continue;
                for (Cell c : row.cells())
                    if (columns.isRecord(c.column(), label))
                        records.computeIfAbsent(c.column() - label + label0, n -> new TreeMap<>())
                                .put(row.number() - 1 + i * Turn.SHIFT, c);
            }
        }
        return records;
    }

    private void reportName(Form.Field key) {
        sheet.report(sheet.place(), Code.APPROXIMATE, "key.from-sheet", Map.of("field", key.title()));
    }
}
