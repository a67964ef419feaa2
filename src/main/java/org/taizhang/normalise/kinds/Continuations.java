package org.taizhang.normalise.kinds;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.context.DayReader;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Tells rows that go on with what the row above says, without its name, such as the step of a second building.
 *
 * <p>Only between rows of data, or above their total, and only where words that say a step stand below words in columns
 * behind the name; a heading or a remark may stand anywhere else.
 */
final class Continuations {
    private static final int LONG = 40;
    private static final int FAR = 10;
    /** So many cells has a row that is no line of words. */
    private static final int LEAST = 3;

    private final Vocabulary words;
    private final TableShape shape;
    private final KindNames kinds;
    private final Lookahead ahead;
    private final Period period;
    private final DayReader days;
    private GridRow above = GridRow.of(0, List.of());

    Continuations(Vocabulary words, TableShape shape, KindNames kinds, Lookahead ahead, Period period) {
        this.words = words;
        this.shape = shape;
        this.kinds = kinds;
        this.ahead = ahead;
        this.period = period;
        days = new DayReader(words.values());
    }

    /** Takes note of a row of data. */
    void addRow(GridRow row) {
        if (shape.nameOf(row).isPresent()) above = row;
    }

    /** Whether a row right below one of data is such. */
    boolean has(GridRow row) {
        if (shape.keys().isEmpty() || !row.carried().isEmpty() || !goesOn(row) || !isStep(row)) return false;
        int following = row.following();
        for (int i = 0; i < FAR; i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty() || next.get().number() > following) return false;
            if (shape.nameOf(next.get()).isPresent()) return next.get().cells().size() >= LEAST;
            if (words.rows().isTotal(next.get().cells().get(0))) return true;
            if (!goesOn(next.get())) return false;
            following = next.get().following();
        }
        return false;
    }

    /** Whether it says how far something has come, which no heading and no remark does. */
    private boolean isStep(GridRow row) {
        return row.cells().stream()
                .anyMatch(c -> step(c).filter(f -> words.values()
                                .read(c, f, Optional.empty(), period)
                                .value()
                                .isPresent())
                        .isPresent());
    }

    private Optional<Form.Field> step(Cell cell) {
        return shape.at(cell.column()).flatMap(Column::field).filter(Form.Field::ordered);
    }

    private boolean goesOn(GridRow row) {
        return !row.cells().isEmpty()
                && row.cells().stream().allMatch(c -> goesOn(row.number(), c))
                && (row.cells().size() > 1 || mayStandAlone(row.cells().get(0)));
    }

    /** A heading or a remark is set in the first columns, or in the middle where these are few; a day may stand anywhere. */
    private boolean mayStandAlone(Cell cell) {
        return days.day(cell, period).isEmpty() && (step(cell).isPresent() || cell.column() > shape.lastLeading());
    }

    private boolean goesOn(int row, Cell cell) {
        Optional<Column> column = shape.at(cell.column());
        boolean behind = shape.keys().stream().allMatch(k -> k.index() < cell.column());
        return column.isPresent()
                && behind
                && !column.get().is(Column.Role.COUNTY)
                && !column.get().is(Column.Role.SERIAL)
                && column.get()
                        .field()
                        .filter(f -> f.type() != Form.Type.text && f.type() != Form.Type.list)
                        .isEmpty()
                && areWords(cell)
                && ahead.merges().at(row, cell.column()).isEmpty()
                && above.at(cell.column())
                        .filter(a -> a.kind() == Cell.Kind.TEXT && !CellText.isNumeric(a))
                        .isPresent()
                && !mayHead(cell);
    }

    private boolean areWords(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && cell.text().length() <= LONG
                && !CellText.isNumeric(cell)
                && !words.isEmpty(cell.text());
    }

    /** Whether it may be a heading, a label, a signature or a remark in brackets that stands in this column by chance. */
    private boolean mayHead(Cell cell) {
        String text = Labels.plain(cell.text()).strip();
        return text.indexOf(':') >= 0
                || words.rows().isEnumerated(cell.text())
                || words.rows().isHeading(cell)
                || words.rows().places().isLocality(cell)
                || words.rows().isWhole(cell)
                || words.rows().places().isOffice(cell)
                || words.rows().isBracketed(cell)
                || words.rows().isTotal(cell)
                || kinds.isEntry(cell) && step(cell).isEmpty()
                || words.titles().isTitle(cell.text())
                || words.counties().exactly(cell.text()).isPresent()
                || words.isDitto(cell.text());
    }
}
