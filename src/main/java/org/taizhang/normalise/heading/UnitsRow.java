package org.taizhang.normalise.heading;

import java.util.Set;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/** Knows a row of a header that has units, and what says nothing in it. */
final class UnitsRow {
    private final Vocabulary words;
    private final Set<String> names;

    UnitsRow(Vocabulary words) {
        this.words = words;
        names = Vocabulary.spelled(words.language().sheets().unitHeader());
    }

    boolean is(GridRow row) {
        return row.cells().stream().anyMatch(c -> words.spelling().of(c.text()).unitOnly()) || isAll(row);
    }

    /** Whether all that a row says is units, also such as may be names of columns elsewhere. */
    boolean isAll(GridRow row) {
        int found = 0;
        for (Cell c : row.cells())
            if (words.units().isUnit(Spelling.of(c.text()))) found++;
            else if (!isSilent(row, c)) return false;
        return found > 1;
    }

    /** Whether a cell is a stroke over a column without a unit, or says first of all that the row is one of units. */
    boolean isSilent(GridRow row, Cell cell) {
        if (words.isEmpty(cell.text())) return true;
        HeaderWords said = words.spelling().of(cell.text());
        return cell.column() == row.cells().get(0).column() && !said.isEmpty() && names.contains(said.first());
    }
}
