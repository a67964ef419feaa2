package org.taizhang.normalise.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.Merges;
import org.taizhang.normalise.heading.RepeatedHeader;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.value.CellText;

/** Tells what each row of one table is. */
public final class RowKinds {
    private static final int LONG = 40;

    private final Vocabulary words;
    private final TableShape shape;
    private final Merges merges;
    private final Headings headings;
    private final KindNames kinds;
    private final KindTotals kindTotals;
    private final NamesOfAll all;
    private final Blanks blanks;
    private final FurtherHeaders headers;
    private final NumberedParts parts;
    private final OfWhichRows ofWhich;
    private final Signatures signatures;
    private final RepeatedHeader headerAgain;
    private boolean digitsInSerial;
    private boolean serialSeen;
    private boolean dataSeen;
    private boolean columnsNumbered;
    private boolean closed;
    private boolean totalSeen;
    private boolean summed;
    private boolean grouped;
    private boolean foreign;
    private int following;
    private int resuming = -1;
    private RowKind last = RowKind.BLANK;

    public RowKinds(
            Vocabulary words,
            TableShape shape,
            KindNames kinds,
            Lookahead ahead,
            RepeatedHeader headerAgain,
            Period period,
            Optional<County> county,
            Function<GridRow, List<Totals.Written>> numbersOf) {
        this.words = words;
        this.shape = shape;
        this.kinds = kinds;
        kindTotals = new KindTotals(words, shape, kinds, ahead);
        merges = ahead.merges();
        this.headerAgain = headerAgain;
        following = headerAgain.following();
        parts = new NumberedParts(words, shape, ahead, numbersOf);
        ofWhich = new OfWhichRows(words, shape, ahead, numbersOf);
        signatures = new Signatures(words, shape, ahead, headerAgain, period);
        all = new NamesOfAll(words, shape, ahead, county);
        blanks = new Blanks(words, shape, ahead);
        headers = new FurtherHeaders(words, shape, kinds, ahead);
        headings = new Headings(words, shape, kinds, all, ahead, numbersOf);
    }

    /** Whether a footer says only where a page ends, so that a line above it is over what follows. */
    public boolean isPageEnd(RowKind kind, GridRow row) {
        return kind == RowKind.FOOTER && words.rows().isPageEnd(row);
    }

    /**
     * Goes on below the header, or a line of it, that came again: what looks like a row of data there is one, as below the
     * first. What doesn't, such as a remark or a signature, still stands below the page's end.
     */
    public void goOn(int row) {
        resuming = row;
    }

    public RowKind of(GridRow row) {
        if (isStruckOut(row)) return RowKind.STRUCK_OUT;
        boolean below = row.number() == resuming;
        if (below && looksLikeData(row)) {
            closed = false;
            following = row.number();
        }
        boolean gap = row.number() > following;
        RowKind kind = foreign ? RowKind.NOTE : kind(row, gap);
        following = row.following();
        last = kind;
        if (below && (kind == RowKind.GROUP || kind == RowKind.HEADING || kind == RowKind.COLUMN_NUMBERS))
            resuming = following;
        switch (kind) {
            case OF_WHICH -> {
                ofWhich.part(row);
                kindTotals.part(row);
            }
            case DATA, KIND_OR_DATA -> {
                ofWhich.begin(row);
                kindTotals.begin();
            }
            case TOTAL, SUBTOTAL -> {
                ofWhich.beginTotal(row, !dataSeen);
                kindTotals.begin();
            }
            default -> {}
        }
        if (kind == RowKind.FOOTER) closed = true;
        columnsNumbered |= kind == RowKind.COLUMN_NUMBERS && !dataSeen;
        totalSeen |= kind == RowKind.TOTAL;
        summed |= dataSeen && kind == RowKind.TOTAL;
        grouped |= kind == RowKind.GROUP || kind == RowKind.HEADING;
        if (kind.mayBeData()) {
            signatures.addRow(row);
            dataSeen = true;
            closed = false;
            summed = false;
            shape.serialOf(row).ifPresent(c -> {
                serialSeen = true;
                digitsInSerial |= CellText.isNumeric(c);
            });
        }
        return kind;
    }

    /** Whether a row has numbers where the table has some, beside its name or its own number, or is filled throughout. */
    private boolean looksLikeData(GridRow row) {
        if (words.rows().kind(row, shape.leading(row), totalSeen).isPresent()) return false;
        boolean numbered = shape.serialOf(row).filter(CellText::isNumeric).isPresent();
        return shape.hasNumberOfName(row)
                || numbered && hasNumber(row)
                || filled(row) == shape.fields().size();
    }

    /** Whether a row's key is struck out, or all but its serial number. */
    private boolean isStruckOut(GridRow row) {
        boolean any = false;
        boolean all = true;
        for (Cell c : row.cells()) {
            boolean struck = c.isStruckOut();
            if (struck && shape.isKey(c.column())) return true;
            any |= struck;
            all &= struck || shape.isSerial(c.column());
        }
        return any && all;
    }

