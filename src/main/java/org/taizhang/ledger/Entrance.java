package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Language;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;

/** The way of a file into the ledger: one transaction, while its county is claimed, and then the archive's note of it. */
final class Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Database database;
    private final GroupCommit group;
    private final Archive archive;
    private final Map<String, FormTable> forms;
    private final Language language;
    private volatile Optional<Leases> leases = Optional.empty();

    Entrance(Database database, GroupCommit group, Archive archive, Map<String, FormTable> forms, Language language) {
        this.database = database;
        this.group = group;
        this.archive = archive;
        this.forms = forms;
        this.language = language;
    }

    /** From now on only what is claimed is entered. */
    void guard(Leases claims) {
        leases = Optional.of(claims);
    }

    Entry enter(Arrival arrival, Reading reading) {
        Optional<Errand> begun = database.read(db -> Errands.begun(db, archive, arrival));
        if (begun.isPresent()) {
            archive.notes().repeated(arrival);
            return again(begun.get(), reading);
        }
        Entry entry = group.make(db -> {
            leases.ifPresent(l -> l.assure(db, arrival.county()));
            return new Entering(db, forms, language, arrival, reading).enter(Numbers.next(db, "submission"));
        });
        try {
            if (entry.duplicate()) archive.notes().repeated(arrival);
            else archive.notes().entered(arrival, entry.submissionId());
        } catch (RuntimeException e) {
            LOG.warn("The archive's note of {} stays pending: {}", arrival.source(), e.getMessage());
        }
        return entry;
    }

    /** Under the number that it had in an earlier ledger; leaves nothing to be done. */
    Entry enterAgain(long submission, Arrival arrival, Reading reading) {
        return group.make(db -> {
            Entry entry = new Entering(db, forms, language, arrival, reading).enter(submission);
            db.execute("delete from errand");
            return entry;
        });
    }

    /** The reading with the findings that entering it would add, without entering it. */
    Reading compare(Reading read) {
        Reading reading = database.read(db -> Overlap.resolved(db, read.county(), read, forms, language));
        if (reading.county().isEmpty() || Withdrawal.isNamed(reading.fileName(), language)) return reading;
        return database.read(db -> {
            List<Finding> all = new ArrayList<>(reading.findings());
            for (Draft draft : Draft.of(reading, reading.county().get(), reading.unit(), Optional.empty(), forms))
                all.addAll(Beside.withWarning(new Comparison(db, draft, language).run(), language));
            return reading.with(all);
        });
    }

    /** What entering a file came to, told again. */
    Entry again(Errand errand, Reading reading) {
        return database.read(db -> Entering.again(
                db, errand, Overlap.resolved(db, Optional.of(errand.arrival().county()), reading, forms, language)));
    }
}
