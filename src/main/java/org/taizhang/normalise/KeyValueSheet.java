package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.Labels;
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

    /**
     * Such a sheet, where more known headers stand in one column than in any row, and values behind them, or its rows pair
     * them with values. Where the first that has any has nothing else, it heads an upright table.
     */
    static Optional<KeyValueSheet> in(Lookahead ahead, Understanding with) {
        Map<Integer, Integer> hits = new TreeMap<>();
        List<GridRow> rows = new ArrayList<>();
        int widest = 0;
        int others = 0;
        Set<String> firsts = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < WINDOW && ahead.peek(i).isPresent(); i++) {
            GridRow row = ahead.peek(i).get();
            rows.add(row);
            List<Cell> headers = headers(row, with.words());
            int known = headers.size();
            widest = Math.max(widest, known);
            boolean footer = with.words().rows().isFooter(row);
            if (known > 1 && known == row.cells().size() && hits.isEmpty()) return Optional.empty();
            boolean pairs = known > 1 && !footer && arePairs(row, with.words());
            if (known < 2 || !isAgain(headers, pairs ? row : GridRow.of(0, List.of()), seen))
                for (Cell c : headers) hits.merge(c.column(), 1, Integer::sum);
            if (!pairs && widest > FEWEST) return Optional.empty();
            if (pairs) firsts.add(Spelling.of(row.cells().get(0).text()));
            else if (!footer && (known > 1 || known == 0 && row.cells().size() > 1 && !isOfLabels(row))) others++;
        }
        int most = hits.values().stream().mapToInt(n -> n).max().orElse(0);
        boolean card = firsts.size() > 1 && others == 0;
        boolean list = most >= FEWEST
                && most > widest
                && hits.entrySet().stream().anyMatch(e -> e.getValue() == most && reachBeyond(rows, e.getKey()));
        if (!card && !list || ahead.peek(WINDOW).isPresent()) return Optional.empty();
        List<Integer> labels = hits.entrySet().stream()
                .filter(e -> e.getValue() == most || e.getValue() >= 2 && e.getValue() * 3 >= most)
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of(new KeyValueSheet(rows, apart(labels)));
    }

    /** Whether rows with something in a column go on behind it: names have values, the last column of a table has none. */
    private static boolean reachBeyond(List<GridRow> rows, int column) {
        return rows.stream()
                .filter(r -> r.at(column).isPresent())
                .anyMatch(r -> r.cells().get(r.cells().size() - 1).column() > column);
    }

    private static List<Cell> headers(GridRow row, Vocabulary words) {
        return row.cells().stream()
                .filter(c -> c.column() < COLUMNS && c.kind() == Cell.Kind.TEXT && words.knows(c.text()))
                .toList();
    }

    /** Whether each cell of a row has a label and what it names, as in a line over a table. */
    private static boolean isOfLabels(GridRow row) {
        return row.cells().stream()
                .allMatch(c ->
                        c.kind() == Cell.Kind.TEXT && Labels.plain(c.text()).indexOf(':') > 0);
    }

    /**
     * Whether half of the headers beside each other in a row stood in their columns before, beside all that is among them:
     * then they head the next page or month of an upright table, and are no further fields of a sheet on its side.
     */
    private static boolean isAgain(List<Cell> headers, GridRow among, Set<String> seen) {
        String beside = among.cells().stream().map(KeyValueSheet::place).collect(Collectors.joining());
        int again = 0;
        for (Cell c : headers) if (!seen.add(place(c) + beside)) again++;
        return again * 2 >= headers.size();
    }

    private static String place(Cell cell) {
        return cell.column() + Spelling.of(cell.text()) + '\0';
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
