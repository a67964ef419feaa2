package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taizhang.sheet.Merge;

/** The merged ranges of a sheet, found by row without going through all of them. */
public final class Merges {
    private static final int TALL = 8;

    private final List<Merge> low = new ArrayList<>();
    private final List<Merge> tall = new ArrayList<>();
    private int cachedRow = -1;
    private List<Merge> cached = List.of();

    Merges(List<Merge> merges) {
        for (Merge m : merges) (m.lastRow() - m.firstRow() < TALL ? low : tall).add(m);
        low.sort(Comparator.comparingInt(Merge::firstRow));
    }

    /** The ranges that cover a row. */
    List<Merge> on(int row) {
        if (row == cachedRow) return cached;
        List<Merge> found = new ArrayList<>();
        for (int i = after(row) - 1; i >= 0 && low.get(i).firstRow() > row - TALL; i--)
            if (low.get(i).lastRow() >= row) found.add(low.get(i));
        for (Merge m : tall) if (m.firstRow() <= row && row <= m.lastRow()) found.add(m);
        cachedRow = row;
        cached = found;
        return found;
    }

    public Optional<Merge> at(int row, int column) {
        for (Merge m : on(row)) if (m.firstColumn() <= column && column <= m.lastColumn()) return Optional.of(m);
        return Optional.empty();
    }

    /** The index of the first low range that begins below a row. */
    private int after(int row) {
        int from = 0;
        int to = low.size();
        while (from < to) {
            int mid = (from + to) >>> 1;
            if (low.get(mid).firstRow() <= row) from = mid + 1;
            else to = mid;
        }
        return from;
    }
}
