package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.value.CellText;

/**
 * Reads rows of a header into the path of texts over each column.
 *
 * <p>A parent reaches over the columns with which it is merged. Where nothing is merged it reaches over the empty cells
 * to its right that have something below them, as in a text file, in which only its first cell has its text.
 */
final class HeaderReader {
    private final List<GridRow> rows;
    private final Merges merges;
    private final Vocabulary words;
    private final UnitsRow units;
    /** The numbers of the rows that have units, and of those that have nothing else. */
    private final Set<Integer> ofUnits;

    private final Set<Integer> allUnits;

    HeaderReader(List<GridRow> rows, Merges merges, Vocabulary words, UnitsRow units) {
        this.rows = rows;
        this.merges = merges;
        this.words = words;
        this.units = units;
        ofUnits = numbers(units::is);
        allUnits = numbers(units::isAll);
    }

    /** A text over a column and the cell in which it stands. */
    private record Part(String text, int row, int column, boolean isUnit) {}

    private Set<Integer> numbers(Predicate<GridRow> which) {
        return rows.stream().filter(which).map(GridRow::number).collect(Collectors.toSet());
    }

    HeaderBlock read() {
        TreeSet<Integer> indexes = new TreeSet<>();
        for (GridRow row : rows) {
            for (Cell c : row.cells()) indexes.add(c.column());
            for (Merge m : merges.on(row.number()))
                if (m.firstRow() >= rows.get(0).number() && m.lastColumn() - m.firstColumn() < 1000)
                    for (int c = m.firstColumn(); c <= m.lastColumn(); c++) indexes.add(c);
        }
        List<HeaderColumn> columns = new ArrayList<>();
        for (int index : indexes) column(index).ifPresent(columns::add);
        return new HeaderBlock(rows, words.timesBeside().marked(columns));
    }

    private Optional<HeaderColumn> column(int index) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Part> last = parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
            Optional<Part> part = part(i, index);
            // Below a header of its own nothing reaches over from the left.
            if (last.filter(p -> p.column() == index).isEmpty()) part = part.or(orParent(i, index));
            else if (isSilent(rows.get(i), index)) continue;
            if (part.isPresent() && !part.equals(last)) parts.add(part.get());
        }
        // A parent that is merged over this column without a leaf below it is the header of its first column alone.
        if (parts.isEmpty() || parts.stream().allMatch(p -> p.column() != index)) return Optional.empty();
        Part leaf = parts.get(parts.size() - 1);
        if (leaf.column() != index) return Optional.empty();
        List<String> path = new ArrayList<>();
        List<HeaderWords> all = new ArrayList<>();
        for (Part p : parts) {
            if (!path.isEmpty() && path.get(path.size() - 1).equals(p.text())) continue;
            path.add(p.text());
            all.add(words.spelling().of(p.isUnit() ? "(" + p.text() + ")" : p.text()));
        }
        Optional<String> unit = Optional.empty();
        for (HeaderWords w : all) if (w.unit().isPresent()) unit = w.unit();
        return Optional.of(new HeaderColumn(index, path, words(path, all), unit, leaf.row(), leaf.column()));
    }

    private boolean isSilent(GridRow row, int index) {
        return ofUnits.contains(row.number())
                && row.at(index).filter(c -> units.isSilent(row, c)).isPresent();
    }

    /** The words of a path; a unit below others is read as if it stood in brackets behind them. */
    private List<HeaderWords> words(List<String> path, List<HeaderWords> all) {
        List<HeaderWords> read = new ArrayList<>();
        for (int p = 0; p < all.size(); p++) {
            HeaderWords w = all.get(p);
            if (!w.unitOnly() || all.size() == 1) {
                if (!w.isEmpty()) read.add(w);
            } else if (p > 0 && !all.get(p - 1).unitOnly() && !read.isEmpty())
                read.set(
                        read.size() - 1,
                        words.spelling().of(path.get(p - 1) + "(" + w.unit().orElse("") + ")"));
        }
        return read;
    }

    private Supplier<Optional<Part>> orParent(int i, int index) {
        return () -> {
            if (merges.at(rows.get(i).number(), index).isPresent() || !hasBelow(i, index)) return Optional.empty();
            for (int c = index - 1; c >= 0 && c > index - 200; c--) {
                Optional<Cell> left = rows.get(i).at(c);
                Optional<Merge> merge = merges.at(rows.get(i).number(), c);
                if (left.isEmpty() && merge.isEmpty()) {
                    if (!hasBelow(i, c)) return Optional.empty();
                    continue;
                }
                boolean alone = merge.isEmpty();
                return left.filter(l -> alone && hasBelow(i, l.column())).map(l -> partOf(rows.get(i), l));
            }
            return Optional.empty();
        };
    }

    private boolean hasBelow(int i, int column) {
        for (int k = i + 1; k < rows.size(); k++) if (rows.get(k).at(column).isPresent()) return true;
        return false;
    }

    private Optional<Part> part(int i, int index) {
        GridRow row = rows.get(i);
        Optional<Cell> own = row.at(index);
        if (own.isPresent()) return Optional.of(partOf(row, own.get()));
        Optional<Merge> merge = merges.at(row.number(), index);
        if (merge.isEmpty()) return Optional.empty();
        return rows.stream()
                .filter(r -> r.number() == merge.get().firstRow())
                .findFirst()
                .flatMap(r -> r.at(merge.get().firstColumn()).map(c -> partOf(r, c)));
    }

    private Part partOf(GridRow row, Cell cell) {
        return new Part(
                CellText.of(cell.written().orElse(cell.text())),
                row.number(),
                cell.column(),
                allUnits.contains(row.number()));
    }
}
