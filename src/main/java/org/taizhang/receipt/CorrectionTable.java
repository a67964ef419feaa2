package org.taizhang.receipt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.reading.Finding;
import org.taizhang.sheet.Address;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Severity;

/**
 * The rows of one table that a county should correct, as it wrote them, under its own headers.
 *
 * @param name the sheet's name
 * @param title names county, period and form, so that the sheet can be read like any report
 * @param mark how to send it back, with the stamp's mark
 * @param reasonHeader the header of the last column
 * @param places where the findings' cells stand: the 0-based number of the row and of the column
 */
record CorrectionTable(
        String name,
        String title,
        String mark,
        List<String> headers,
        String reasonHeader,
        List<CorrectionRow> rows,
        Map<Finding, int[]> places) {

    /** How many rows stand above the first of {@link #rows}. */
    static final int ABOVE = 3;

    /**
     * One row to correct.
     *
     * @param cells what the county wrote, by 0-based column of this sheet
     * @param severities how much is wrong with which column
     * @param reason what is wrong, a line for each finding
     */
    record CorrectionRow(Map<Integer, Cell> cells, Map<Integer, Severity> severities, String reason) {}

    /** Where a finding's cell stands on this sheet, as a link leads there. */
    Optional<String> place(Finding finding) {
        return Optional.ofNullable(places.get(finding))
                .map(p -> SheetNames.quoted(name) + "!" + Address.of(p[0] + 1 + ABOVE, p[1]));
    }
}
