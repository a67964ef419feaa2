package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.campaign.Language;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/**
 * Refuses one of two rows with one key where their table could not know it: they stand in different tables of one report,
 * or under two names that the office has merged. It is the later, but where only that one bears the name that is left.
 */
final class Overlap {
    private final Map<String, FormTable> forms;
    private final Language language;
    private final Map<String, Decisions> decisions;
    private final boolean severalTables;
    private final Map<List<Object>, Map<String, Place>> seen = new HashMap<>();
    private final Map<List<Object>, Map<String, Place>> mergedInto = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Where a key was met first, and as which. */
    private record Place(TableReading table, int row, String key) {}

    /** @param severalTables whether a report has several; where none has, only merged keys can meet */
    private Overlap(
            Map<String, FormTable> forms, Language language, Map<String, Decisions> decisions, boolean severalTables) {
        this.forms = forms;
        this.language = language;
        this.decisions = decisions;
        this.severalTables = severalTables;
    }

    /** The reading, in which no two accepted rows of one report have the same key. */
    static Reading resolved(
            DSLContext db, Optional<String> county, Reading reading, Map<String, FormTable> forms, Language language) {
        long reports = reading.tables().stream().map(Overlap::report).distinct().count();
        Map<String, Decisions> decisions = new HashMap<>();
        for (TableReading t : reading.tables())
            if (forms.containsKey(t.form()))
                county.ifPresent(c -> decisions.computeIfAbsent(t.form(), form -> Decisions.of(db, c, form)));
        boolean severalTables = reports < reading.tables().size();
        if (!severalTables
                && decisions.values().stream().allMatch(d -> d.merged().isEmpty())) return reading;
        Overlap overlap = new Overlap(forms, language, decisions, severalTables);
        reading.tables().forEach(overlap::meetMergedInto);
        List<TableReading> tables =
                reading.tables().stream().map(overlap::table).toList();
        if (overlap.findings.isEmpty()) return reading;
        List<Finding> all = new ArrayList<>(reading.findings());
        all.addAll(overlap.findings);
        return new Reading(
                reading.fileName(),
                reading.sha256(),
                reading.status() == Reading.Status.ACCEPTED ? Reading.Status.PARTIAL : reading.status(),
                reading.county(),
                reading.unit(),
                tables,
                all);
    }

    private static List<Object> report(TableReading table) {
        return List.of(table.form(), table.period());
    }

    private TableReading table(TableReading table) {
        if (!forms.containsKey(table.form())) return table;
        Set<Integer> refused = refused(table);
        if (refused.isEmpty()) return table;
        List<RowReading> rows = new ArrayList<>();
        for (RowReading row : table.rows())
            rows.add(refused.contains(row.row()) ? new RowReading(row.row(), false, row.values(), row.extras()) : row);
        Counts c = table.counts();
        return new TableReading(
                table.sheet(),
                table.form(),
                table.county(),
                table.period(),
                table.transposed(),
                table.columns(),
                rows,
                new Counts(
                        c.seen(),
                        c.header(),
                        c.accepted() - refused.size(),
                        c.rejected() + refused.size(),
                        c.total(),
                        c.note(),
                        c.blank()),
                table.nil());
    }

    /** Notes the rows under names into which others were merged: they come before those others, wherever they stand. */
    private void meetMergedInto(TableReading table) {
        Decisions decided = decisions.get(table.form());
        if (decided == null || decided.merged().isEmpty()) return;
        Keys names = forms.get(table.form()).keys();
        for (RowReading row : table.rows()) {
            if (!row.accepted()) continue;
            String key = names.of(row.values());
            if (decided.isMerged(key) && decided.now(key).equals(key))
                mergedInto
                        .computeIfAbsent(report(table), r -> new HashMap<>())
                        .putIfAbsent(key, new Place(table, row.row(), key));
        }
    }

    /** The rows whose key was met before. */
    private Set<Integer> refused(TableReading table) {
        Map<String, Place> keys = seen.computeIfAbsent(report(table), r -> new HashMap<>());
        Map<String, Place> left = mergedInto.getOrDefault(report(table), Map.of());
        Keys names = forms.get(table.form()).keys();
        Optional<Decisions> decided = Optional.ofNullable(decisions.get(table.form()));
        Set<Integer> refused = new HashSet<>();
        for (RowReading row : table.rows()) {
            if (!row.accepted()) continue;
            String own = names.of(row.values());
            if (!severalTables && decided.filter(d -> d.isMerged(own)).isEmpty()) continue;
            String key = decided.map(d -> d.now(own)).orElse(own);
            Place first = own.equals(key) ? null : left.get(key);
            if (first == null) first = keys.putIfAbsent(key, new Place(table, row.row(), own));
            if (first == null) continue;
            findings.add(finding(table, row, first, own.equals(first.key())));
            refused.add(row.row());
        }
        return refused;
    }

    private Finding finding(TableReading table, RowReading row, Place first, boolean sameName) {
        String key = forms.get(table.form()).keys().written(row.values());
        String field = forms.get(table.form()).form().primaryKey().get(0);
        return new Finding(
                Severity.ERROR,
                Code.DUPLICATE_KEY,
                table.sheet(),
                table.cell(row.row(), field),
                Optional.of(field),
                Optional.of(key),
                language.say(
                        sameName ? "ledger.duplicate-key" : "ledger.duplicate-merged",
                        Map.of(
                                "key", key,
                                "sheet", first.table().sheet().orElse(""),
                                "row", Integer.toString(first.row()))),
                Optional.empty());
    }
}
