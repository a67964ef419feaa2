package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Finds the lines below a table that stand over the header of the next one, and so are that one's, though a line such as
 * who reports may also end a table.
 *
 * <p>From the last title on all are, down to the header, where labels or offices are among them and no rows of data; without a title
 * only labels right above it.
 */
public final class LinesOver {
    /** So many lines at most stand over a header. */
    private static final int MOST = 8;
    /** So many cells at most a line has. */
    private static final int CELLS = 6;

    private final Vocabulary words;
    private final HeaderRows headers;
    private final TableFinder finder;
    private final TableLines lines;

    LinesOver(Vocabulary words, HeaderRows headers, TableFinder finder) {
        this.words = words;
        this.headers = headers;
        this.finder = finder;
        lines = new TableLines(words);
    }

    /**
     * How many of the next rows are such lines; 0 where no header of a table follows or the next row is none.
     *
     * @param titled the form that lines over a table, or else its sheet or file, name
     */
    public int at(Lookahead ahead, Function<Preamble, Optional<Form>> titled) {
        Optional<GridRow> first = ahead.peek(0).map(words::line).filter(this::mayBeLine);
        if (first.isEmpty()) return 0;
        boolean hasTitle = isTitled(first.get());
        List<GridRow> over = new ArrayList<>(List.of(first.get()));
        GridRow last = first.get();
        boolean labelled = !hasTitle;
        for (int i = 1; i <= MOST && (hasTitle || isLabelled(last)); i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty() || !hasTitle && next.get().number() > last.following()) return 0;
            Optional<HeaderBlock> header = headers.at(ahead, i);
            if (header.isPresent()) {
                Optional<Form> form = titled.apply(Preamble.of(over, words));
                List<FoundTable> tables = finder.tables(header.get(), form);
                boolean others = hasTitle
                        && form.isPresent()
                        && tables.stream().noneMatch(t -> t.form().equals(form.get()));
                return !labelled || others || tables.isEmpty() ? 0 : i;
            }
            GridRow line = words.line(next.get());
            if (!mayBeLine(line) || hasTitle && isTitled(line)) return 0;
            last = line;
            labelled |= !line.equals(next.get()) || last.cells().stream().anyMatch(this::isBeside);
            over.add(last);
        }
        return 0;
    }

    /** Whether a line over a header may be more than a line: the heading of a part, by its single cell. */
    public boolean mayBeHeading(GridRow line) {
        return line.cells().size() == 1
                && !isTitled(line)
                && !words.labels().isLabelled(line.cells().get(0).text());
    }

    /** Whether it has a title; a note may speak of one. */
    private boolean isTitled(GridRow row) {
        return !words.rows().isFooter(row)
                && row.cells().stream().anyMatch(c -> words.titles().isTitle(c.text()));
    }

    /** Whether it says who reports, when and in which units, and nothing else. */
    private boolean isLabelled(GridRow row) {
        if (row.cells().stream().noneMatch(c -> CellText.mayHaveColon(c.text()))) return false;
        Preamble line = Preamble.of(List.of(row), words);
        return line.titles().isEmpty()
                && !(line.reportingUnits().isEmpty()
                        && line.units().isEmpty()
                        && line.fillDates().isEmpty());
    }

    /** Whether at most one of its cells is neither labelled nor an office, as many are in rows of data. */
    private boolean mayBeLine(GridRow row) {
        return row.cells().size() <= CELLS
                && row.cells().stream().allMatch(this::isWordsOrTime)
                && row.cells().stream().filter(c -> !isBeside(c)).count() <= 1;
    }

    private boolean isBeside(Cell cell) {
        return hasLabel(cell) || words.rows().places().isOffice(cell);
    }

    private static boolean hasLabel(Cell cell) {
        return CellText.mayHaveColon(cell.text()) && Labels.plain(cell.text()).indexOf(':') > 0;
    }

    private boolean isWordsOrTime(Cell cell) {
        return !cell.isStruckOut() && (!CellText.isNumeric(cell) || lines.isTime(cell));
    }
}
