package org.taizhang.normalise.heading;

import java.util.List;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.words.FormHeaders;

/**
 * How well a header fits a form.
 *
 * @param weight its matched fields but the key's, those that every form has counting for little
 * @param key whether it has the key
 * @param matched how many of its fields are there
 * @param headed columns whose header is none of serial numbers, counties and what is left aside
 * @param named more where a title names it, less than any field weighs
 */
public record FormFit(FormHeaders headers, int matched, double weight, boolean key, int headed, double named) {

    /** Whether the header is one of the form's, be it without its key. */
    boolean isTable() {
        if (key) return weight >= 1;
        boolean most = matched * 10 >= headed * 8;
        boolean many =
                matched * 10 >= headed * 6 && matched * 10 >= form().fields().size() * 3;
        return matched >= 3 && (most || many);
    }

    public double score() {
        return weight + (key ? 1 : 0) + named;
    }

    public Form form() {
        return headers.form();
    }

    /** The titles of the fields that it lacks, the key's first. */
    public List<String> missing(List<String> has) {
        return form().fields().stream()
                .filter(f -> !has.contains(f.name()))
                .sorted(java.util.Comparator.comparing(f -> !form().primaryKey().contains(f.name())))
                .map(Form.Field::title)
                .toList();
    }
}
