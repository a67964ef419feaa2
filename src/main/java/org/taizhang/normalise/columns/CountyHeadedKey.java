package org.taizhang.normalise.columns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/**
 * Finds the column of a key that has none of its own: one under a word that heads the counties elsewhere and is the key's
 * synonym too, below which stand names, and none of a county or a unit.
 */
public final class CountyHeadedKey {
    private static final int ROWS = 30;

    private final Vocabulary words;
    private final FoundTable table;
    private final Lookahead ahead;
    private final FileState file;

    public CountyHeadedKey(Vocabulary words, FoundTable table, Lookahead ahead, FileState file) {
        this.words = words;
        this.table = table;
        this.ahead = ahead;
        this.file = file;
    }

    Optional<HeaderColumn> column(Form.Field key) {
        Set<String> headers = words.headersOf(table.form()).ofCounties(key);
        if (headers.isEmpty()) return Optional.empty();
        List<HeaderColumn> columns = table.header().columns().stream()
                .filter(c -> c.path().size() == 1 && headers.contains(c.lowest()))
                .toList();
        return columns.size() == 1 && holdsNames(columns.get(0).index())
                ? Optional.of(columns.get(0))
                : Optional.empty();
    }

    private boolean holdsNames(int column) {
        boolean names = false;
        for (int i = 0; i < ROWS; i++) {
            Optional<GridRow> row = ahead.peek(i);
            if (row.isEmpty()) break;
            Optional<Cell> cell = row.get().at(column);
            if (row.get().number() < table.header().following() || cell.isEmpty()) continue;
            if (isCounty(cell.get().text())
                    || words.units().isUnit(Spelling.of(cell.get().text()))) return false;
            names |= cell.get().kind() == Cell.Kind.TEXT
                    && !words.isEmpty(cell.get().text());
        }
        return names;
    }

    /** A county itself, or what belongs to another one. */
    private boolean isCounty(String text) {
        Set<County> named = file.counties().in(text);
        return file.counties().exactly(text).isPresent()
                || !named.isEmpty() && file.county().filter(named::contains).isEmpty();
    }
}
