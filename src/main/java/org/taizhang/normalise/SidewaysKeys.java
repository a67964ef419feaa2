package org.taizhang.normalise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/**
 * What names the records of a sheet on its side, where times stand over its columns. Where the columns have names of their
 * own, the times are no times of one record.
 *
 * @param named the rows that name them
 * @param columns the columns filled with values
 * @param times the columns under times
 * @param head the row of the times
 */
record SidewaysKeys(List<GridRow> named, Set<Integer> columns, Set<Integer> times, int head) {
    /** @param columns what the columns hold where no times are taken for such */
    static SidewaysKeys of(
            SidewaysColumns columns, KeyValueSheet names, List<Cell> times, FormHeaders form, Vocabulary words) {
        List<GridRow> rows = columns.labelled();
        int label = names.labels().get(0);
        List<GridRow> below = rows.stream().filter(r -> !columns.isOverHead(r)).toList();
        Map<Integer, Integer> filled = new HashMap<>();
        for (GridRow row : below)
            for (Cell c : row.cells())
                if (columns.isRecord(c.column(), label)) filled.merge(c.column(), 1, Integer::sum);
        Set<Integer> values = filled.entrySet().stream()
                .filter(e -> e.getValue() * 2 > below.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<GridRow> named = rows.stream()
                .filter(r -> r.at(label)
                        .filter(c -> form.namesKey(List.of(words.spelling().of(c.text()))))
                        .isPresent())
                .toList();
        return new SidewaysKeys(
                named, values, times.stream().map(Cell::column).collect(Collectors.toSet()), columns.headRow());
    }

    /** Whether columns have names of their own. */
    boolean differ() {
        return named.stream().anyMatch(this::differ);
    }

    private boolean differ(GridRow row) {
        boolean over = row.number() < head;
        if (over && !times.stream().allMatch(t -> row.at(t).isPresent())) return false;
        List<Cell> keys = keys(row);
        return !over && times.size() == 1 && !keys.isEmpty()
                || keys.stream().map(c -> Spelling.of(c.text())).distinct().count() > 1;
    }

    private List<Cell> keys(GridRow row) {
        return row.cells().stream()
                .filter(c -> columns.contains(c.column()) || times.contains(c.column()))
                .toList();
    }

    /** Whether a row names them. */
    boolean isNamed() {
        return !named.isEmpty();
    }

    /** Whether values stand under something else than some heads. */
    boolean haveOthersThan(List<Cell> heads) {
        return !heads.stream().map(Cell::column).collect(Collectors.toSet()).containsAll(columns);
    }

    /** The name in a row that is merged over all times, or stands under the first alone. */
    Optional<Cell> over(GridRow row) {
        if (!named.contains(row) || row.number() < head) return Optional.empty();
        List<Cell> keys = keys(row);
        return Optional.of(keys)
                .filter(k -> k.size() == 1
                        && k.get(0).column()
                                == times.stream().mapToInt(t -> t).min().orElse(-1))
                .map(k -> k.get(0));
    }
}
