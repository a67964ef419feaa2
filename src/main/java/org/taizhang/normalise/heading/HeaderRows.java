package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.sheet.Merge;
import org.taizhang.value.CellText;

/** Tells how many of the next rows are one header. */
public final class HeaderRows {
    private static final int MOST = 4;
    /** Letters of a header's cell at most. */
    static final int LONGEST = 60;

    private static final Pattern AMOUNT = Pattern.compile("[0-9][0-9,.]*(\\p{L}.*|%)");

    private static final Pattern BEFORE_UNIT = Pattern.compile("(\\p{L}{2,20})\\s*\\([^()]*\\)");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final Vocabulary words;
    private final Pattern times;
    private final TableLines lines;
    private final UnitsRow units;
    private final NumberHeaders numbers;
    private final SectionRows sections;
    private final RowBelowHeader below;

    HeaderRows(Vocabulary words) {
        this.words = words;
        times = Pattern.compile(words.times().year() + "|" + words.times().month());
        lines = new TableLines(words);
        units = new UnitsRow(words);
        numbers = new NumberHeaders(words);
        sections = new SectionRows(words);
        below = new RowBelowHeader(words, lines, units);
    }

    /** The header that begins with the next row; empty where that can't be one. */
    public Optional<HeaderBlock> at(Lookahead ahead) {
        return at(ahead, 0);
    }

    /** The header that begins so many rows ahead, 0 for the next; empty where that can't be one. */
    Optional<HeaderBlock> at(Lookahead ahead, int steps) {
        Optional<GridRow> first = ahead.peek(steps);
        if (first.isEmpty()) return Optional.empty();
        if (isLoneParent(first.get(), ahead, steps)) return read(first.get(), ahead, steps);
        if (!mayBegin(first.get()) || isTimed(first.get(), ahead, steps)) return Optional.empty();
        int hits = hits(first.get());
        boolean mayBe =
                hits >= 2 || followed(ahead, steps) || hits == 1 && isKnownByPaths(read(first.get(), ahead, steps));
        if (!mayBe || lines.is(first.get(), hits, ahead.peek(steps + 1), ahead.merges())) return Optional.empty();
        if (hits == 0 && (isTotal(first.get()) && hasNumber(first.get()) || hasAmount(first.get())))
            return Optional.empty();
        return read(first.get(), ahead, steps).filter(b -> hits >= 2 || b.rows().size() >= 2);
    }

    /** Whether a row is a line with a time whose parts stand in cells of their own. */
    private boolean isTimed(GridRow row, Lookahead ahead, int steps) {
        GridRow line = words.line(row);
        return !line.equals(row)
                && (line.cells().size() == 1 || lines.is(line, hits(line), ahead.peek(steps + 1), ahead.merges()));
    }

    private Optional<HeaderBlock> read(GridRow first, Lookahead ahead, int steps) {
        List<GridRow> rows = new ArrayList<>(List.of(first));
        while (rows.size() < MOST) {
            int under = steps + rows.size();
            Optional<GridRow> next = ahead.peek(under);
            if (next.isEmpty() || sections.has(rows, next.get(), ahead, under + 1)) break;
            if (!below.goesOn(rows, next.get(), ahead.peek(under + 1), ahead.merges())) break;
            rows.add(next.get());
        }
        return Optional.of(new HeaderReader(rows, ahead.merges(), words, units).read())
                .filter(b -> !b.columns().isEmpty());
    }

    /** Whether a cell by itself says the unit of some of the headers below it, over which it is merged: not the first of them. */
    private boolean isLoneParent(GridRow row, Lookahead ahead, int steps) {
        if (row.cells().size() != 1 || !saysUnit(row.cells().get(0).text())) return false;
        Optional<Merge> over =
                ahead.merges().at(row.number(), row.cells().get(0).column());
        Optional<GridRow> below = ahead.peek(steps + 1).filter(b -> b.number() == row.following() && mayBegin(b));
        return over.isPresent()
                && over.get().lastColumn() > over.get().firstColumn()
                && below.filter(b -> b.cells().get(0).column() < over.get().firstColumn() && hits(b) >= 2)
                        .isPresent();
    }

    /** Whether words that are no label and no title have a unit in brackets behind them. */
    private boolean saysUnit(String text) {
        Matcher named = BEFORE_UNIT.matcher(Labels.plain(text));
        return named.matches()
                && words.spelling().of(text).unit().isPresent()
                && !words.titles().isTitle(text)
                && !words.labels().isLabelled(named.group(1) + ":");
    }

    /** How many cells of a row some form knows as headers. */
    private int hits(GridRow row) {
        int hits = 0;
        for (Cell c : row.cells()) if (c.text().length() <= LONGEST && words.knows(c.text())) hits++;
        return hits;
    }

    /** Whether it begins with a word for a total, perhaps behind a number. */
    private boolean isTotal(GridRow row) {
        Cell first = row.cells().get(0);
        boolean numbered = CellText.isNumeric(first) || words.rows().isNumberInWords(first.text());
        return words.rows().isTotal(numbered ? row.cells().get(1) : first);
    }

    /** Whether a cell has a digit that is no time's, or a stroke for one; parents called totals have not. */
    private boolean hasNumber(GridRow row) {
        return row.cells().stream()
                .anyMatch(c -> CellText.isNumeric(c)
                        || words.isEmpty(c.text())
                        || DIGIT.matcher(times.matcher(Labels.plain(c.text())).replaceAll(""))
                                .find());
    }

    /** Whether a cell is a number with a measure behind it, as in data. */
    private boolean hasAmount(GridRow row) {
        return row.cells().stream()
                .map(c -> AMOUNT.matcher(Spelling.of(c.text())))
                .anyMatch(m -> m.matches() && words.units().isMeasure(m.group(1)));
    }

    /** Whether a row below the next, which may be only parents, is a header. */
    private boolean followed(Lookahead ahead, int steps) {
        for (int i = 1; i <= 2; i++) {
            Optional<GridRow> next = ahead.peek(steps + i);
            if (next.isPresent() && mayBegin(next.get()) && hits(next.get()) >= 2) return true;
        }
        return false;
    }

    /** Whether a form knows two columns or more, some of them only by what stands over their leaves. */
    private boolean isKnownByPaths(Optional<HeaderBlock> header) {
        return header.filter(b -> b.rows().size() > 1
                        && words.forms().stream()
                                .anyMatch(f -> b.columns().stream()
                                                .filter(c -> f.match(c.words()).isPresent())
                                                .count()
                                        > 1))
                .isPresent();
    }

    private boolean mayBegin(GridRow row) {
        if (row.cells().size() < 2) return false;
        int numeric = 0;
        for (Cell c : row.cells()) {
            if (c.text().length() > LONGEST) return false;
            if (CellText.isNumeric(c)) numeric++;
        }
        return numeric < 2 || numbers.mayStandIn(row);
    }
}
