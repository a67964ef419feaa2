package org.taizhang.normalise.heading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** The lines of a table's header as they come again further down, as at the top of a printed page. */
public final class RepeatedHeader {
    /** What stands in fewer cells may be data that happens to say the same, but for a header that is no more than two. */
    private static final int LEAST_CELLS = 3;
    /** So many letters has a title. */
    private static final int TITLE = 8;

    private final Vocabulary words;
    private final FoundTable table;
    private final List<GridRow> all;
    private final List<GridRow> lines;
    private final UnitsRow units;
    /** What stands in the lines over it that have several cells, such as who reports beside when. */
    private final Collection<List<String>> over;

    private final Optional<String> title;
    private final Predicate<GridRow> isData;

    /** @param isData whether a row has what only data has, so that it is none of the lines over the table */
    public RepeatedHeader(FoundTable table, Preamble preamble, Vocabulary words, Predicate<GridRow> isData) {
        this.words = words;
        this.table = table;
        this.isData = isData;
        title = preamble.titles().stream()
                .map(t -> Spelling.of(t.written()))
                .findFirst()
                .filter(t -> t.length() >= TITLE);
        over = preamble.titles().stream()
                .collect(Collectors.groupingBy(
                        Preamble.Line::row, Collectors.mapping(Preamble.Line::written, Collectors.toList())))
                .values()
                .stream()
                .filter(line -> line.size() > 1)
                .toList();
        units = new UnitsRow(words);
        all = rows(table);
        int least = all.size() == 1 ? 2 : LEAST_CELLS;
        lines = all.stream().filter(r -> r.cells().size() >= least).toList();
    }

    private boolean has(GridRow row) {
        return isOneOf(lines, row);
    }

    /** The row that follows the table's own header at once. */
    public int following() {
        return table.header().following();
    }

    /** Whether a row of the sheet says the same as the header's first line, so that the header begins again. */
    public boolean beginsWith(GridRow whole) {
        GridRow row = table.isWhole() ? whole : whole.between(table.first(), table.last());
        return has(row) && isOneOf(all.subList(0, 1), row);
    }

    /** Whether a row says the same as one of the header's lines, be it of few cells. */
    public boolean hasLine(GridRow row) {
        return isOneOf(all, row);
    }

    /** What a row is that says the same as one of the header's or of the lines over it. */
    public Optional<RowKind> kindOf(GridRow row) {
        if (has(row)) return Optional.of(RowKind.HEADER_AGAIN);
        return isLineOver(row) ? Optional.of(RowKind.NOTE) : Optional.empty();
    }

    /** Whether a row's only cell says the same as the first line above the table; a short one may name a section. */
    public boolean isTitleAgain(GridRow row) {
        return row.cells().size() == 1
                && title.filter(Spelling.of(row.cells().get(0).text())::equals).isPresent();
    }

    private boolean isLineOver(GridRow row) {
        for (List<String> line : over)
            if (line.size() == row.cells().size()
                    && row.cells().get(0).text().strip().equals(line.get(0))
                    && row.cells().stream()
                            .map(c -> CellText.of(c.text()))
                            .toList()
                            .equals(line)) return !isData.test(row);
        return false;
    }

    /** Whether another header is the same but for a row of units at its end, which a page may lack. */
    public boolean isWithoutUnits(FoundTable again) {
        List<GridRow> rows = rows(again);
        return isBegunBy(rows) && all.subList(rows.size(), all.size()).stream().allMatch(units::is);
    }

    /**
     * Whether another header, whose first row is the next, is the same but for its last lines, while the row below it has
     * something in a column of which only those speak.
     */
    public boolean isWithoutLeaves(FoundTable again, Lookahead ahead) {
        List<GridRow> rows = rows(again);
        return isBegunBy(rows)
                && ahead.peek(rows.size())
                        .filter(below -> below.cells().stream().anyMatch(c -> isOfLeaves(c.column(), rows.size())))
                        .isPresent();
    }

    private boolean isOfLeaves(int column, int from) {
        return all.subList(0, from).stream().noneMatch(r -> r.at(column).isPresent())
                && all.subList(from, all.size()).stream()
                        .anyMatch(r -> r.at(column).isPresent());
    }

    private boolean isBegunBy(List<GridRow> rows) {
        if (rows.size() >= all.size()) return false;
        for (int i = 0; i < rows.size(); i++)
            if (!columns(rows.get(i)).equals(columns(all.get(i)))
                    || !texts(rows.get(i)).equals(texts(all.get(i)))) return false;
        return true;
    }

    private static List<GridRow> rows(FoundTable table) {
        return table.header().rows().stream()
                .map(r -> table.isWhole() ? r : r.between(table.first(), table.last()))
                .toList();
    }

    private static boolean isOneOf(List<GridRow> lines, GridRow row) {
        for (GridRow line : lines)
            if (row.cells().size() == line.cells().size()
                    && row.cells().get(0).text().equals(line.cells().get(0).text())
                    && texts(row).equals(texts(line))) return true;
        return false;
    }

    /** Whether the next row stands over the same header again, with a line between them or none, and so is no parent of it. */
    public boolean isBelow(Lookahead ahead) {
        GridRow row = ahead.peek(0).orElseThrow();
        if (isOneOf(all, row)) return false;
        Optional<GridRow> next = ahead.peek(1);
        if (next.filter(this::has).isPresent()) return !isInsteadOfLine(row, next.get(), 1, ahead.merges());
        return next.filter(n -> n.cells().size() < LEAST_CELLS && !isOneOf(all, n))
                .flatMap(n -> ahead.peek(2))
                .filter(n -> has(n) && !isInsteadOfLine(row, n, 2, ahead.merges()))
                .isPresent();
    }

    /**
     * Whether a row, so many above one of the header's lines, has another line's place: it spans columns as a header's
     * upper line does and has cells where that line has, or is of headers itself. Then both belong to another header,
     * which shares the line.
     */
    private boolean isInsteadOfLine(GridRow row, GridRow below, int steps, Merges merges) {
        int line = IntStream.range(0, all.size())
                .filter(i -> isOneOf(all.subList(i, i + 1), below))
                .findFirst()
                .orElse(0);
        if (line < steps || below.number() != row.number() + steps || isData.test(row)) return false;
        return columns(row).equals(columns(all.get(line - steps))) && (spans(row, merges) > 1 || isOfSection(row))
                || row.cells().stream().filter(c -> words.knows(c.text())).count() > 1;
    }

    /** Whether a row has nothing but a name beside a numeral, as the line of a section. */
    private boolean isOfSection(GridRow row) {
        return row.cells().size() == 2
                && words.rows().isNumberInWords(row.cells().get(0).text());
    }

    /** How many of a row's cells go over several columns. */
    private static long spans(GridRow row, Merges merges) {
        return row.cells().stream()
                .flatMap(c -> merges.at(row.number(), c.column()).stream())
                .filter(m -> m.lastColumn() > m.firstColumn())
                .count();
    }

    private static List<Integer> columns(GridRow row) {
        return row.cells().stream().map(Cell::column).toList();
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(c -> Spelling.of(c.text())).toList();
    }
}
