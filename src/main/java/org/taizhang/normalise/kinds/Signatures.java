package org.taizhang.normalise.kinds;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.RepeatedHeader;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.LoneDays;
import org.taizhang.normalise.words.Remarks;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Tells the lines below a table with which its office signs: labels, the office's name and days, in whatever columns. */
final class Signatures {
    private static final int LONGEST = 400;
    /** So many lines may stand below a table. */
    private static final int FAR = 30;
    /** So many rows are looked at for what rows look like. */
    private static final int FEW = 200;

    /** A short label before a colon and words after it, as of those who sign. */
    private static final Pattern LABELLED =
            Pattern.compile("^[\\p{L}()/ ]{2,12}:(?! *$)|^[\\p{L}]{2,8}\\([\\p{L}]{2,4}\\): *$");

    /** A label that waits for a name. */
    private static final Pattern LABEL = Pattern.compile("^[\\p{L}()/ ]{2,12}: *$");

    private final Vocabulary words;
    private final TableShape shape;
    private final Lookahead ahead;
    private final RepeatedHeader header;
    private final LoneDays days;
    private boolean alike;
    private int rows;

    Signatures(Vocabulary words, TableShape shape, Lookahead ahead, RepeatedHeader header, Period period) {
        this.words = words;
        this.shape = shape;
        this.ahead = ahead;
        this.header = header;
        days = new LoneDays(words, period);
    }

    /** Takes note of a row of data: where one looks like such a line, others that do are none. */
    void addRow(GridRow row) {
        if (rows < FEW && looksSo(row)) alike = true;
        rows++;
    }

    /**
     * What a row is that looks like such a line, where none of data follows at once, or only below the table's own header again.
     *
     * @param gap whether an empty row stands above it, so that it is over that header
     */
    Optional<RowKind> kind(GridRow row, boolean gap) {
        if (alike || !looksSo(row)) return Optional.empty();
        if (isLast(row, r -> false)) return Optional.of(RowKind.FOOTER);
        return isLast(row, header::beginsWith) ? Optional.of(gap ? RowKind.NOTE : RowKind.FOOTER) : Optional.empty();
    }

    private boolean looksSo(GridRow row) {
        Cell first = row.cells().get(0);
        if (row.cells().size() > 1)
            return isNamed(first)
                    && row.cells().stream().allMatch(c -> c.column() == first.column() || mayStandBeside(c));
        if (is(first, LABELLED)) return true;
        return isName(row) && (words.rows().places().isOffice(first) || days.isOne(first) || statesUnits(first));
    }

    /** Whether a row has nothing but a name, and none of data follows at once. */
    boolean isLastName(GridRow row) {
        return isName(row) && isLast(row, r -> false);
    }

    /** Whether such a name below a total reads like a remark, and not like one that was added. */
    boolean isRemark(GridRow row) {
        Cell cell = row.cells().get(row.cells().size() - 1);
        return Remarks.isOne(cell);
    }

    private boolean statesUnits(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && !words.statements().in(Labels.plain(cell.text())).isEmpty();
    }

    private boolean isName(GridRow row) {
        Cell first = row.cells().get(0);
        return row.cells().size() == 1
                && row.carried().isEmpty()
                && shape.isKey(first.column())
                && (first.kind() == Cell.Kind.TEXT || first.kind() == Cell.Kind.DATE);
    }

    private boolean isNamed(Cell cell) {
        return is(cell, LABELLED) || is(cell, LABEL) || words.rows().places().isOffice(cell);
    }

    private boolean mayStandBeside(Cell cell) {
        if (words.rows().places().isOffice(cell)) return !isOfWords(cell);
        return isNamed(cell) || words.rows().isBlankDay(cell) || !isOfDates(cell) && days.isOne(cell);
    }

    private boolean isOfDates(Cell cell) {
        return isOf(cell, Form.Type.date);
    }

    /** Whether it stands where rows of data may name an office. */
    private boolean isOfWords(Cell cell) {
        return isOf(cell, Form.Type.text) && !shape.isKey(cell.column());
    }

    private boolean isOf(Cell cell, Form.Type type) {
        return shape.at(cell.column())
                .flatMap(Column::field)
                .filter(f -> f.type() == type)
                .isPresent();
    }

    private boolean isLast(GridRow row, Predicate<GridRow> end) {
        int following = row.following();
        for (int i = 0; i < FAR; i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty() || next.get().number() > following || end.test(next.get())) return true;
            if (isData(next.get())) return false;
            following = next.get().following();
        }
        return false;
    }

    private boolean isData(GridRow row) {
        return row.cells().size() > 1
                && row.cells().stream().anyMatch(c -> shape.isKey(c.column()))
                && words.rows().kind(row, shape.leading(row), true).isEmpty()
                && !looksSo(row);
    }

    private boolean is(Cell cell, Pattern label) {
        return cell.kind() == Cell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && CellText.mayHaveColon(cell.text())
                && label.matcher(Labels.plain(cell.text())).find()
                && !words.titles().isTitle(cell.text());
    }
}
