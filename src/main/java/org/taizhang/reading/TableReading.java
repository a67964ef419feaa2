package org.taizhang.reading;

import java.util.List;
import java.util.Optional;
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

    /** The name of the cell in which a row holds a field; empty where no column holds it. */
    public Optional<String> cell(int row, String field) {
        return columns.stream()
                .filter(c -> c.field().filter(field::equals).isPresent())
                .findFirst()
                .map(c -> transposed ? Address.of(c.index() + 1, row - 1 + c.shift()) : Address.of(row, c.index()));
    }
}
