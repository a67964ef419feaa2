package org.taizhang.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Value;

/** Tells the sheets of a file that stand beside its report: lists of names, sums by kind, covers and explanations. */
final class SheetsAside {
    /** So many columns an explanation fills with words where values belong, and so few rows it makes. */
    private static final int REFUSED = 2;

    private static final int FEW = 3;
    private static final Set<Code> REFUSALS = Set.of(Code.NOT_A_NUMBER, Code.NOT_A_DATE, Code.NOT_IN_LIST);

    private final List<SheetReading> sheets;
    private final Findings findings;
    private final Map<String, Form> forms;

    SheetsAside(List<SheetReading> sheets, List<Form> forms, Findings findings) {
        this.sheets = sheets;
        this.findings = findings;
        this.forms = forms.stream().collect(Collectors.toMap(Form::name, f -> f));
    }

    /** The key of the sentence that says why a sheet is none of the report, by the sheet's place in the file. */
    Map<Integer, String> reasons() {
        Map<Integer, String> reasons = new HashMap<>();
        if (sheets.size() < 2) return reasons;
        for (SheetReading s : sheets)
            if (!s.county().isMismatch())
                reason(s).ifPresent(r -> reasons.put(s.place().sheet(), r));
        return reasons;
    }

    private Optional<String> reason(SheetReading sheet) {
        List<TableReading> tables = sheet.tables();
        if (tables.isEmpty()) {
            boolean empty = sheet.hasEmptyTable() && sheet.isPeriodUnsaid();
            return Optional.of("sheet.no-rows").filter(r -> empty && isReported(sheet, t -> true));
        }
        if (tables.stream().allMatch(this::isOfNames) && tables.stream().allMatch(t -> isReportedAgain(sheet, t)))
            return Optional.of("sheet.names");
        if (tables.stream().allMatch(this::isOfSums) && isReported(sheet, t -> true)) return Optional.of("sheet.sums");
        boolean words = tables.stream().allMatch(this::isOfWords)
                && (tables.stream().noneMatch(this::hasKeys) || refusals(sheet) >= REFUSED);
        return words && sheet.isPeriodUnsaid() && isReported(sheet, SheetsAside::isLong)
                ? Optional.of("sheet.words")
                : Optional.empty();
    }

    private boolean isReported(SheetReading sheet, Predicate<TableReading> such) {
        return sheets.stream()
                .filter(s -> s != sheet)
                .flatMap(s -> s.tables().stream())
                .anyMatch(t -> such.test(t) && hasFigures(t));
    }

    private static boolean isLong(TableReading table) {
        return table.rows().size() > 1;
    }

    /** Whether a row that was accepted has a number, date or entry that may change. */
    private boolean hasFigures(TableReading table) {
        Set<String> telling = telling(table);
        for (RowReading r : table.rows())
            if (r.accepted() && r.values().keySet().stream().anyMatch(telling::contains)) return true;
        return false;
    }

    private Set<String> telling(TableReading table) {
        return fields(table, f -> !f.steady() && f.type() != Form.Type.text);
    }

    private Set<String> fields(TableReading table, Predicate<Form.Field> such) {
        Form form = forms.get(table.form());
        return form.fields().stream()
                .filter(f -> such.test(f) && !form.primaryKey().contains(f.name()))
                .map(Form.Field::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> columns(TableReading table) {
        return table.columns().stream().flatMap(c -> c.field().stream()).collect(Collectors.toSet());
    }

    private boolean hasKeys(TableReading table) {
        return columns(table).containsAll(forms.get(table.form()).primaryKey());
    }

    /** Whether a table has only names and what hardly ever changes, and no column for more. */
    private boolean isOfNames(TableReading table) {
        if (!hasKeys(table) || table.rows().isEmpty()) return false;
        Set<String> columns = columns(table);
        if (telling(table).stream().anyMatch(columns::contains)) return false;
        Set<String> more = fields(table, f -> !f.steady());
        for (RowReading r : table.rows()) if (r.values().keySet().stream().anyMatch(more::contains)) return false;
        return true;
    }

    /**
     * Whether a table with figures on another sheet has at least half of its keys and columns for all its numbers and dates,
     * for its period where it says one.
     */
    private boolean isReportedAgain(SheetReading sheet, TableReading names) {
        List<TableReading> reports = sheets.stream()
                .filter(s -> s != sheet)
                .flatMap(s -> s.tables().stream())
                .filter(t -> t.form().equals(names.form()) && hasKeys(t))
                .filter(t -> sheet.isPeriodUnsaid() || t.period().equals(names.period()))
                .filter(this::mayHaveFigures)
                .toList();
        Set<String> kept = reports.stream().flatMap(t -> columns(t).stream()).collect(Collectors.toSet());
        Set<String> lost = fields(names, f -> f.type() == Form.Type.number || f.type() == Form.Type.date);
        lost.retainAll(columns(names));
        if (reports.isEmpty() || !kept.containsAll(lost)) return false;
        Set<String> keys = new HashSet<>();
        for (TableReading t : reports) for (RowReading r : t.rows()) keys.add(key(r, t));
        int shared = 0;
        for (RowReading r : names.rows()) if (keys.contains(key(r, names))) shared++;
        return shared * 2 >= names.rows().size();
    }

    /** Whether a row has such a value, be it refused as the later of two with one key. */
    private boolean mayHaveFigures(TableReading table) {
        Set<String> telling = telling(table);
        for (RowReading r : table.rows()) if (r.values().keySet().stream().anyMatch(telling::contains)) return true;
        return false;
    }

    private String key(RowReading row, TableReading table) {
        return forms.get(table.form()).primaryKey().stream()
                .map(k -> Optional.ofNullable(row.values().get(k))
                        .map(Value::text)
                        .map(Spelling::of)
                        .orElse(""))
                .collect(Collectors.joining("\u0000"));
    }

    /** Whether a table without keys has one row of numbers for each of some entries of a list. */
    private boolean isOfSums(TableReading table) {
        if (hasKeys(table) || table.rows().isEmpty()) return false;
        Set<String> lists = fields(table, f -> f.type() == Form.Type.list);
        Set<String> numbers = fields(table, f -> f.type() == Form.Type.number);
        Set<String> seen = new HashSet<>();
        for (RowReading r : table.rows()) {
            Set<String> named = new HashSet<>(r.values().keySet());
            named.removeAll(numbers);
            if (named.size() != 1 || !lists.containsAll(named)) return false;
            if (!seen.add(r.values().get(named.iterator().next()).text())) return false;
        }
        return true;
    }

    /** Whether a table has words alone, and hardly a row. */
    private boolean isOfWords(TableReading table) {
        if (table.rows().isEmpty() || table.rows().size() > FEW) return false;
        Set<String> figures = fields(table, f -> f.type() != Form.Type.text);
        return table.rows().stream().allMatch(r -> r.values().keySet().stream().noneMatch(figures::contains));
    }

    private long refusals(SheetReading sheet) {
        return findings.inOrder().stream()
                .filter(f -> f.sheet().equals(sheet.name()) && REFUSALS.contains(f.code()))
                .map(Finding::field)
                .distinct()
                .count();
    }
}
