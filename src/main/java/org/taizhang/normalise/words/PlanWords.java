package org.taizhang.normalise.words;

import java.util.Set;
import org.taizhang.campaign.Language;

/** What headers over groups of columns say of what is planned and what has come about. */
public final class PlanWords {
    private final Set<String> plans;
    private final Set<String> done;
    private final Set<String> toCome;

    PlanWords(Language language) {
        plans = Vocabulary.spelled(language.sheets().planOver());
        done = Vocabulary.spelled(language.sheets().comeAbout());
        toCome = Vocabulary.spelled(language.dates().planned());
    }

    /** Whether a header is nothing but words for a plan, perhaps with a year. */
    public boolean isPlan(HeaderWords header) {
        return header.bare().stream().anyMatch(plans::contains);
    }

    /** Whether a header says that what it names has come about, be it up to a month. */
    public boolean saysDone(HeaderWords header) {
        return !header.months().isEmpty()
                || header.bare().stream()
                        .anyMatch(w -> done.stream().anyMatch(w::contains)
                                && toCome.stream().noneMatch(w::contains));
    }
}
