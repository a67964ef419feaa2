package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.OtherTime;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** What the columns beside the names of fields hold: units, values of the report's time, values of another. */
final class SidewaysColumns {
    private final Vocabulary words;
    private final KeyValueSheet names;
    private final Set<String> indicator;
    private final Set<String> present;
    private final Set<String> unitHeader;
    private final OtherTime otherTime;
    private final List<GridRow> labelled = new ArrayList<>();
    private final List<GridRow> above = new ArrayList<>();
    private Optional<GridRow> head = Optional.empty();
    /** The row that names the records. */
    private final Optional<GridRow> keys;
    /** Words for another time in the row that names the records. */
    private final List<Cell> amongKeys;
    /** Years and parts of one in the row over the names, where they are no names of records. */
    private List<Cell> times = List.of();
    /** The columns of those that are the report's own; all until it is known which. */
    private Set<Integer> ownTimes = Set.of();

    /** @param kinds tells which heads are times */
    SidewaysColumns(Vocabulary words, KeyValueSheet names, SidewaysTimes kinds) {
        this.words = words;
        this.names = names;
        indicator = Vocabulary.spelled(words.language().sheets().indicator());
        present = Vocabulary.spelled(words.language().sheets().presentValue());
        unitHeader = Vocabulary.spelled(words.language().sheets().unitHeader());
        otherTime = new OtherTime(words.language().sheets());
        for (GridRow row : names.rows()) sort(row);
        keys = labelled.stream().filter(this::isOfKeys).findFirst();
        amongKeys = keys.map(this::otherTimes).orElse(List.of());
        List<Cell> over = heads().stream().filter(kinds::is).toList();
        settle(over, over.stream().map(Cell::column).collect(Collectors.toSet()));
    }

    /** Years and parts of one over columns of values. */
    List<Cell> times() {
        return times;
    }

    /** What stands over the columns; none where no row heads the names of fields. */
    List<Cell> heads() {
        return head.map(GridRow::cells).orElse(List.of());
    }

    /**
     * Takes such times for those of columns.
     *
     * @param own the columns of the report's own
     */
    void settle(List<Cell> over, Set<Integer> own) {
        times = over;
        ownTimes = own;
    }

    private void sort(GridRow row) {
        if (!labelled.isEmpty()
                && names.labels().stream().noneMatch(l -> isKnown(row, l))
                && words.rows().isFooter(row)) return;
        boolean named = !labelled.isEmpty() && isUnnamed(row);
        for (int l : names.labels()) {
            Optional<Cell> label = row.at(l);
            if (label.isEmpty()) continue;
            boolean isHead = indicator.contains(Spelling.of(label.get().text()))
                    && row.cells().size() > 1;
            if (isHead && head.isEmpty()) {
                head = Optional.of(row);
                return;
            }
            named |= isKnown(row, l) || !labelled.isEmpty() && row.cells().size() > 1;
        }
        if (named) labelled.add(row);
        else if (labelled.isEmpty()) above.add(row);
    }

    private boolean isKnown(GridRow row, int label) {
        return row.at(label).filter(c -> words.knows(c.text())).isPresent();
    }

    private boolean isOfKeys(GridRow row) {
        return row.at(names.labels().get(0))
                .filter(c -> words.forms().stream()
                        .anyMatch(f -> f.namesKey(List.of(words.spelling().of(c.text())))))
                .isPresent();
    }

    /** Whether nothing stands in it where names do. */
    private boolean isUnnamed(GridRow row) {
        return names.labels().stream().allMatch(l -> row.at(l).isEmpty());
    }

    /** The rows with names, and those without one between and below them. */
    List<GridRow> labelled() {
        return labelled;
    }

    /** The lines above the first name. */
    List<GridRow> above() {
        return above;
    }

    /** The lines over the head, or where there is none above the first name, that are no rows with names. */
    List<GridRow> overNames() {
        int first = head.isPresent() || labelled.isEmpty()
                ? headRow()
                : labelled.get(0).number();
        return names.rows().stream()
                .filter(r -> r.number() < first && !labelled.contains(r))
                .toList();
    }

    /** Whether a row stands over the head, where a name's value is beside it. */
    boolean isOverHead(GridRow row) {
        return head.isPresent() && row.number() < head.get().number();
    }

    /** The value beside the first name of a row; none beside no name. */
    Optional<Cell> beside(GridRow row) {
        if (isUnnamed(row)) return Optional.empty();
        int label = names.labels().get(0);
        return row.cells().stream().filter(c -> c.column() > label).findFirst();
    }

