package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/**
 * A sheet on which fields run down and records across, or that pairs names with values.
 *
 * @param rows its rows
 * @param labels the columns in which names of fields stand, from left to right
 */
record KeyValueSheet(List<GridRow> rows, List<Integer> labels) {
    private static final int WINDOW = 150;
    private static final int FEWEST = 3;
    private static final int COLUMNS = 16;

    /** Such a sheet, where more known headers stand in one column than in any row, or its rows pair them with values. */
    static Optional<KeyValueSheet> in(Lookahead ahead, Understanding with) {
        Map<Integer, Integer> hits = new TreeMap<>();
        List<GridRow> rows = new ArrayList<>();
        int widest = 0;
        int others = 0;
        Set<String> firsts = new HashSet<>();
        for (int i = 0; i < WINDOW && ahead.peek(i).isPresent(); i++) {
            GridRow row = ahead.peek(i).get();
            rows.add(row);
            int known = 0;
            for (Cell c : row.cells()) {
                if (c.column() >= COLUMNS
                        || c.kind() != Cell.Kind.TEXT
                        || !with.words().knows(c.text())) continue;
                known++;
                hits.merge(c.column(), 1, Integer::sum);
            }
            widest = Math.max(widest, known);
            boolean footer = with.words().rows().isFooter(row);
            boolean pairs = known > 1 && !footer && arePairs(row, with.words());
            if (!pairs && widest > FEWEST) return Optional.empty();
            if (pairs) firsts.add(Spelling.of(row.cells().get(0).text()));
            else if (!footer && (known > 1 || known == 0 && row.cells().size() > 1)) others++;
        }
        int most = hits.values().stream().mapToInt(n -> n).max().orElse(0);
        boolean card = firsts.size() > 1 && others == 0;
        boolean list = most >= FEWEST && most > widest;
        if (!card && !list || ahead.peek(WINDOW).isPresent()) return Optional.empty();
        List<Integer> labels = hits.entrySet().stream()
                .filter(e -> e.getValue() == most || e.getValue() >= 2 && e.getValue() * 3 >= most)
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of(new KeyValueSheet(rows, apart(labels)));
    }

    /** Whether each known header of a row has something else beside it, and the first cell is one. */
    private static boolean arePairs(GridRow row, Vocabulary words) {
        List<Cell> cells = row.cells();
        boolean name = false;
        for (int i = 0; i < cells.size(); i++) {
            boolean known = words.knows(cells.get(i).text());
            if (i == 0 ? !known : known && name) return false;
            name = known;
        }
        return !name;
    }

    /** Names stand at least one column apart, for their values. */
    private static List<Integer> apart(List<Integer> labels) {
        List<Integer> kept = new ArrayList<>();
        for (int l : labels) if (kept.isEmpty() || l > kept.get(kept.size() - 1) + 1) kept.add(l);
        return kept;
    }

    /** The last column that belongs to the names in one of the label columns. */
    int lastOf(int label) {
        int i = labels.indexOf(label);
        return i + 1 < labels.size() ? labels.get(i + 1) - 1 : Integer.MAX_VALUE;
    }
}
