package org.taizhang.normalise.columns;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.reading.RowReading;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;
import org.taizhang.value.Doubt;
import org.taizhang.value.SeenNumber;
import org.taizhang.value.Value;

/** Says what is found in one table, with cells named as they stand on the sheet even where the table lies on its side. */
public final class TableFindings {
    /** So many texts are not put beside a heading by the way. */
    private static final int LEAST_TEXTS = 2;

    private final Findings findings;
    private final Language language;
    private final Findings.Place sheet;
    private final Turn turn;
    private final int headerRow;
    private boolean toldOfParts;
    private boolean toldOfApart;

    public TableFindings(Findings findings, Language language, Findings.Place sheet, Turn turn, int headerRow) {
        this.findings = findings;
        this.language = language;
        this.sheet = sheet;
        this.turn = turn;
        this.headerRow = headerRow;
    }

    /** Whether the file has a finding of this code. */
    boolean has(Code code) {
        return findings.has(code);
    }

    /** Whether the table is that of a text file. */
    public boolean areOfText() {
        return sheet.name().isEmpty();
    }

    private Findings.Place at(int row, int column) {
        return turn.place(sheet, row, column);
    }

    public void onHeader(
            HeaderColumn column, Code code, String message, Map<String, String> put, Optional<String> suggestion) {
        Map<String, String> all = new HashMap<>(put);
        all.put("header", column.text());
        findings.add(
                at(column.row(), column.column()),
                code.severity(),
                code,
                Optional.empty(),
                Optional.of(column.text()),
                language.say(message, all),
                suggestion);
    }

    void missingColumn(Form.Field field) {
        onTable(Code.MISSING_COLUMN, field, "column.missing", Map.of("field", field.title()));
    }

    /** Says something of a field in the whole table. */
    public void onTable(Code code, Form.Field field, String message, Map<String, String> put) {
        findings.add(
                sheet.at(headerRow, -1),
                code.severity(),
                code,
                Optional.of(field.name()),
                Optional.empty(),
                language.say(message, put),
                Optional.empty());
    }

    public void onCell(int row, Column column, Optional<Cell> cell, Doubt doubt) {
        findings.add(at(row, column.index()), column.field().map(Form.Field::name), cell.map(Cell::text), doubt);
    }

    public void onCell(
            int row, Column column, Optional<Cell> cell, Code code, String message, Map<String, String> put) {
        onCell(row, column, cell, code, message, put, Optional.empty());
    }

    public void onCell(
            int row,
            Column column,
            Optional<Cell> cell,
            Code code,
            String message,
            Map<String, String> put,
            Optional<String> suggestion) {
        onCell(row, column, cell, doubt(column, cell, code, message, put, suggestion));
    }

    /** Says what is struck out in a row that is no data. */
    public void struckOut(GridRow row, TableShape shape) {
        for (Cell c : row.cells()) if (c.written().isPresent()) struckOut(row.number(), c, shape);
    }

    /** Says what of a cell is struck out. */
    public void struckOut(int row, Cell c, TableShape shape) {
        Code code = c.isStruckOut() ? Code.INCONSISTENT : Code.APPROXIMATE;
        String message = c.isStruckOut() ? "value.struck" : "value.partly-struck";
        onCell(row, shape.orBeside(c.column()), whole(c), code, message, Map.of("left", CellText.of(c.text())));
    }

    /** Says that all of a row is struck out. */
    public void struckRow(GridRow row, TableShape shape) {
        Cell first = shape.nameOf(row).orElse(row.cells().get(0));
        onCell(row.number(), shape.orBeside(first.column()), whole(first), Code.INCONSISTENT, "row.struck", Map.of());
    }

    /** Says of the first part of another row that such are not counted again. */
    public void part(GridRow row, TableShape shape) {
        if (toldOfParts) return;
        toldOfParts = true;
        Cell cell = shape.serialOf(row).or(() -> shape.nameOf(row)).orElseThrow();
        onCell(row.number(), shape.orBeside(cell.column()), Optional.of(cell), Code.APPROXIMATE, "row.part", Map.of());
    }

    /** Says of the first row below the table's end that looks like none of its own that such are not stored. */
    public void apart(GridRow row, TableShape shape) {
        if (toldOfApart) return;
        toldOfApart = true;
        Cell name = shape.nameOf(row).orElse(row.cells().get(0));
        onCell(
                row.number(),
                shape.orBeside(name.column()),
                Optional.of(name),
                Code.INCONSISTENT,
                "row.apart",
                Map.of());
    }

    /** Says of a heading with the sums of its rows that what else it says is kept nowhere. */
    public void heading(GridRow row, TableShape shape) {
        long texts = row.cells().stream()
                .filter(c -> !shape.isKey(c.column()) && !CellText.isNumeric(c))
                .flatMap(c -> shape.at(c.column()).flatMap(Column::field).stream())
                .filter(f -> f.type() != Form.Type.number)
                .count();
        if (texts < LEAST_TEXTS) return;
        Cell name = shape.nameOf(row).orElse(row.cells().get(0));
        onCell(
                row.number(),
                shape.orBeside(name.column()),
                Optional.of(name),
                Code.APPROXIMATE,
                "row.heading",
                Map.of());
    }

    /** Says that a needed value is missing, and what stands there for nothing. */
    public void missing(GridRow row, Column column, Optional<Cell> cell) {
        boolean said = cell.filter(c ->
                        c.kind() == Cell.Kind.TEXT && !CellText.of(c.text()).isBlank())
                .isPresent();
        onCell(row.number(), column, cell, Code.MISSING_VALUE, said ? "value.missing-word" : "value.missing", Map.of());
    }

    /** Says that a row's key is that of one before. */
    public void duplicate(GridRow row, TableShape shape, int before, RowReading read) {
        Column key = shape.keys().get(0);
        String name = read.values().get(key.field().orElseThrow().name()).text();
        Map<String, String> put = Map.of("row", Integer.toString(before), "raw", name);
        onCell(row.number(), key, row.at(key.index()), Code.DUPLICATE_KEY, "key.duplicate", put);
    }

    private static Optional<Cell> whole(Cell cell) {
        return cell.written().map(w -> Cell.text(cell.column(), w));
    }

    /** An amount of a column, as people write it: with its field's unit. */
    public String amount(Column column, BigDecimal amount) {
        String number = number(amount);
        Optional<String> unit = column.field().flatMap(Form.Field::unit).filter(u -> amount.signum() != 0);
        return unit.map(u -> language.measured(number, u)).orElse(number);
    }

    /** A number as people write it, without its unit. */
    public String number(BigDecimal amount) {
        return language.number(new Value.Number(amount).amount());
    }

    /** A doubt about a cell, which may be missing, in words that may name its field and what stands in it. */
    public Doubt doubt(
            Column column,
            Optional<Cell> cell,
            Code code,
            String message,
            Map<String, String> put,
            Optional<String> suggestion) {
        Map<String, String> all = new HashMap<>(put);
        all.putIfAbsent("field", column.field().map(Form.Field::title).orElse(column.header()));
        all.putIfAbsent(
                "raw",
                cell.map(c -> CellText.of(SeenNumber.text(c, language.numberStyle())))
                        .orElse(""));
        return new Doubt(code, code.severity(), language.say(message, all), suggestion);
    }
}
