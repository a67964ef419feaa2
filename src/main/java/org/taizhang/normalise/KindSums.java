package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.value.Value;

/** The sums of the rows of each kind, against which totals that name one are held. */
final class KindSums {
    private record Part(Column column, Optional<Amount> amount) {}

    private final List<Form.Field> lists;
    private final Map<String, Map<String, Scope>> sums = new HashMap<>();
    private final Map<String, Integer> without = new HashMap<>();
    private final List<Part> row = new ArrayList<>();

    KindSums(List<Form.Field> lists) {
        this.lists = lists;
    }

    /**
     * The rows of one kind.
     *
     * @param isWhole whether the kind of every row is known
     */
    record Rows(Scope scope, boolean isWhole) {}

    /** The rows of a kind so far; empty where no row says of what kind it is. */
    Optional<Rows> of(KindNames.Kind kind) {
        String list = kind.list().name();
        Map<String, Scope> known = sums.get(list);
        if (known == null) return Optional.empty();
        Scope scope = known.computeIfAbsent(kind.entry().id(), e -> new Scope());
        return Optional.of(new Rows(scope, !without.containsKey(list)));
    }

    void add(Column column, Optional<Amount> amount) {
        if (!lists.isEmpty()) row.add(new Part(column, amount));
    }

    /** Takes in a row, of which the numbers were added before. */
    void addRow(Map<String, Value> values) {
        for (Form.Field f : lists) {
            if (values.get(f.name()) instanceof Value.Entry e) {
                Scope scope =
                        sums.computeIfAbsent(f.name(), l -> new HashMap<>()).computeIfAbsent(e.id(), l -> new Scope());
                for (Part p : row)
                    p.amount()
                            .ifPresentOrElse(
                                    a -> scope.of(p.column()).add(a),
                                    () -> scope.of(p.column()).lose());
                scope.addRow();
            } else without.merge(f.name(), 1, Integer::sum);
        }
        row.clear();
    }
}
