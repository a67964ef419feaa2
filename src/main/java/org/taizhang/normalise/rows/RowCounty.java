package org.taizhang.normalise.rows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.County;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableFindings;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.context.CountyFinder;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;
import org.taizhang.value.Code;

/**
 * Holds what a row says in columns for the county against the file's county.
 *
 * @param county the file's; empty where it is unknown
 * @param above the cell that each column held last, for words that say the same as above; it goes on with each row
 */
record RowCounty(
        Vocabulary words,
        TableShape shape,
        Optional<County> county,
        CountyFinder counties,
        TableFindings findings,
        Map<Integer, Cell> above) {

    /** Whether a cell names a county. */
    boolean isNamedIn(Cell cell) {
        return !counties.in(cell.text()).isEmpty();
    }

    /** Whether no county column names another county, which is told. */
    boolean isOwn(GridRow row) {
        boolean own = true;
        for (Column c : shape.columns()) {
            if (!c.is(Column.Role.COUNTY)) continue;
            Optional<Cell> cell = row.heldAt(c.index()).filter(x -> !words.isEmpty(x.text()));
            if (cell.isEmpty()) continue;
            Cell meant = words.isDitto(cell.get().text()) ? above.getOrDefault(c.index(), cell.get()) : cell.get();
            above.put(c.index(), meant);
            if (own && isOthers(meant)) {
                own = false;
                tell(row, c, cell, meant);
            }
        }
        return own;
    }

    private boolean isOthers(Cell cell) {
        Set<County> named = county.isEmpty() ? Set.of() : counties.in(cell.text());
        return !named.isEmpty() && !named.contains(county.get());
    }

    private void tell(GridRow row, Column column, Optional<Cell> cell, Cell meant) {
        Map<String, String> put = Map.of(
                "raw",
                CellText.of(meant.text()),
                "expected",
                county.orElseThrow().name());
        findings.onCell(row.number(), column, cell, Code.COUNTY_MISMATCH, "county.mismatch.row", put);
    }
}
