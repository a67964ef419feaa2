package org.taizhang.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/** A file whose name says that it takes a report back: the last one of the form and period that it holds. */
final class Withdrawal {
    private static final TypeReference<List<Entry.Withdrawn>> WITHDRAWN = new TypeReference<>() {};

    private Withdrawal() {}

    static boolean isNamed(String fileName, Language language) {
        String name = Spelling.of(fileName);
        return language.sheets().withdrawn().stream().anyMatch(w -> name.startsWith(Spelling.of(w)));
    }

    /** What a submission took back. */
    static List<Entry.Withdrawn> of(DSLContext db, long submission) {
        return db
                .fetch("select withdraws_json from submission where id = ? and withdraws_json is not null", submission)
                .stream()
                .flatMap(r -> Json.read(r.get(0, String.class), WITHDRAWN).stream())
                .toList();
    }

    /** Takes back the last report of each form and period that has one of the file's keys; says which. */
    static List<Entry.Withdrawn> make(DSLContext db, List<Draft> drafts, String day) {
        List<Entry.Withdrawn> withdrawn = new ArrayList<>();
        for (Draft d : drafts)
            new StepBack(db, d.table(), d.county())
                    .back(d.unit(), d.period(), day, d.keys())
                    .ifPresent(s -> withdrawn.add(
                            new Entry.Withdrawn(s.id(), s.form(), s.period(), s.revision(), s.fileName())));
        return withdrawn;
    }
}
