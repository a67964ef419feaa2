package org.taizhang.ledger;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** What a submission took back; empty of one whose name does not say that it does. */
    static Optional<List<Entry.Withdrawn>> of(DSLContext db, long submission) {
        return db
                .fetch("select withdraws_json from submission where id = ? and withdraws_json is not null", submission)
                .stream()
                .map(r -> Json.read(r.get(0, String.class), WITHDRAWN))
                .findFirst();
    }

    /** Takes back the last report of each form and period that has one of the file's keys; says which. */
    static List<Entry.Withdrawn> make(DSLContext db, List<Draft> drafts, String day) {
        List<Entry.Withdrawn> withdrawn = new ArrayList<>();
        for (Draft d : drafts) {
            StepBack step = new StepBack(db, d.table(), d.county());
            step.back(d.unit(), d.period(), day, d.keys())
                    .ifPresent(s -> withdrawn.add(new Entry.Withdrawn(
                            s.id(),
                            s.form(),
                            s.period(),
                            s.revision(),
                            s.fileName(),
                            step.counting(d.unit(), d.period()).stream()
                                    .map(Stored::fileName)
                                    .toList())));
        }
        return withdrawn;
    }
}
