package org.taizhang.receipt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.taizhang.campaign.Form;
import org.taizhang.ledger.Entry;
import org.taizhang.reading.CellName;
import org.taizhang.reading.ColumnReading;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.receipt.CorrectionTable.CorrectionRow;
import org.taizhang.receipt.DoubtfulRows.DoubtfulRow;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Severity;

/** Chooses the rows of a reading that a county should correct: those refused, and those with something doubtful. */
final class CorrectionPlan {
    /** What stands at a header's end where it names its unit, whatever the spelling. */
    private static final Pattern BRACKETED = Pattern.compile("[)\uFF09]$");

    private final Speech speech;
    private final Entry entry;
    private final Reading reading;

    CorrectionPlan(Speech speech, Entry entry) {
        this.speech = speech;
        this.entry = entry;
        this.reading = entry.reading();
    }

    /** What is to be corrected, with the cells as they stand in the original. */
    Corrections corrections(OriginalCells original) {
        if (entry.duplicate() || reading.status() == Reading.Status.REJECTED) return Corrections.none();
        List<CorrectionTable> tables = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(speech.say("receipt.sheet")));
        for (TableReading t : reading.tables()) {
            DoubtfulRows doubtful = DoubtfulRows.of(t, reading.findings());
            Map<Integer, Map<Integer, Cell>> written = original.of(
                    t, doubtful.rows().stream().map(DoubtfulRow::row).toList());
            if (written.isEmpty()) continue;
            String name = SheetNames.free(speech.say("correction.sheet"), names);
            names.add(name);
            tables.add(table(t, name, doubtful, written));
        }
        return new Corrections(tables);
    }

    private CorrectionTable table(
            TableReading t, String name, DoubtfulRows doubtful, Map<Integer, Map<Integer, Cell>> written) {
        List<CorrectionRow> lines = new ArrayList<>();
        IdentityHashMap<Finding, int[]> places = new IdentityHashMap<>();
        for (DoubtfulRow r : doubtful.rows()) {
            for (Finding f : r.findings()) places.put(f, new int[] {lines.size(), position(t, f)});
            lines.add(row(t, r.row(), r.findings(), written.getOrDefault(r.row().row(), Map.of())));
        }
        return new CorrectionTable(
                name, title(t), how(doubtful), headers(t), speech.say("correction.reason"), lines, places);
    }

    private String title(TableReading t) {
        Map<String, String> put = Map.of(
                "county",
                speech.county(t.county()),
                "period",
                speech.period(t.period()),
                "form",
                speech.form(t.form()));
        return speech.say("template.title", put);
    }

    private String how(DoubtfulRows doubtful) {
        String how = speech.say(
                "correction.how", "mark", Stamp.of(entry, Stamp.Kind.CORRECTION).mark());
        return doubtful.leftOut() == 0 ? how : how + speech.say("correction.left-out", "n", doubtful.leftOut());
    }

    private List<String> headers(TableReading t) {
        return t.columns().stream().map(c -> header(t, c)).toList();
    }

    private CorrectionRow row(TableReading t, RowReading r, List<Finding> findings, Map<Integer, Cell> written) {
        Map<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < t.columns().size(); i++) {
            ColumnReading c = t.columns().get(i);
            int column = i;
            Optional.ofNullable(written.get(i))
                    .filter(cell -> !isDitto(cell))
                    .map(this::seen)
                    .or(() -> fromAbove(t, r, c))
                    .ifPresent(cell -> cells.put(column, cell));
        }
        Map<Integer, Severity> severities = new HashMap<>();
        for (Finding f : findings) severities.merge(position(t, f), f.severity(), CorrectionPlan::worse);
        return new CorrectionRow(cells, severities, reason(r, findings));
    }

    /** A number with its unit goes out as text, and must be read so when it comes back. */
    private Cell seen(Cell cell) {
        String seen = speech.seen(cell);
        boolean bare =
                cell.number().filter(n -> n.toPlainString().equals(cell.text())).isPresent();
        return bare || seen.equals(cell.text()) ? cell : Cell.text(cell.column(), seen);
    }

    /** A value that the row has from the one above it, by a ditto mark or a merged cell. */
    private Optional<Cell> fromAbove(TableReading t, RowReading r, ColumnReading c) {
        Optional<Form.Field> field = c.field().flatMap(f -> speech.field(t.form(), f));
        return field.flatMap(f ->
                Optional.ofNullable(r.values().get(f.name())).map(v -> Cell.text(c.index(), speech.written(f, v))));
    }

    private boolean isDitto(Cell cell) {
        return speech.isDitto(cell.text());
    }

    private String header(TableReading t, ColumnReading c) {
        String header = c.header().strip();
        Optional<Form.Field> field = c.field().flatMap(f -> speech.field(t.form(), f));
        if (header.indexOf('/') >= 0) header = field.map(Form.Field::title).orElse(header);
        String unit = c.unit().orElse("");
        return unit.isEmpty()
                        || header.contains(unit)
                        || BRACKETED.matcher(header).find()
                ? header
                : speech.say("template.header", "title", header, "unit", unit);
    }

    private String reason(RowReading r, List<Finding> findings) {
        Titles titles = new Titles(speech, reading);
        List<String> lines = new ArrayList<>();
        for (Finding f : findings) lines.add(new FindingSentence(speech, titles).of(f));
        if (lines.isEmpty()) lines.add(speech.say("correction.row", "row", r.row()));
        return PlainText.cut(String.join("\n", lines), 2000);
    }

    private static int position(TableReading t, Finding f) {
        return f.cell()
                .flatMap(c -> CellName.parse(c).in(t))
                .map(CellName.Spot::field)
                .orElse(0);
    }

    private static Severity worse(Severity a, Severity b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
