package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.taizhang.campaign.Language;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;

/** Enters one file within a transaction: submission, reports, rows, findings, present, and what is to be done next. */
final class Entering {
    private final DSLContext db;
    private final Map<String, FormTable> forms;
    private final Language language;
    private final Arrival arrival;
    private final Reading reading;
    private final Optional<String> unit;
    private final String day;

    Entering(DSLContext db, Map<String, FormTable> forms, Language language, Arrival arrival, Reading reading) {
        this.db = db;
        this.forms = forms;
        this.language = language;
        this.arrival = arrival;
        this.reading = Overlap.resolved(db, Optional.of(arrival.county()), reading, forms, language);
        this.unit = arrival.unit().or(reading::unit);
        this.day = arrival.receivedAt().toLocalDate().toString();
    }

    /** Enters it as the submission of this number, unless it is none. */
    Entry enter(long id) {
        List<Draft> drafts = Draft.of(reading, arrival.county(), unit, corrects(), forms);
        if (!drafts.isEmpty() && Withdrawal.isNamed(arrival.fileName(), language)) return withdraw(id, drafts);
        Optional<Long> same = Repeats.find(db, arrival, unit, drafts);
        if (same.isPresent()) {
            Errands.write(db, arrival, same.get(), true);
            return new Entry(same.get(), true, arrival, reading, Reports.entries(db, same.get()));
        }
        submission(id);
        List<Entry.ReportEntry> reports = new ArrayList<>();
        List<Finding> all = new ArrayList<>(reading.findings());
        Attribution attribution = new Attribution(reading, drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Comparison comparison = new Comparison(db, drafts.get(i), language).run();
            List<Finding> added = Beside.withWarning(comparison, language);
            all.addAll(added);
            List<Finding> own = new ArrayList<>(attribution.of(i));
            own.addAll(added);
            reports.add(Reports.insert(db, id, day, comparison, own));
            Findings.insert(db, id, Optional.of(reports.get(i).reportId()), own);
        }
        if (drafts.isEmpty()) Findings.insert(db, id, Optional.empty(), reading.findings());
        Received.add(db, day, Received.hash(arrival, unit, reading.status(), reports));
        Errands.write(db, arrival, id, false);
        return new Entry(id, false, arrival, reading.with(all), reports);
    }

    private Entry withdraw(long id, List<Draft> drafts) {
        submission(id);
        List<Entry.Withdrawn> withdrawn = Withdrawal.make(db, drafts, day);
        db.execute("update submission set withdraws_json = ? where id = ?", Json.write(withdrawn), id);
        Findings.insert(db, id, Optional.empty(), reading.findings());
        Received.add(db, day, Received.hash(arrival, unit, reading.status(), List.of()));
        Errands.write(db, arrival, id, false);
        return new Entry(id, false, arrival, reading, List.of(), Optional.of(withdrawn));
    }

    private void submission(long id) {
        db.execute(
                "insert into submission (id, county, unit, file_name, sha256, channel, received_at, received_day, status,"
                        + " corrects) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                arrival.county(),
                unit.orElse(null),
                arrival.fileName(),
                arrival.sha256(),
                arrival.channel(),
                Iso.of(arrival.receivedAt()),
                day,
                reading.status().id(),
                corrects().orElse(null));
    }

    /** The submission that a correction sheet corrects, where that is one of the same county and unit. */
    private Optional<Long> corrects() {
        return arrival.corrects()
                .filter(c -> !db.fetch(
                                "select 1 from submission where id = ? and county = ? and coalesce(unit, '') = ?",
                                c,
                                arrival.county(),
                                unit.orElse(""))
                        .isEmpty());
    }

    /** What entering a file came to, told again. */
    static Entry again(DSLContext db, Errand errand, Reading reading) {
        return new Entry(
                errand.submissionId(),
                errand.duplicate(),
                errand.arrival(),
                errand.duplicate() ? reading : reading.with(Findings.of(db, errand.submissionId())),
                Reports.entries(db, errand.submissionId()),
                Withdrawal.of(db, errand.submissionId()));
    }
}
