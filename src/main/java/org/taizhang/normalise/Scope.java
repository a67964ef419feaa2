package org.taizhang.normalise;

import java.util.HashMap;
import java.util.Map;

/** The sums of all columns over one stretch of rows. */
final class Scope {
    private final Map<Integer, Sum> sums = new HashMap<>();
    private int rows;

    Sum of(Column column) {
        Sum sum = sums.get(column.index());
        if (sum == null) {
            sum = new Sum();
            for (int i = 0; i < rows; i++) sum.addRow();
            sums.put(column.index(), sum);
        }
        return sum;
    }

    void addRow() {
        rows++;
        for (Sum s : sums.values()) s.addRow();
    }

    int rows() {
        return rows;
    }
}
