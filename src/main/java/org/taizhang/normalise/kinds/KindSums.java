package org.taizhang.normalise.kinds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.value.Value;

/** The sums of the rows of each kind, against which totals that name one are held. */
public final class KindSums {
    private final List<Form.Field> lists;
    private final Map<String, Map<String, Scope>> sums = new HashMap<>();
    private final Set<String> without = new HashSet<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Column> lost = new ArrayList<>();

    public KindSums(List<Form.Field> lists) {
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
        return Optional.of(new Rows(scope, !without.contains(list)));
    }

    void add(Column column, Amount amount) {
        if (lists.isEmpty()) return;
        columns.add(column);
        amounts.add(amount);
    }

    void lose(Column column) {
        if (!lists.isEmpty()) lost.add(column);
    }

    /** Takes in a row, of which the numbers were added before. */
    void addRow(Map<String, Value> values) {
        for (Form.Field f : lists) {
            if (values.get(f.name()) instanceof Value.Entry e) {
                Scope scope =
                        sums.computeIfAbsent(f.name(), l -> new HashMap<>()).computeIfAbsent(e.id(), l -> new Scope());
                for (int n = 0; n < columns.size(); n++)
                    scope.of(columns.get(n)).add(amounts.get(n));
                for (Column c : lost) scope.of(c).lose();
                scope.addRow();
            } else without.add(f.name());
        }
        columns.clear();
        amounts.clear();
        lost.clear();
    }
}
