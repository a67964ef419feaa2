package org.taizhang.normalise.rows;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.NamedEntry;
import org.taizhang.normalise.words.RowWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;
import org.taizhang.value.Value;

/**
 * The rows below a heading. The number that one such as {@code North (12 schools)} gives is held against them, and one that
 * names an entry of a list without a column of its own says that entry of each of them.
 */
final class Group {
    private static final Pattern COUNT =
            Pattern.compile("\\(\\s*[^0-9()]{0,2}\\s*([0-9]{1,6})\\s*([^0-9()]{1,8})\\)\\s*:?$");

    /** A line so many rows above the header may head its rows. */
    private static final int NEAR = 2;

    private final TableFindings findings;
    private final Vocabulary words;
    private final LackingLists lists;
    private final Set<String> measured;
    private int row;
    private Column column;
    private Cell cell;
    private int expected = -1;
    private int rows;
    private Map<String, Value> said = Map.of();
    private Map<String, Value> overAll = Map.of();
    private final IdentityHashMap<Form.Field, Form.Entry> titled = new IdentityHashMap<>();
    /** What the headings say over the one that holds. */
    private final IdentityHashMap<Form.Field, Form.Entry> inherited = new IdentityHashMap<>();

    private final Outline outline;

    Group(TableFindings findings, Vocabulary words, LackingLists lists, Form form) {
        this.findings = findings;
        this.words = words;
        this.lists = lists;
        outline = new Outline(words.language().numbers());
        measured = form.fields().stream()
                .flatMap(f -> f.unit().map(Spelling::of).flatMap(words.units()::familyOf).stream())
                .collect(Collectors.toSet());
    }

    /** The count that a heading gives of the rows below it. */
    OptionalInt in(String text) {
        Matcher m = COUNT.matcher(Labels.plain(text));
        return m.find() && counts(m.group(2).replace(" ", ""))
                ? OptionalInt.of(Integer.parseInt(m.group(1)))
                : OptionalInt.empty();
    }

    /** Whether a unit counts rows: it is one, and no field is measured in it. */
    private boolean counts(String unit) {
        return words.units().familyOf(unit).filter(f -> !measured.contains(f)).isPresent();
    }

    void begin(int row, Column column, Cell cell) {
        close();
        OptionalInt count = in(cell.text());
        this.row = row;
        this.column = column;
        this.cell = cell;
        expected = count.orElse(-1);
        rows = 0;
        said = new HashMap<>(overAll);
        inherited.clear();
        Map<String, Value> own = say(
                cell.text(),
                f -> findings.onCell(
                        row, column, Optional.of(cell), Code.APPROXIMATE, "group.value", Map.of("field", f.title())));
        said.putAll(own);
        inherit(cell.text(), outline.begin(cell.text(), own));
    }

    /** Lets what outer headings say hold below an inner one that is of another matter: not one of its kind or another's. */
    private void inherit(String heading, Map<String, Value> outer) {
        if (words.rows().isHeading(Cell.text(0, RowWords.bare(heading)))) return;
        for (Form.Field f : lists.fields())
            if (outer.get(f.name()) instanceof Value.Entry e && !said.containsKey(f.name()))
                f.entry(e.id()).filter(own -> mayBe(f, own, heading)).ifPresent(own -> inherited.put(f, own));
    }

    private boolean mayBe(Form.Field list, Form.Entry entry, String name) {
        return words.entriesOf(list).in(name).filter(e -> !e.equals(entry)).isEmpty();
    }

    /** Takes a header over all columns of the table, as one of two side by side has, for a heading of all its rows. */
    void over(HeaderColumn first) {
        String header = first.path().get(0);
        overAll = say(
                header,
                f -> findings.onHeader(
                        first,
                        Code.APPROXIMATE,
                        "group.value",
                        Map.of("field", f.title(), "raw", CellText.of(header)),
                        Optional.empty()));
        said = overAll;
    }

    /**
     * Takes a line alone just above a table that names nothing but an entry, else a title there or the sheet's name, for a
     * heading of all rows but those whose own names say another entry.
     */
    void over(Preamble preamble, int header, Optional<String> sheet) {
        for (Form.Field f : lists.fields()) {
            NamedEntry names = words.entriesOf(f);
            Optional<Preamble.Line> heading = preamble.titles().stream()
                    .filter(t -> t.row() >= header - NEAR
                            && words.rows().isCountedAtMost(t.text())
                            && names.named(RowWords.bare(t.text())).isPresent())
                    .reduce((a, b) -> b);
            Optional<Form.Entry> called = sheet.flatMap(names::called).filter(e -> heading.isEmpty());
            called.ifPresent(e -> {
                Map<String, String> put = Map.of("field", f.title(), "raw", sheet.orElseThrow());
                findings.onTable(Code.APPROXIMATE, f, "group.value", put);
                titled.put(f, e);
            });
            if (heading.isPresent())
                title(
                        f,
                        heading.get(),
                        names.named(RowWords.bare(heading.get().text())).orElseThrow());
            else if (called.isEmpty())
                preamble.titles(words).stream()
                        .filter(t -> names.titled(t.text()).isPresent())
                        .findFirst()
                        .ifPresent(t -> title(f, t, names.titled(t.text()).orElseThrow()));
        }
    }

    private void title(Form.Field list, Preamble.Line line, Form.Entry entry) {
        findings.onCell(
                line.row(),
                Column.beside(line.column()),
                Optional.of(Cell.text(line.column(), line.text())),
                Code.APPROXIMATE,
                "group.value",
                Map.of("field", list.title()));
        titled.put(list, entry);
    }

    /** Whether titles name another entry than those that hold now. */
    boolean isTitledOtherwise(Preamble over) {
        List<Preamble.Line> titles = over.titles(words);
        return lists.fields().stream()
                .anyMatch(f -> titles.stream()
                        .flatMap(t -> words.entriesOf(f).titled(t.text()).stream())
                        .anyMatch(e -> !e.equals(titled.get(f))));
    }

    private Map<String, Value> say(String heading, Consumer<Form.Field> told) {
        return lists.in(Cell.text(0, RowWords.bare(heading)), told);
    }

    /**
     * What headings say of a row below them, by field.
     *
     * @param key the row's name, which may say something else than a title or an outer heading
     */
    Map<String, Value> said(Supplier<String> key) {
        if (titled.isEmpty() && inherited.isEmpty()) return said;
        Map<String, Value> all = new HashMap<>();
        String name = key.get();
        for (Map<Form.Field, Form.Entry> from : List.of(titled, inherited))
            from.forEach((list, entry) -> {
                if (mayBe(list, entry, name)) all.put(list.name(), new Value.Entry(entry.id()));
            });
        all.putAll(said);
        return all;
    }

    void addRow() {
        rows++;
    }

    /** No heading holds any longer for the rows that follow. */
    void end() {
        close();
        outline.end();
    }

    private void close() {
        if (expected >= 0 && rows > 0 && rows != expected)
            findings.onCell(
                    row,
                    column,
                    Optional.of(cell),
                    Code.TOTAL_MISMATCH,
                    "group.mismatch",
                    Map.of("written", Integer.toString(expected), "sum", Integer.toString(rows)),
                    Optional.of(Integer.toString(rows)));
        expected = -1;
        said = overAll;
        inherited.clear();
    }
}
