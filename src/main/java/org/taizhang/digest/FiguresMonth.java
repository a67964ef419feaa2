package org.taizhang.digest;

import java.util.Map;
import java.util.TreeMap;

/** The month that a day's figures speak of, by which a letter calls them. */
final class FiguresMonth {
    private FiguresMonth() {}

    /**
     * The newest month that the latest rows of at least half of all projects have reached, or without projects the latest
     * enrolment of counties. Where reports are not monthly it is the day's own month.
     */
    static String of(DigestTree tree) {
        String own = ((String) tree.all().get("as_of")).substring(0, 7);
        TreeMap<String, Integer> rows = new TreeMap<>();
        for (Map<String, Object> county : tree.list("counties"))
            for (Map<String, Object> p : DigestTree.items(county.get("project_list")))
                rows.merge((String) p.get("period"), 1, Integer::sum);
        if (rows.isEmpty())
            for (Map<String, Object> county : tree.list("counties"))
                if (county.get("enrolment") instanceof Map<?, ?> table)
                    rows.merge((String) table.get("period"), 1, Integer::sum);
        int all = rows.values().stream().mapToInt(n -> n).sum();
        int reached = 0;
        for (Map.Entry<String, Integer> e : rows.descendingMap().entrySet()) {
            reached += e.getValue();
            if (2 * reached >= all) return e.getKey().matches("\\d{4}-\\d{2}") ? e.getKey() : own;
        }
        return own;
    }
}
