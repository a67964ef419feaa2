package org.taizhang.normalise.heading;

import java.util.List;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/** The lines of a table's header as they come again further down, as at the top of a printed page. */
public final class RepeatedHeader {
    /** What stands in fewer cells may be data that happens to say the same. */
    private static final int LEAST_CELLS = 3;

    private final List<GridRow> all;
    private final List<GridRow> lines;
    private final UnitsRow units;

    public RepeatedHeader(FoundTable table, Vocabulary words) {
        units = new UnitsRow(words);
        all = rows(table);
        lines = all.stream().filter(r -> r.cells().size() >= LEAST_CELLS).toList();
    }

    /** Whether a row says the same as one of the header's. */
    public boolean has(GridRow row) {
        return isOneOf(lines, row);
    }

    /** Whether another header is the same but for a row of units at its end, which a page may lack. */
    public boolean isWithoutUnits(FoundTable again) {
        List<GridRow> rows = rows(again);
        if (rows.size() >= all.size()
                || !all.subList(rows.size(), all.size()).stream().allMatch(units::is)) return false;
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = rows.get(i).cells();
            List<Cell> own = all.get(i).cells();
            if (cells.size() != own.size() || !texts(rows.get(i)).equals(texts(all.get(i)))) return false;
            for (int c = 0; c < own.size(); c++)
                if (cells.get(c).column() != own.get(c).column()) return false;
        }
        return true;
    }

    private static List<GridRow> rows(FoundTable table) {
        return table.header().rows().stream()
                .map(r -> table.isWhole() ? r : r.between(table.first(), table.last()))
                .toList();
    }

    private static boolean isOneOf(List<GridRow> lines, GridRow row) {
        for (GridRow line : lines)
            if (row.cells().size() == line.cells().size()
                    && row.cells().get(0).text().equals(line.cells().get(0).text())
                    && texts(row).equals(texts(line))) return true;
        return false;
    }

    /** Whether the next row stands over the same header again, and so is no parent of it. */
    public boolean isBelow(Lookahead ahead) {
        return !isOneOf(all, ahead.peek(0).orElseThrow())
                && ahead.peek(1).filter(this::has).isPresent();
    }

    private static List<String> texts(GridRow row) {
        return row.cells().stream().map(c -> Spelling.of(c.text())).toList();
    }
}