    /** What rows over the head say after their first name and value. */
    List<GridRow> asides() {
        return labelled.stream()
                .filter(this::isOverHead)
                .flatMap(r -> isUnnamed(r)
                        ? Stream.of(r)
                        : beside(r).stream().map(c -> r.between(c.column() + 1, Integer.MAX_VALUE)))
                .toList();
    }

    /** What stands over a column; where no row heads the names of fields, a word for another time among those of records. */
    Optional<Cell> over(int column) {
        return head.isPresent()
                ? head.get().at(column)
                : amongKeys.stream().filter(c -> c.column() == column).findFirst();
    }

    /** Words for another time beside names of records; where no name is beside them, they are one. */
    private List<Cell> otherTimes(GridRow row) {
        int label = names.labels().get(0);
        List<Cell> all = row.between(label + 1, names.lastOf(label)).cells();
        List<Cell> times =
                all.stream().filter(c -> otherTime.is(Spelling.of(c.text()))).toList();
        return times.size() < all.size() ? times : List.of();
    }

    /** Whether a cell says in what unit another is. */
    boolean isUnit(Cell cell) {
        return isUnits(cell.column()) && words.units().isUnit(Spelling.of(cell.text()));
    }

    /** The row over the names and values; 1 where there is none. */
    int headRow() {
        return head.map(GridRow::number).orElse(1);
    }

    /** The row of what stands over a column. */
    Optional<Integer> rowOver(int column) {
        return over(column).map(c -> head.or(() -> keys).orElseThrow().number());
    }

    boolean hasValues(GridRow row, int label) {
        return row.cells().stream().anyMatch(c -> isRecord(c.column(), label)) || isKnown(row, label);
    }

    /** The unit beside a name. */
    Optional<String> unit(GridRow row, int label) {
        return row.cells().stream()
                .filter(c -> c.column() > label && c.column() <= names.lastOf(label) && isUnit(c))
                .map(c -> Spelling.of(c.text()))
                .findFirst();
    }

    /** Whether a column holds values of the report's own time for the names in a label column. */
    boolean isRecord(int column, int label) {
        if (column <= label || column > names.lastOf(label) || isUnits(column)) return false;
        Optional<String> over = over(column).map(c -> Spelling.of(c.text()));
        if (over.isEmpty()) return head.isEmpty() || isUnnamedRecord(column);
        if (otherTime.isIn(over.get())) return false;
        if (!times.isEmpty() && !hasPresent()) return ownTimes.contains(column);
        return !hasPresent() || present.contains(over.get());
    }

    /** Whether a column under no name is filled like a record, where the head gives each record its name. */
    private boolean isUnnamedRecord(int column) {
        if (hasPresent() || names.labels().stream().noneMatch(l -> isKnown(head.get(), l))) return false;
        long filled = labelled.stream().filter(r -> r.at(column).isPresent()).count();
        return filled * 2 > labelled.size();
    }

    private boolean hasPresent() {
        return head.isPresent() && head.get().cells().stream().anyMatch(c -> present.contains(Spelling.of(c.text())));
    }

    private boolean isUnits(int column) {
        if (over(column).filter(c -> unitHeader.contains(Spelling.of(c.text()))).isPresent()) return true;
        int units = 0;
        int cells = 0;
        for (GridRow row : labelled) {
            Optional<Cell> c = row.at(column);
            if (c.isEmpty()) continue;
            cells++;
            if (c.get().kind() == Cell.Kind.TEXT
                    && words.units().isUnit(Spelling.of(c.get().text()))) units++;
        }
        return units > 1 && units * 2 > cells;
    }

    /** Whether records have names of their own over them. */
    boolean namesRecords() {
        return head.isPresent() && !hasPresent() && times.isEmpty();
    }

    /** The name over a record. */
    Optional<String> nameOver(int column) {
        return over(column).map(c -> CellText.of(c.text()));
    }

    /** The sheet's name where it may be that of a record: one that an office has chosen. */
    static Optional<String> sheetName(SheetReading sheet) {
        return sheet.name()
                .filter(n -> !n.toLowerCase(java.util.Locale.ROOT).matches("sheet.*|[0-9().]*"))
                .filter(n -> sheet.with().words().titles().named(n).isEmpty() && n.codePointCount(0, n.length()) > 3);
    }
}