    private RowKind kind(GridRow row, boolean gap) {
        if ((!dataSeen || columnsNumbered) && isOfNumbers(row)) return RowKind.COLUMN_NUMBERS;
        if (!dataSeen && blanks.isHints(row)) return RowKind.NOTE;
        if (headers.isOver(row, !gap && (last.mayBeData() || !dataSeen))) return RowKind.GROUP;
        Optional<RowKind> worded = words.rows().kind(row, shape.leading(row), totalSeen);
        if (worded.isPresent()) return worded.get();
        if (all.has(row, dataSeen)) return RowKind.TOTAL;
        Optional<RowKind> part = ofWhich.kind(row);
        if (part.isPresent()) return part.get();
        if (dataSeen && kindTotals.has(row, last, summed))
            return summed && last != RowKind.OF_WHICH ? RowKind.OF_KIND : RowKind.OF_WHICH;
        Optional<RowKind> signed = dataSeen ? signatures.kind(row, gap) : Optional.empty();
        if (signed.isPresent()) return signed.get();
        if (row.cells().size() <= 2) {
            Optional<RowKind> alone = alone(row);
            if (alone.isPresent()) return alone.get();
        }
        int filled = filled(row);
        if (blanks.isNumbered(row)) return RowKind.BLANK;
        if (filled == 0) return hasWords(row) ? RowKind.NOTE : RowKind.BLANK;
        Optional<RowKind> numbered = parts.kind(row);
        if (numbered.isPresent()) return numbered.get();
        if (headings.has(row, digitsInSerial, totalSeen)) return RowKind.HEADING;
        if (!hasKey(row)
                && filled == 1
                && shape.serialOf(row).isEmpty()
                && !shape.keys().isEmpty()
                && (totalSeen || closed || !hasNumber(row))) return RowKind.NOTE;
        if ((gap || closed) && headers.isForeign(row)) {
            foreign = !headerAgain.hasLine(row);
            return RowKind.NOTE;
        }
        if (closed && !(hasKey(row) && filled > 1)) return RowKind.NOTE;
        if (dataSeen && !hasWords(row) && isOfNumbers(row)) return RowKind.COLUMN_NUMBERS;
        return kindTotals.mayBe(row) || headings.isPlace(row) ? RowKind.KIND_OR_DATA : RowKind.DATA;
    }

    /** A row with one or two cells may be a heading, a line of words, or a row that names only its key. */
    private Optional<RowKind> alone(GridRow row) {
        Cell cell = row.cells().get(row.cells().size() - 1);
        boolean one = row.cells().size() == 1;
        boolean numbered = !one && shape.isSerial(row.cells().get(0).column());
        if (!one && !numbered) return Optional.empty();
        if (cell.kind() != Cell.Kind.TEXT || words.isEmpty(cell.text())) return Optional.empty();
        if (one && (words.titles().isTitle(cell.text()) || words.rows().isBracketed(cell)) && headers.follow())
            return Optional.of(RowKind.NOTE);
        boolean serialIsWord = numbered && !CellText.isNumeric(row.cells().get(0));
        Optional<Merge> merge = merges.at(row.number(), cell.column());
        if (merge.isPresent() && merge.get().lastColumn() > merge.get().firstColumn() + 1) return group(cell);
        if (one && !shape.isField(cell.column()) && shape.at(cell.column()).isPresent()) return group(cell);
        if (shape.isKey(cell.column())) {
            boolean shared = shape.sharesNumber(row) && !words.rows().isBracketed(cell);
            boolean unnumbered = one && shape.serial().isPresent() && !shared && (serialSeen || !dataSeen);
            boolean marked = words.rows().isEnumerated(cell.text())
                    || cell.text().strip().endsWith(":")
                    || cell.text().strip().endsWith("：");
            if (unnumbered || serialIsWord || marked || counted(cell)) return group(cell);
            boolean named = grouped ? kinds.isKind(cell) : kinds.isPlainKind(cell);
            if (one && named && !signatures.isLastName(row)) return group(cell);
            boolean remark = summed && signatures.isRemark(row)
                    || dataSeen && words.rows().isWhole(cell);
            return remark && signatures.isLastName(row) ? Optional.of(RowKind.NOTE) : Optional.empty();
        }
        return one && (cell.text().length() > LONG || closed || !shape.isField(cell.column()))
                ? Optional.of(RowKind.NOTE)
                : Optional.empty();
    }

    private static Optional<RowKind> group(Cell cell) {
        return Optional.of(cell.text().length() > LONG ? RowKind.NOTE : RowKind.GROUP);
    }

    private static boolean counted(Cell cell) {
        return Labels.plain(cell.text()).matches(".*\\([^()]{0,3}[0-9]{1,6}[^0-9()]{1,8}\\)\\s*:?");
    }

    private boolean isOfNumbers(GridRow row) {
        return words.columnNumbers().is(row, shape.columns().get(0).index());
    }

    private int filled(GridRow row) {
        int filled = 0;
        for (Cell c : row.cells())
            if (shape.isField(c.column()) && !(c.kind() == Cell.Kind.TEXT && words.isEmpty(c.text()))) filled++;
        return filled;
    }

    /** Whether a number stands in a column of numbers. */
    private boolean hasNumber(GridRow row) {
        return row.cells().stream()
                .anyMatch(c -> CellText.isNumeric(c)
                        && shape.at(c.column())
                                .flatMap(Column::field)
                                .filter(f -> f.type() == Form.Type.number)
                                .isPresent());
    }

    private boolean hasWords(GridRow row) {
        for (Cell c : row.cells())
            if (c.kind() == Cell.Kind.TEXT
                    && !shape.isSerial(c.column())
                    && !CellText.isNumeric(c)
                    && !words.isEmpty(c.text())
                    && shape.at(c.column())
                            .filter(x -> x.is(Column.Role.COUNTY))
                            .isEmpty()) return true;
        return false;
    }

    private boolean hasKey(GridRow row) {
        for (Column k : shape.keys()) {
            boolean own =
                    row.at(k.index()).filter(c -> !words.isEmpty(c.text())).isPresent();
            if (!own && row.carried().stream().noneMatch(c -> c.cell().column() == k.index())) return false;
        }
        return !shape.keys().isEmpty();
    }
}
