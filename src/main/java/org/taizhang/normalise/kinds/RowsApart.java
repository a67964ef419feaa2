package org.taizhang.normalise.kinds;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Tells rows below the end of a table that are none of its own, as those of a small statistic or a line of counts. One that
 * might be a sparse row of the table is not among them: it has to have headers for its values, or figures where all rows
 * above have words.
 */
final class RowsApart {
    /** So many rows are needed to know what the table's own look like. */
    private static final int LEAST = 2;
    /** So many cells such a row may have, and so many where nothing shows that the table has ended. */
    private static final int MOST = 3;

    private static final int FEW = 2;
    /** One row in so many of the table's own may be as sparse. */
    private static final int RARE = 10;

    private static final Pattern FIGURES = Pattern.compile("[0-9][0-9.,%/-]*");

    private final Vocabulary words;
    private final TableShape shape;
    private final RowCells cells;
    private final Set<String> headers;

    /** How many rows of data have so many cells, and at the end all with more. */
    private final int[] filled = new int[2 * MOST + 1];
    /** In how many of them a column has words. */
    private final Map<Integer, Integer> worded = new HashMap<>();

    /** The columns of a header among such rows; empty where none stands right above. */
    private Set<Integer> under = Set.of();

    private int rows;
    private boolean numberInKey;
    private boolean parted;

    RowsApart(Vocabulary words, TableShape shape, RowCells cells) {
        this.words = words;
        this.shape = shape;
        this.cells = cells;
        headers = Vocabulary.spelled(Stream.of(
                        words.language().sheets().corner(),
                        words.language().sheets().presentValue())
                .flatMap(List::stream)
                .toList());
    }

    /**
     * Takes note of a row.
     *
     * @param gap whether an empty row stands above it
     */
    void add(GridRow row, RowKind kind, boolean gap) {
        parted |= gap && rows > 0;
        if (kind == RowKind.APART && isHeader(row)) {
            under = new HashSet<>();
            for (Cell c : row.cells()) under.add(c.column());
        } else if (kind != RowKind.APART) under = Set.of();
        if (!kind.mayBeData()) return;
        rows++;
        filled[Math.min(held(row), filled.length - 1)]++;
        numberInKey |= shape.nameOf(row).filter(CellText::isNumeric).isPresent();
        for (Cell c : row.cells())
            if (!isFigures(c) && !words.isEmpty(c.text())) worded.merge(c.column(), 1, Integer::sum);
        parted = false;
    }

    /** Whether a row has its values below a header among such rows, be it their total. */
    boolean goesOn(GridRow row, boolean gap) {
        return !under.isEmpty()
                && !gap
                && isSparse(row)
                && row.cells().size() > 1
                && row.carried().isEmpty()
                && row.cells().stream().allMatch(c -> under.contains(c.column()));
    }

    /**
     * Whether a row is one.
     *
     * @param ended whether a total or a footer stands below the last row of data
     */
    boolean has(GridRow row, boolean gap, boolean ended) {
        if (rows < LEAST || !ended && !parted && !gap || !cells.hasKey(row)) return false;
        if (row.carried().stream().anyMatch(c -> shape.isKey(c.cell().column()))) return false;
        if (isCount(row)) return true;
        boolean numbered = shape.serialOf(row).isPresent() || shape.isSerialCarried(row);
        if (numbered || !isSparse(row)) return false;
        return isHeader(row) || isOutOfPlace(row) && (ended || cells.filled(row) <= FEW);
    }

    /** Whether it has a number for a name and a word for a serial number, and nothing else. */
    private boolean isCount(GridRow row) {
        return !numberInKey
                && cells.filled(row) == 1
                && shape.nameOf(row).filter(CellText::isNumeric).isPresent()
                && shape.serialOf(row)
                        .filter(c -> c.text().length() > 1 && !hasDigit(c))
                        .isPresent();
    }

    /** Whether name and values are words for headers. */
    private boolean isHeader(GridRow row) {
        return row.cells().stream().filter(this::isHeader).count() >= 2
                && shape.nameOf(row).filter(this::isHeader).isPresent()
                && row.cells().stream().allMatch(c -> c.kind() == Cell.Kind.TEXT && !hasDigit(c));
    }

    private boolean isHeader(Cell cell) {
        return headers.contains(Spelling.of(cell.text())) || words.knows(cell.text());
    }

    private boolean isSparse(GridRow row) {
        int own = held(row);
        if (own == 0 || own > MOST) return false;
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

    /** Whether a cell beside its name has figures where every row above has words. */
    private boolean isOutOfPlace(GridRow row) {
        return row.cells().stream()
                .anyMatch(c -> !shape.isKey(c.column())
                        && isFigures(c)
                        && worded.getOrDefault(c.column(), 0) == rows
                        && isOfWords(c));
    }

    private boolean isOfWords(Cell cell) {
        Optional<Form.Type> type = shape.typeAt(cell.column());
        return type.filter(t -> t == Form.Type.text || t == Form.Type.list).isPresent();
    }

    private static boolean isFigures(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                || CellText.isNumeric(cell)
                || FIGURES.matcher(cell.text()).matches();
    }

    private static boolean hasDigit(Cell cell) {
        return cell.text().chars().anyMatch(Character::isDigit);
    }
}
