package org.taizhang.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Address;

/**
 * One table of a form, found on a sheet.
 *
 * @param sheet the sheet's name; empty for a text file
 * @param form the form's name
 * @param county the county's id
 * @param transposed whether fields run down and records across
 * @param columns how each column was understood
 * @param rows its rows of data
 * @param nil whether it says that nothing has changed instead of having rows
 */
public record TableReading(
        Optional<String> sheet,
        String form,
        String county,
        Period period,
        boolean transposed,
        List<ColumnReading> columns,
        List<RowReading> rows,
        Counts counts,
        boolean nil) {

    /**
     * Whether it is a template that came back as it went out: it has a column for each of the form's fields, and its rows
     * say nothing but what a template fills in, keys and what hardly ever changes.
     */
    public boolean isUnfilled(Form form) {
        Set<String> given = form.fields().stream()
                .filter(f -> f.steady() || form.primaryKey().contains(f.name()))
                .map(Form.Field::name)
                .collect(Collectors.toSet());
        Set<String> known = columns.stream().flatMap(c -> c.field().stream()).collect(Collectors.toSet());
        if (!form.fields().stream().map(Form.Field::name).allMatch(known::contains)) return false;
        for (RowReading r : rows)
            if (!r.extras().isEmpty() || !given.containsAll(r.values().keySet())) return false;
        return !rows.isEmpty();
    }

    /** The name of the cell in which a row holds a field; empty where no column holds it. */
    public Optional<String> cell(int row, String field) {
        return columns.stream()
                .filter(c -> c.field().filter(field::equals).isPresent())
                .findFirst()
                .map(c -> transposed ? Address.of(c.index() + 1, row - 1 + c.shift()) : Address.of(row, c.index()));
    }
}
