package org.taizhang.normalise.kinds;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.normalise.columns.Column;

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
        return telling(numbers) > 0 && areSums(numbers);
    }

    /**
     * Whether numbers are those sums by more than chance: two that are not nought, of two rows.
     *
     * @param likely whether one of both is enough, since words say it as well
     */
    boolean isPlainlySummedBy(List<Totals.Written> numbers, boolean likely) {
        boolean several = telling(numbers) > 1;
        boolean enough = likely ? several || rows > 1 : several && rows > 1;
        return enough && rows > 0 && isSummedBy(numbers);
    }

    /** How many numbers are not nought. */
    static long telling(List<Totals.Written> numbers) {
        return numbers.stream().filter(w -> w.amount().value().signum() != 0).count();
    }

    /** Whether numbers are the sums of what was taken in, as far as these are known. */
    boolean areSums(List<Totals.Written> numbers) {
        return numbers.stream().allMatch(w -> of(w.column()).agrees(w.amount()));
    }

    /** Whether one of the numbers is the sum of several rows. */
    boolean hasSumIn(List<Totals.Written> numbers) {
        return rows > 1 && numbers.stream().anyMatch(w -> of(w.column()).agrees(w.amount()));
    }

    int rows() {
        return rows;
    }
}
