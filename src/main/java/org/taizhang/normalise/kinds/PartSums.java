package org.taizhang.normalise.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Value;

/**
 * The sums of the rows that share all parts of their key but one, as those of one candidate in all precincts: a total that
 * stands in place of that part, and names the others, is theirs.
 */
public final class PartSums {
    /** Where there are more, they are not kept, and no total is held against them. */
    private static final int MOST = 20_000;

    private final Vocabulary words;
    private final List<Column> keys;
    /** For each part of the key, the sums by the others. */
    private final List<Map<List<String>, Scope>> sums = new ArrayList<>();

    private final List<Column> columns = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Column> lost = new ArrayList<>();

    public PartSums(Vocabulary words, TableShape shape) {
        this.words = words;
        boolean texts = shape.keys().stream()
                .allMatch(k ->
                        shape.typeAt(k.index()).filter(t -> t == Form.Type.text).isPresent());
        keys = texts && shape.keys().size() > 1 ? shape.keys() : List.of();
        keys.forEach(k -> sums.add(new HashMap<>()));
    }

    void add(Column column, Amount amount) {
        if (keys.isEmpty()) return;
        columns.add(column);
        amounts.add(amount);
    }

    void lose(Column column) {
        if (!keys.isEmpty()) lost.add(column);
    }

    /** Takes in a row, of which the numbers were added before. */
    void addRow(Map<String, Value> values) {
        if (keys.isEmpty()) return;
        List<String> parts = new ArrayList<>();
        for (Column k : keys) {
            Value value = values.get(k.field().orElseThrow().name());
            parts.add(value == null ? "" : Spelling.of(value.text()));
        }
        for (int k = 0; k < keys.size(); k++) {
            Map<List<String>, Scope> known = sums.get(k);
            if (known.size() > MOST) continue;
            Scope scope = known.computeIfAbsent(others(parts, k), o -> new Scope());
            for (int n = 0; n < columns.size(); n++) scope.of(columns.get(n)).add(amounts.get(n));
            for (Column c : lost) scope.of(c).lose();
            scope.addRow();
        }
        columns.clear();
        amounts.clear();
        lost.clear();
    }

    private static List<String> others(List<String> parts, int without) {
        List<String> others = new ArrayList<>(parts);
        others.remove(without);
        return others;
    }

    /**
     * The rows of which a total is that stands for one part of the key and names all others; without rows where none has come,
     * or they are not kept. Empty for another total.
     */
    Optional<Scope> of(GridRow row) {
        List<String> parts = new ArrayList<>();
        int total = -1;
        for (int k = 0; k < keys.size(); k++) {
            Optional<Cell> cell = row.heldAt(keys.get(k).index());
            if (cell.filter(c -> !words.isEmpty(c.text())).isEmpty()) return Optional.empty();
            boolean isTotal = isTotal(cell.get());
            if (isTotal && total >= 0) return Optional.empty();
            if (isTotal) total = k;
            parts.add(Spelling.of(cell.get().text()));
        }
        if (total < 0) return Optional.empty();
        Map<List<String>, Scope> known = sums.get(total);
        if (known.size() > MOST) return Optional.of(new Scope());
        return Optional.of(known.getOrDefault(others(parts, total), new Scope()));
    }

    private boolean isTotal(Cell cell) {
        return words.rows().isTotal(cell) || words.totals().named(cell.text()).isPresent();
    }
}
