package org.taizhang.normalise.words;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Form;

/** What a form makes of one header. */
public sealed interface HeaderMatch {
    /**
     * It names a field.
     *
     * @param rank 0 for the title, then the place among the synonyms
     * @param remark whether it stands over free words about the field's list
     */
    record Named(Form.Field field, int rank, boolean remark) implements HeaderMatch {}

    /** The field that a match names; empty where it names none, or several. */
    static Optional<Form.Field> field(HeaderMatch match) {
        return match instanceof Named named ? Optional.of(named.field()) : Optional.empty();
    }

    /** It fits several fields alike. */
    record Ambiguous(List<String> meanings) implements HeaderMatch {}

    /** It is known and left aside. */
    record Ignored() implements HeaderMatch {}
}
