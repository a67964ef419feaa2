package org.taizhang.normalise.kinds;

import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Tells rows below the end of a table that look like none of its own, as those of a small statistic, a name with a day or
 * a line of counts do.
 */
final class RowsApart {
    /** So many rows are needed to know what the table's own look like. */
    private static final int LEAST = 2;
    /** So many cells such a row may have, and so many where nothing shows that they are out of place. */
    private static final int MOST = 3;

    private static final int FEW = 2;
    /** One row in so many of the table's own may be as sparse. */
    private static final int RARE = 10;
    /** So long is a count, or a word over such. */
    private static final int SHORT = 6;

    private final Vocabulary words;
    private final TableShape shape;
    private final RowCells cells;
    private final Lookahead ahead;

    /** How many rows of data have so many cells, and at the end all with more. */
    private final int[] filled = new int[2 * MOST + 1];

    private int rows;
    private boolean numberInKey;
    private boolean parted;
    private boolean headed;
    private boolean begun;

    RowsApart(Vocabulary words, TableShape shape, RowCells cells, Lookahead ahead) {
        this.words = words;
        this.shape = shape;
        this.cells = cells;
        this.ahead = ahead;
    }

    /**
     * Takes note of a row.
     *
     * @param gap whether an empty row stands above it
     */
    void add(GridRow row, RowKind kind, boolean gap) {
        parted |= gap && rows > 0;
        headed |= kind == RowKind.GROUP || kind == RowKind.HEADING;
        if (kind == RowKind.APART) begun = true;
        if (!kind.mayBeData()) return;
        rows++;
        filled[Math.min(held(row), filled.length - 1)]++;
        numberInKey |= shape.nameOf(row).filter(CellText::isNumeric).isPresent();
        parted = false;
        headed = false;
        begun = false;
    }

    /** Whether a row goes on with such rows, be it with their total. */
    boolean goesOn(GridRow row) {
        return begun && isSparse(row, MOST);
    }

    /**
     * Whether a row is one.
     *
     * @param ended whether a total or a footer stands below the last row of data
     * @param closed whether a footer does
     */
    boolean has(GridRow row, boolean gap, boolean ended, boolean closed) {
        boolean apart = parted || gap;
        if (rows < LEAST || !ended && !apart || !cells.hasKey(row)) return false;
        boolean number =
                !numberInKey && shape.nameOf(row).filter(CellText::isNumeric).isPresent();
        if (row.carried().stream().anyMatch(c -> shape.isKey(c.cell().column()))) return false;
        if (!number && isNumbered(row)) return false;
        if (number) return cells.filled(row) <= MOST;
        if (!isSparse(row, MOST)) return false;
        if (isOutOfPlace(row)) return ended || cells.filled(row) <= FEW;
        if (!ended || !apart && !closed || cells.filled(row) != FEW) return false;
        return !headed
                || ahead.peek(0)
                        .filter(n -> isSparse(n, MOST) && isOutOfPlace(n))
                        .isPresent();
    }

    /** Whether its own serial number says that it is one of the table's rows. */
    private boolean isNumbered(GridRow row) {
        return shape.serialOf(row).filter(CellText::isNumeric).isPresent() || shape.isSerialCarried(row);
    }

    private boolean isSparse(GridRow row, int most) {
        int own = held(row);
        if (own == 0 || own > most) return false;
        int alike = 0;
        for (int i = 0; i < 2 * own; i++) alike += filled[i];
        return alike * RARE <= rows;
    }

    private int held(GridRow row) {
        return cells.filled(row)
                + (int) row.carried().stream()
                        .filter(c -> shape.isField(c.cell().column()))
                        .count();
    }

    /** Whether a cell beside its name says what no value of its column is, or only how many. */
    private boolean isOutOfPlace(GridRow row) {
        for (Cell c : row.cells())
            if (!shape.isKey(c.column()) && !words.isEmpty(c.text()) && isOutOfPlace(c)) return true;
        return false;
    }

    private boolean isOutOfPlace(Cell cell) {
        Optional<Form.Field> field = shape.at(cell.column()).flatMap(c -> c.field());
        if (field.isEmpty()) return false;
        boolean number = CellText.isNumeric(cell);
        return switch (field.get().type()) {
            case number -> !number && isShortWord(cell);
            case date -> cell.kind() != Cell.Kind.DATE && isShortWord(cell);
            case list ->
                field.get().ordered()
                        ? number
                        : words.entriesOf(field.get()).in(cell.text()).isEmpty();
            case text -> number && cell.text().length() <= SHORT;
        };
    }

    private static boolean isShortWord(Cell cell) {
        return cell.text().length() <= SHORT && cell.text().chars().noneMatch(Character::isDigit);
    }
}
