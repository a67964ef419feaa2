package org.taizhang.normalise.kinds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.RepeatedHeader;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Leading;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.value.CellText;

/** Tells what each row of one table is. */
public final class RowKinds {
    private final Vocabulary words;
    private final TableShape shape;
    private final RowCells cells;
    private final Headings headings;
    private final KindTotals kindTotals;
    private final NamesOfAll all;
    private final NamedTotals named;
    private final Blanks blanks;
    private final FurtherHeaders headers;
    private final NumberedParts parts;
    private final OfWhichRows ofWhich;
    private final Signatures signatures;
    private final LoneCells alone;
    private final RepeatedHeader headerAgain;
    private final Course course;
    private final Continuations continuations;
    private final RowsApart apart;
    /** Whether the rows are those of another table, which is none of a form. */
    private boolean foreign;

    private int following;
    private int resuming = -1;

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
        this.headerAgain = headerAgain;
        following = headerAgain.following();
        course = new Course(shape);
        cells = new RowCells(words, shape);
        kindTotals = new KindTotals(words, shape, kinds, ahead);
        parts = new NumberedParts(words, shape, ahead, numbersOf);
        ofWhich = new OfWhichRows(words, shape, ahead, numbersOf);
        signatures = new Signatures(words, shape, ahead, headerAgain, period);
        all = new NamesOfAll(words, shape, ahead, county);
        named = new NamedTotals(words, shape, county);
        blanks = new Blanks(words, shape, ahead);
        headers = new FurtherHeaders(words, shape, kinds, ahead);
        headings = new Headings(words, shape, kinds, all, ahead, numbersOf);
        continuations = new Continuations(words, shape, kinds, ahead, period);
        KindSections sections = new KindSections(words, shape, kinds, ahead);
        apart = new RowsApart(words, shape, cells);
        alone = new LoneCells(words, shape, ahead.merges(), kinds, sections, headers, signatures, headerAgain, course);
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
        if (cells.isStruckOut(row)) return RowKind.STRUCK_OUT;
        boolean below = row.number() == resuming;
        if (below && looksLikeData(row)) {
            course.reopen();
            following = row.number();
        }
        boolean gap = row.number() > following;
        RowKind kind = foreign ? RowKind.NOTE : kind(row, gap);
        following = row.following();
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
                ofWhich.beginTotal(row, !course.hasData());
                kindTotals.begin();
            }
            default -> {}
        }
        if (kind.mayBeData()) {
            named.addRow();
            signatures.addRow(row);
            continuations.addRow(row);
        }
        course.add(row, kind);
        apart.add(row, kind, gap);
        return kind;
    }

    /** Whether a row has numbers where the table has some, beside its name or its own number, or is filled throughout. */
    private boolean looksLikeData(GridRow row) {
        if (words.rows().kind(row, shape.leading(row), course.hasTotal()).isPresent()) return false;
        boolean numbered = shape.serialOf(row).filter(CellText::isNumeric).isPresent();
        return shape.hasNumberOfName(row) || numbered && cells.hasNumber(row) || cells.isFilledThroughout(row);
    }

    private RowKind kind(GridRow row, boolean gap) {
        boolean data = course.hasData();
        RowKind last = course.last();
        if ((!data || course.hasColumnNumbers()) && isOfNumbers(row)) return RowKind.COLUMN_NUMBERS;
        if (!data && (blanks.isHints(row) || blanks.isTranslation(row))) return RowKind.NOTE;
        if (headers.isOver(row, !gap && (last.mayBeData() || !data))) return RowKind.GROUP;
        Optional<RowKind> worded = words.rows().kind(row, shape.leading(row), course.hasTotal());
        boolean further = worded.isEmpty() || worded.get() == RowKind.TOTAL && course.isSummed();
        if (further && apart.goesOn(row, gap)) return RowKind.APART;
        if (worded.isPresent()) return worded.get();
        Optional<RowKind> total = named.kind(row);
        if (total.isPresent()) return total.get();
        Optional<RowKind> listed = totalOfList(row);
        if (listed.isPresent()) return listed.get();
        if (all.has(row, data)) return RowKind.TOTAL;
        Optional<RowKind> part = ofWhich.kind(row);
        if (part.isPresent()) return part.get();
        if (data && kindTotals.has(row, last, course.isSummed()))
            return course.isSummed() && last != RowKind.OF_WHICH ? RowKind.OF_KIND : RowKind.OF_WHICH;
        Optional<RowKind> signed = data ? signatures.kind(row, gap) : Optional.empty();
        if (signed.isPresent()) return signed.get();
        boolean under = data && !gap && last.mayBeData() && !course.hasTotal() && !course.isClosed();
        if (under && continuations.has(row)) return RowKind.DATA;
        Optional<RowKind> lone = alone.kind(row);
        if (lone.isPresent()) return lone.get();
        if (blanks.isNumbered(row)) return RowKind.BLANK;
        int filled = cells.filled(row);
        if (filled == 0) return cells.hasWords(row) ? RowKind.NOTE : RowKind.BLANK;
        Optional<RowKind> numbered = parts.kind(row);
        if (numbered.isPresent()) return numbered.get();
        if (headings.has(row, course.hasDigitsInSerial(), course.hasTotal())) return RowKind.HEADING;
        if (!data && course.hasTotal() && headings.isPartOfTotal(row)) return RowKind.OF_WHICH;
        if (data && apart.has(row, gap, course.isSummed() || course.isClosed())) return RowKind.APART;
        boolean hasKey = cells.hasKey(row);
        boolean over = course.hasTotal() || course.isClosed();
        if (!hasKey
                && filled == 1
                && shape.serialOf(row).isEmpty()
                && !shape.keys().isEmpty()
                && (over || !cells.hasNumber(row))) return RowKind.NOTE;
        boolean ended = course.isClosed() || course.isSummed();
        boolean apartHeader = (gap || course.isClosed()) && headers.isForeign(row);
        boolean own = apartHeader && headers.isRatherOwn(row);
        if (apartHeader && (ended || !own)) {
            foreign = !headerAgain.hasLine(row);
            return foreign && (own || !ended && last.mayBeData()) ? RowKind.APART : RowKind.NOTE;
        }
        if (course.isClosed() && !(hasKey && filled > 1)) return RowKind.NOTE;
        if (data && !cells.hasWords(row) && isOfNumbers(row)) return RowKind.COLUMN_NUMBERS;
        return kindTotals.mayBe(row) || headings.isPlace(row) ? RowKind.KIND_OR_DATA : RowKind.DATA;
    }

    /** What a row with numbers alone says in the column of a list, where nothing stands before it. */
    private Optional<RowKind> totalOfList(GridRow row) {
        int first = row.cells().get(0).column();
        boolean list = shape.at(first)
                .flatMap(Column::field)
                .filter(f -> f.type() == Form.Type.list)
                .isPresent();
        if (!list
                || first <= shape.lastLeading()
                || !row.cells().stream().skip(1).allMatch(CellText::isNumeric)
                || row.carried().stream().anyMatch(c -> shape.isKey(c.cell().column()))
                || !cells.hasNumber(row)) return Optional.empty();
        return words.rows()
                .kind(row, new Leading(first, first), course.hasTotal())
                .filter(k -> k == RowKind.TOTAL || k == RowKind.SUBTOTAL);
    }

    private boolean isOfNumbers(GridRow row) {
        return words.columnNumbers().is(row, shape.columns().get(0).index());
    }
}
