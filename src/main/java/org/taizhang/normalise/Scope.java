package org.taizhang.normalise;

import java.util.HashMap;
import java.util.List;
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

    /** Takes in a row by its numbers. */
    void add(List<Totals.Written> numbers) {
        numbers.forEach(w -> of(w.column()).add(w.amount()));
        addRow();
    }

    /** Whether numbers, not all of them nought, are the sums of what was taken in. */
    boolean isSummedBy(List<Totals.Written> numbers) {
        return numbers.stream().anyMatch(w -> w.amount().value().signum() != 0) && areSums(numbers);
    }

    /** Whether numbers are the sums of what was taken in, as far as these are known. */
    boolean areSums(List<Totals.Written> numbers) {
        return numbers.stream().allMatch(w -> of(w.column()).agrees(w.amount()));
    }

    int rows() {
        return rows;
    }
}
