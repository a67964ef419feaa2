package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;

/**
 * A report about to be entered: all that one file says for one form and period, in one table or several.
 *
 * @param corrects the submission that it corrects, where it is a correction sheet
 */
record Draft(
        FormTable table,
        String county,
        Optional<String> unit,
        Period period,
        List<TableReading> tables,
        Optional<Long> corrects) {
    private static final int MOST_REFUSED = 10_000;

    /** The reports of a file. A table without an accepted row is none, unless it says that nothing has changed. */
    static List<Draft> of(
            Reading reading,
            String county,
            Optional<String> unit,
            Optional<Long> corrects,
            Map<String, FormTable> forms) {
        if (reading.status() == Reading.Status.REJECTED) return List.of();
        Map<List<Object>, List<TableReading>> byReport = new LinkedHashMap<>();
        for (TableReading t : reading.tables())
            if (forms.containsKey(t.form()) && (t.nil() || t.rows().stream().anyMatch(RowReading::accepted)))
                byReport.computeIfAbsent(List.of(t.form(), t.period()), k -> new ArrayList<>())
                        .add(t);
        List<Draft> drafts = new ArrayList<>();
        byReport.forEach((key, tables) -> drafts.add(new Draft(
                forms.get((String) key.get(0)), county, unit, (Period) key.get(1), List.copyOf(tables), corrects)));
        return drafts;
    }

    Form form() {
        return table.form();
    }

    /** Whether it only says that nothing has changed. */
    boolean nil() {
        return tables.stream().allMatch(t -> t.rows().isEmpty());
    }

    /** Whether its rows say nothing but what a template fills in. */
    boolean unfilled() {
        return tables.stream().anyMatch(t -> !t.nil())
                && tables.stream().allMatch(t -> t.nil() || t.isUnfilled(form()));
    }

    /** How many rows it has, refused ones too. */
    int rowCount() {
        return tables.stream().mapToInt(t -> t.rows().size()).sum();
    }

    /** The sheet of its first table. */
    Optional<String> sheet() {
        return tables.get(0).sheet();
    }

    void each(Visitor visitor) {
        for (TableReading t : tables) for (RowReading r : t.rows()) visitor.row(t, r);
    }

    /** The keys of its accepted rows. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        each((t, r) -> {
            if (r.accepted()) keys.add(table.keys().of(r.values()));
        });
        return keys;
    }

    /** The keys that stand in refused rows alone, up to a number of rows that no honest report refuses. */
    Set<String> refused() {
        if (tables.stream().allMatch(t -> t.counts().rejected() == 0)) return Set.of();
        Set<String> refused = new LinkedHashSet<>();
        each((t, r) -> {
            if (!r.accepted() && refused.size() < MOST_REFUSED)
                refused.add(table.keys().of(r.values()));
        });
        refused.removeAll(keys());
        return refused;
    }

    /** What is done with each row. */
    interface Visitor {
        void row(TableReading table, RowReading row);
    }
}
