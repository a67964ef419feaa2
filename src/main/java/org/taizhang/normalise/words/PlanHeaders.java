package org.taizhang.normalise.words;

import java.util.List;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.SheetWords;

/** The headers over groups of columns that put what is below them into a plan, such as a year's targets. */
final class PlanHeaders {
    private final Set<String> words;

    PlanHeaders(SheetWords sheets) {
        words = Vocabulary.spelled(sheets.planOver());
    }

    /** Whether one of some headers is such a one, perhaps with a year. */
    boolean areAmong(List<HeaderWords> headers) {
        return headers.stream().flatMap(h -> h.bare().stream()).anyMatch(words::contains);
    }

    /** Whether a leaf of such a group may have what it names: what has come about is none of a plan's. */
    static boolean mayHave(HeaderMatch match) {
        return !(match instanceof HeaderMatch.Named n) || !hasComeAbout(n.field());
    }

    private static boolean hasComeAbout(Form.Field field) {
        return field.actual() || field.cumulative() || field.ordered();
    }
}
