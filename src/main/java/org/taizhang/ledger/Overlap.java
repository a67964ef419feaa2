package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Language;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/** Refuses the later of two rows with one key where they stand in different tables of one report. */
final class Overlap {
    private final Map<String, FormTable> forms;
    private final Language language;
    private final Map<List<Object>, Map<String, Place>> seen = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Where a key was met first. */
    private record Place(TableReading table, int row) {}

    private Overlap(Map<String, FormTable> forms, Language language) {
        this.forms = forms;
        this.language = language;
    }

    /** The reading, in which no two accepted rows of one report have the same key. */
    static Reading resolved(Reading reading, Map<String, FormTable> forms, Language language) {
        long reports = reading.tables().stream().map(Overlap::report).distinct().count();
        if (reports == reading.tables().size()) return reading;
        Overlap overlap = new Overlap(forms, language);
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
        Map<String, Place> keys = seen.computeIfAbsent(report(table), r -> new HashMap<>());
        Keys names = forms.get(table.form()).keys();
        List<RowReading> rows = new ArrayList<>();
        int refused = 0;
        for (RowReading row : table.rows()) {
            Place first = row.accepted() ? keys.putIfAbsent(names.of(row.values()), new Place(table, row.row())) : null;
            if (first != null) {
                findings.add(finding(table, row, first, names.written(row.values())));
                refused++;
            }
            rows.add(first == null ? row : new RowReading(row.row(), false, row.values(), row.extras()));
        }
        if (refused == 0) return table;
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
                        c.accepted() - refused,
                        c.rejected() + refused,
                        c.total(),
                        c.note(),
                        c.blank()),
                table.nil());
    }

    private Finding finding(TableReading table, RowReading row, Place first, String key) {
        String field = forms.get(table.form()).form().primaryKey().get(0);
        return new Finding(
                Severity.ERROR,
                Code.DUPLICATE_KEY,
                table.sheet(),
                table.cell(row.row(), field),
                Optional.of(field),
                Optional.of(key),
                language.say(
                        "ledger.duplicate-key",
                        Map.of(
                                "key", key,
                                "sheet", first.table().sheet().orElse(""),
                                "row", Integer.toString(first.row()))),
                Optional.empty());
    }
}
