package org.taizhang.normalise.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.NamedEntry;
import org.taizhang.normalise.words.RowWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Tells which rows of a table name the rows of one kind: those with an entry of one of its form's lists, not of steps. */
public final class KindNames {
    /** A longer text is a remark rather than a row's label. */
    private static final int LABEL = 16;

    private final Vocabulary words;
    private final TableShape shape;
    private final List<Form.Field> lists;

    public KindNames(Vocabulary words, TableShape shape) {
        this.words = words;
        this.shape = shape;
        lists = shape.form().fields().stream()
                .filter(f -> f.type() == Form.Type.list && !f.ordered())
                .toList();
    }

    public List<Form.Field> lists() {
        return lists;
    }

    /** A kind of rows. */
    public record Kind(Form.Field list, Form.Entry entry) {}

    /** The kind that the label of a total names, in a cell of its list or else in one before the numbers. */
    public Optional<Kind> of(GridRow row) {
        for (Form.Field f : lists) {
            NamedEntry names = words.entriesOf(f);
            Optional<Form.Entry> entry = column(f)
                    .flatMap(
                            c -> cells(row).filter(x -> x.column() == c.index()).findFirst())
                    .flatMap(c -> names.in(c.text()))
                    .or(() -> cells(row)
                            .filter(c -> c.column() <= shape.lastLeading())
                            .flatMap(c -> names.in(c.text()).stream())
                            .findFirst());
            if (entry.isPresent()) return entry.map(e -> new Kind(f, e));
        }
        return Optional.empty();
    }

    /** Whether a row's name is nothing but that of a kind, perhaps said again in its list's column, and it has no other words. */
    boolean isName(GridRow row) {
        return shape.nameOf(row).filter(this::isKind).isPresent()
                && shape.serialOf(row).isEmpty()
                && row.cells().stream().allMatch(c -> shape.isKey(c.column()) || isNumberOrKind(c));
    }

    /** Whether such a name is plainly that of a kind, and nothing in its list's column says it again, as a row's own would. */
    boolean isPlainName(GridRow row) {
        return isName(row) && shape.nameOf(row).filter(this::isPlainKind).isPresent() && !saysKind(row);
    }

    /** Whether a row says in its list's column of what kind it is. */
    boolean saysKind(GridRow row) {
        return row.cells().stream().anyMatch(this::isInList)
                || row.carried().stream().anyMatch(c -> isInList(c.cell()));
    }

    /** Whether a row without a name has nothing but a kind in its list's column, and numbers. */
    boolean isBeside(GridRow row) {
        boolean named = shape.keys().isEmpty() || shape.nameOf(row).isPresent();
        boolean carried =
                row.carried().stream().anyMatch(c -> shape.isKey(c.cell().column()));
        return !named
                && !carried
                && shape.serialOf(row).isEmpty()
                && row.cells().stream().anyMatch(this::isInList)
                && row.cells().stream().allMatch(this::isNumberOrKind);
    }

    /** Whether a cell has nothing but some name of a kind, and perhaps a number before it. */
    boolean isEntry(Cell cell) {
        return cell.text().length() <= LABEL && isAny(cell, (e, text) -> e.has(RowWords.bare(text)));
    }

    /** Whether a cell is the name of a kind. */
    boolean isKind(Cell cell) {
        return isAny(cell, NamedEntry::isKind);
    }

    /** Whether a cell is a name that no row has but one of a kind. */
    boolean isPlainKind(Cell cell) {
        return isAny(cell, NamedEntry::isPlainKind);
    }

    private boolean isAny(Cell cell, BiPredicate<NamedEntry, String> kind) {
        if (cell.kind() != Cell.Kind.TEXT) return false;
        for (Form.Field f : lists) if (kind.test(words.entriesOf(f), cell.text())) return true;
        return false;
    }

    private boolean isNumberOrKind(Cell cell) {
        return CellText.isNumeric(cell) || words.isEmpty(cell.text()) || isInList(cell);
    }

    private boolean isInList(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) return false;
        for (Form.Field f : lists)
            if (column(f).filter(c -> c.index() == cell.column()).isPresent())
                return words.entriesOf(f).has(cell.text());
        return false;
    }

    private Optional<Column> column(Form.Field list) {
        return shape.of(list.name());
    }

    private static Stream<Cell> cells(GridRow row) {
        return Stream.concat(row.cells().stream(), row.carried().stream().map(GridRow.Carried::cell))
                .filter(c -> c.kind() == Cell.Kind.TEXT && c.text().length() <= LABEL);
    }
}
