package org.taizhang.normalise.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.value.CellText;

/**
 * Makes one row of a record that takes several rows of the sheet, as where a table was pasted from a text: its key and its
 * numbers are merged over all of them, and nothing but free words stands in the others, a paragraph in each row.
 */
public final class TallRecords {
    private static final int TALLEST = 12;
    private static final int MOST_APART = 2;

    private final Vocabulary words;
    private final TableShape shape;
    private final Lookahead ahead;
    private final Set<String> buildings;

    TallRecords(Vocabulary words, TableShape shape, Lookahead ahead) {
        this.words = words;
        this.shape = shape;
        this.ahead = ahead;
        buildings = Vocabulary.spelled(words.language().remarks().buildings());
    }

    /** A row that has just been taken, with those of the same record, which are then taken too. */
    public GridRow whole(GridRow row) {
        int last = lastRow(row);
        if (last == row.number()) return row;
        List<GridRow> rest = new ArrayList<>();
        for (int i = 0; ahead.peek(i).filter(r -> r.number() <= last).isPresent(); i++)
            rest.add(ahead.peek(i).orElseThrow());
        if (!rest.stream().allMatch(r -> goesOn(row, r)) || !isOne(row, rest)) return row;
        for (int i = 0; i < rest.size(); i++) ahead.next();
        return joined(row, rest, last);
    }

    /** The last row over which the whole key is merged; the row itself where it is not. */
    private int lastRow(GridRow row) {
        int last = 0;
        for (Column k : shape.keys()) {
            Optional<Merge> merge = row.mergeBelow(k.index());
            if (merge.isEmpty() || last > 0 && merge.get().lastRow() != last) return row.number();
            last = merge.get().lastRow();
        }
        boolean numbers = row.cells().stream()
                .filter(c -> isNumber(c.column()))
                .allMatch(c -> row.mergeBelow(c.column()).isPresent());
        return numbers && last - row.number() < TALLEST ? Math.max(last, row.number()) : row.number();
    }

    private boolean isNumber(int column) {
        return shape.typeAt(column).filter(t -> t == Form.Type.number).isPresent();
    }

    /** Whether all that a row says is free words in columns of the record that no merge holds. */
    private boolean goesOn(GridRow first, GridRow row) {
        if (!row.cells().isEmpty() && words.rows().isFooter(row)) return false;
        return row.cells().stream()
                .allMatch(c -> first.mergeBelow(c.column()).isEmpty()
                        && !shape.isSerial(c.column())
                        && !words.rows().isTotal(c)
                        && c.written().isEmpty()
                        && first.at(c.column()).filter(f -> !mayGoOn(f)).isEmpty()
                        && mayGoOn(c));
    }

    /** Whether hardly anything is apart in its rows, and nothing beside words about steps, each of a building that it names. */
    private boolean isOne(GridRow row, List<GridRow> rest) {
        Map<Integer, List<Cell>> apart = Stream.concat(Stream.of(row), rest.stream())
                .flatMap(r -> r.cells().stream())
                .filter(c -> row.mergeBelow(c.column()).isEmpty())
                .collect(Collectors.groupingBy(Cell::column));
        List<List<Cell>> steps = apart.entrySet().stream()
                .filter(e -> shape.typeAt(e.getKey())
                        .filter(t -> t == Form.Type.list)
                        .isPresent())
                .map(Map.Entry::getValue)
                .toList();
        boolean told = steps.stream().allMatch(s -> s.size() == 1 || s.stream().allMatch(this::namesBuilding));
        return told && apart.size() <= (steps.isEmpty() ? MOST_APART : 1);
    }

    private boolean namesBuilding(Cell cell) {
        String text = Spelling.of(cell.text());
        return buildings.stream().anyMatch(text::contains);
    }

    private boolean mayGoOn(Cell cell) {
        if (words.isDitto(cell.text()) || words.beginsWithDitto(cell.text())) return false;
        Optional<Column> column = shape.at(cell.column());
        if (column.flatMap(Column::field).isPresent() && column.get().is(Column.Role.FIELD)) {
            Form.Field field = column.get().field().get();
            return field.type() == Form.Type.text && !shape.isKey(cell.column())
                    || field.ordered() && cell.kind() == Cell.Kind.TEXT;
        }
        return cell.kind() == Cell.Kind.TEXT && !CellText.isNumeric(cell);
    }

    private GridRow joined(GridRow row, List<GridRow> rest, int last) {
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        List<Cell> hidden = new ArrayList<>(row.hidden());
        row.cells().forEach(c -> cells.put(c.column(), c));
        for (GridRow r : rest) {
            r.cells().forEach(c -> cells.merge(c.column(), c, this::joined));
            hidden.addAll(r.hidden());
        }
        hidden.sort(Comparator.comparingInt(Cell::column));
        List<Merge> below =
                row.mergedBelow().stream().filter(m -> m.lastRow() > last).toList();
        return new GridRow(
                row.number(), last - row.number() + 1, List.copyOf(cells.values()), row.carried(), hidden, below);
    }

    private Cell joined(Cell one, Cell next) {
        if (words.isEmpty(next.text())) return one;
        if (words.isEmpty(one.text())) return next;
        return Cell.text(one.column(), one.text() + "\n" + next.text());
    }
}
