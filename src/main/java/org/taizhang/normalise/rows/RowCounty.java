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
import org.taizhang.sheet.Cell;
import org.taizhang.value.Code;

/**
 * Holds what a row says in columns for the county against the file's county.
 *
 * @param county the file's; empty where it is unknown
 */
record RowCounty(TableShape shape, Optional<County> county, CountyFinder counties, TableFindings findings) {

    /** Whether a cell names a county. */
    boolean isNamedIn(Cell cell) {
        return !counties.in(cell.text()).isEmpty();
    }

    /** Whether no county column names another county, which is told. */
    boolean isOwn(GridRow row) {
        if (county.isEmpty()) return true;
        for (Column c : shape.columns()) {
            if (!c.is(Column.Role.COUNTY)) continue;
            Optional<Cell> cell = row.heldAt(c.index());
            Set<County> named = cell.map(x -> counties.in(x.text())).orElse(Set.of());
            if (named.isEmpty() || named.contains(county.get())) continue;
            findings.onCell(
                    row.number(),
                    c,
                    cell,
                    Code.COUNTY_MISMATCH,
                    "county.mismatch.row",
                    Map.of("expected", county.get().name()));
            return false;
        }
        return true;
    }
}
