package org.taizhang.normalise.words;

import java.util.List;
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

    /** It fits several fields alike. */
    record Ambiguous(List<String> meanings) implements HeaderMatch {}

    /** It is known and left aside. */
    record Ignored() implements HeaderMatch {}
}
