package org.taizhang.campaign;

import java.util.List;
import java.util.Optional;

/**
 * A figure of the campaign's own, made of a form's rows as each county (each unit) last reported them: a sum, a quotient
 * of two sums, or the share of rows that say one of some entries.
 *
 * @param id its name in digest.json, and as a measure in scores, lights and targets
 * @param title what people call it
 * @param form whose rows it is made of
 * @param sum the number field that is added up
 * @param over the number field whose sum that one is divided by; a row that says only one of the two is in neither sum
 * @param share the list field in the place of sum: the figure is the share of the rows that say one of the entries under
 *     of, among those that say any
 * @param of entries of that list
 * @param percent whether people read a quotient in percent; a share they do always
 */
public record Indicator(
        String id,
        String title,
        String form,
        Optional<String> sum,
        Optional<String> over,
        Optional<String> share,
        List<String> of,
        @Default("false") boolean percent) {

    public Indicator {
        if (sum.isPresent() == share.isPresent())
            throw new IllegalArgumentException("an indicator is either the sum of a field or the share of entries");
        if (over.isPresent() && sum.isEmpty())
            throw new IllegalArgumentException("over stands beside sum, the field that is divided");
        if (of.isEmpty() == share.isPresent())
            throw new IllegalArgumentException("share and of stand together: a list field and entries of it");
    }

    /** The measure by which scores, lights and targets name it. */
    public Measure measure() {
        return Measure.of(id);
    }

    /** Whether people read it in percent. */
    public boolean inPercent() {
        return share.isPresent() || percent && over.isPresent();
    }
}
