package org.taizhang.normalise.heading;

import org.taizhang.campaign.Form;

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
}
