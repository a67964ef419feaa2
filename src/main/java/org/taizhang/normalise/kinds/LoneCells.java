package org.taizhang.normalise.kinds;

import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.heading.Merges;
import org.taizhang.normalise.heading.RepeatedHeader;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.value.CellText;

/** Tells what a cell is that stands alone in its row, or beside a serial number: a heading, a line of words, or a name. */
final class LoneCells {
    private static final int LONG = 40;

    private final Vocabulary words;
    private final TableShape shape;
    private final Merges merges;
    private final KindNames kinds;
    private final KindSections sections;
    private final FurtherHeaders headers;
    private final Signatures signatures;
    private final RepeatedHeader headerAgain;
    private final Course course;

    LoneCells(
            Vocabulary words,
            TableShape shape,
            Merges merges,
            KindNames kinds,
            KindSections sections,
            FurtherHeaders headers,
            Signatures signatures,
            RepeatedHeader headerAgain,
            Course course) {
        this.words = words;
        this.shape = shape;
        this.merges = merges;
        this.kinds = kinds;
        this.sections = sections;
        this.headers = headers;
        this.signatures = signatures;
        this.headerAgain = headerAgain;
        this.course = course;
    }

    /** A heading or a note; nothing of a row with more cells or one that may name no more than its key. */
    Optional<RowKind> kind(GridRow row) {
        if (row.cells().size() > 2) return Optional.empty();
        Cell cell = row.cells().get(row.cells().size() - 1);
        boolean one = row.cells().size() == 1;
        boolean numbered = !one && shape.isSerial(row.cells().get(0).column());
        if (!one && !numbered) return Optional.empty();
        if (cell.kind() != Cell.Kind.TEXT || words.isEmpty(cell.text())) return Optional.empty();
        if (one && isOverPage(row, cell) && headers.follow()) return Optional.of(RowKind.NOTE);
        Optional<Merge> merge = merges.at(row.number(), cell.column());
        if (merge.isPresent() && merge.get().lastColumn() > merge.get().firstColumn() + 1) return group(cell);
        if (one && !shape.isField(cell.column()) && shape.at(cell.column()).isPresent()) return group(cell);
        if (shape.isKey(cell.column())) return ofKey(row, cell);
        if (one && isOverNames(row, cell)) return group(cell);
        return one && (cell.text().length() > LONG || course.isClosed() || !shape.isField(cell.column()))
                ? Optional.of(RowKind.NOTE)
                : Optional.empty();
    }

    /** Whether it is what a page has over its header: a title, what that of the table says, or a remark. */
    private boolean isOverPage(GridRow row, Cell cell) {
        boolean section = words.rows().isEnumerated(cell.text()) || kinds.isEntry(cell);
        return words.titles().isTitle(cell.text())
                || words.rows().isBracketed(cell)
                || !section && headerAgain.isTitleAgain(row);
    }

    private Optional<RowKind> ofKey(GridRow row, Cell cell) {
        boolean one = row.cells().size() == 1;
        boolean besideWord = !one && !CellText.isNumeric(row.cells().get(0));
        boolean shared = shape.sharesNumber(row) && !words.rows().isBracketed(cell);
        boolean unnumbered = one && shape.serial().isPresent() && !shared && (course.hasSerial() || !course.hasData());
        if (unnumbered || besideWord || isMarked(cell) || isCounted(cell)) return group(cell);
        boolean named = course.isGrouped() ? kinds.isKind(cell) : kinds.isPlainKind(cell);
        if (one && (named && !signatures.isLastName(row) || sections.has(row, course.hasData()))) {
            sections.begin(cell);
            return group(cell);
        }
        boolean remark = course.isSummed() && signatures.isRemark(row)
                || course.hasData() && words.rows().isWhole(cell);
        return remark && signatures.isLastName(row) ? Optional.of(RowKind.NOTE) : Optional.empty();
    }

    /** Whether a section is named where words stand before the names, and none goes on from the row above. */
    private boolean isOverNames(GridRow row, Cell cell) {
        boolean text = shape.at(cell.column())
                .flatMap(Column::field)
                .filter(f -> f.type() == Form.Type.text)
                .isPresent();
        boolean before =
                !shape.keys().isEmpty() && cell.column() < shape.keys().get(0).index();
        return text
                && before
                && row.carried().isEmpty()
                && !course.isClosed()
                && words.rows().isEnumerated(cell.text());
    }

    private static Optional<RowKind> group(Cell cell) {
        return Optional.of(cell.text().length() > LONG ? RowKind.NOTE : RowKind.GROUP);
    }

    private boolean isMarked(Cell cell) {
        return words.rows().isEnumerated(cell.text())
                || cell.text().strip().endsWith(":")
                || cell.text().strip().endsWith("：");
    }

    /** Whether it says how many there are below it, in brackets. */
    private static boolean isCounted(Cell cell) {
        return Labels.plain(cell.text()).matches(".*\\([^()]{0,3}[0-9]{1,6}[^0-9()]{1,8}\\)\\s*:?");
    }
}
