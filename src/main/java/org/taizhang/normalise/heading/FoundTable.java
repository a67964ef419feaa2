package org.taizhang.normalise.heading;

import java.util.List;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.words.GridRow;

/**
 * A header that is one of a form's, and the columns that belong to its table.
 *
 * @param first the first column of the table
 * @param last the last, which may lie beyond its header
 */
public record FoundTable(HeaderBlock header, FormFit fit, int first, int last) {

    public Form form() {
        return fit.form();
    }

    public boolean isWhole() {
        return first == 0 && last == Integer.MAX_VALUE;
    }

    /** What of rows stands in its columns. */
    public List<GridRow> within(List<GridRow> rows) {
        return rows.stream().map(r -> r.between(first, last)).toList();
    }
}
