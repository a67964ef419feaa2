package org.taizhang.normalise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;
import org.taizhang.value.Value;

/** Tells the sheets of a file that stand beside its report: lists of names, sums by kind and covers. */
final class SheetsAside {
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
        Set<Code> errors = errors(sheet);
        if (tables.isEmpty()) {
            boolean empty = sheet.hasEmptyTable() && sheet.isPeriodUnsaid() && errors.isEmpty();
            return Optional.of("sheet.no-rows")
                    .filter(r -> empty && others(sheet).anyMatch(this::hasFigures));
        }
        if (Set.of(Code.DUPLICATE_KEY).containsAll(errors)
                && tables.stream().allMatch(t -> isOfNames(t) && isReportedAgain(sheet, t)))
            return Optional.of("sheet.names");
        if (!Set.of(Code.MISSING_COLUMN).containsAll(errors)) return Optional.empty();
        if (tables.stream().allMatch(t -> isOfSums(t) && isSummedUp(sheet, t))) return Optional.of("sheet.sums");
        return sheet.isPeriodUnsaid() && tables.stream().allMatch(t -> isCover(t) && isLongElsewhere(sheet, t))
                ? Optional.of("sheet.words")
                : Optional.empty();
    }

    /** The errors on a sheet; one that is not forgotten by what stands elsewhere must stay loud. */
    private Set<Code> errors(SheetReading sheet) {
        return findings.inOrder().stream()
                .filter(f -> f.sheet().equals(sheet.place().name()) && f.severity() == Severity.ERROR)
                .map(Finding::code)
                .collect(Collectors.toSet());
    }

    private Stream<TableReading> others(SheetReading sheet) {
        return sheets.stream().filter(s -> s != sheet).flatMap(s -> s.tables().stream());
    }

    /** The tables on other sheets that name rows of the same form, for the period that this one says, if it says one. */
    private Stream<TableReading> reports(SheetReading sheet, TableReading table) {
        return others(sheet)
                .filter(t -> t.form().equals(table.form()) && hasKeys(t))
                .filter(t -> sheet.isPeriodUnsaid() || t.period().equals(table.period()));
    }

    private boolean isLongElsewhere(SheetReading sheet, TableReading table) {
        return reports(sheet, table).anyMatch(t -> t.rows().size() > 1 && hasFigures(t));
    }

    /** Whether a row has a number, date or entry that may change, be it refused as the later of two with one key. */
    private boolean hasFigures(TableReading table) {
        Set<String> telling = telling(table);
        return table.rows().stream().anyMatch(r -> r.values().keySet().stream().anyMatch(telling::contains));
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

    /** Whether one table with figures on another sheet has all of its keys, and beside each the same values. */
    private boolean isReportedAgain(SheetReading sheet, TableReading names) {
        return reports(sheet, names).anyMatch(t -> hasFigures(t) && holds(t, names));
    }

    private boolean holds(TableReading report, TableReading names) {
        List<String> keys = forms.get(names.form()).primaryKey();
        Map<String, RowReading> rows = new HashMap<>();
        for (RowReading r : report.rows()) rows.putIfAbsent(key(r, report), r);
        for (RowReading r : names.rows()) {
            RowReading same = rows.get(key(r, names));
            if (same == null) return false;
            for (Map.Entry<String, Value> v : r.values().entrySet())
                if (!keys.contains(v.getKey())
                        && !v.getValue().equals(same.values().get(v.getKey()))) return false;
        }
        return true;
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

    /** Whether the numbers are what one table on another sheet has for the same entries. */
    private boolean isSummedUp(SheetReading sheet, TableReading sums) {
        return reports(sheet, sums).anyMatch(t -> sums.rows().stream().allMatch(r -> isSum(r, t)));
    }

    private static boolean isSum(RowReading sum, TableReading report) {
        Map<String, Value> of = sum.values();
        List<RowReading> parts = report.rows().stream()
                .filter(r -> of.entrySet().stream()
                        .filter(v -> v.getValue() instanceof Value.Entry)
                        .allMatch(v -> v.getValue().equals(r.values().get(v.getKey()))))
                .toList();
        for (Map.Entry<String, Value> v : of.entrySet()) {
            if (!(v.getValue() instanceof Value.Number n)) continue;
            BigDecimal total = BigDecimal.ZERO;
            for (RowReading r : parts)
                if (r.values().get(v.getKey()) instanceof Value.Number m) total = total.add(m.amount());
            if (total.compareTo(n.amount()) != 0) return false;
        }
        return !parts.isEmpty();
    }

    /** Whether fields run down with what hardly ever changes, a last remark and no key, as a cover says who reports. */
    private boolean isCover(TableReading table) {
        if (!table.transposed() || table.rows().size() != 1 || hasKeys(table)) return false;
        Set<String> said = table.rows().get(0).values().keySet();
        List<String> keys = forms.get(table.form()).primaryKey();
        List<Form.Field> official = forms.get(table.form()).fields();
        Form.Field remark = official.get(official.size() - 1);
        Set<String> words = fields(table, f -> f.type() == Form.Type.text && (f.steady() || f.equals(remark)));
        Set<String> personal = fields(table, Form.Field::personal);
        return said.stream().noneMatch(keys::contains)
                && words.containsAll(said)
                && said.stream().anyMatch(personal::contains);
    }
}
