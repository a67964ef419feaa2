package org.taizhang.ledger;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Period;
import org.taizhang.reading.Reading;

/** The ledger in an SQL database. */
final class SqlLedger implements Ledger {
    private final Place place;
    private final Database database;
    private final GroupCommit group;
    private final Campaign campaign;
    private final Map<String, FormTable> forms;
    private final Archive archive;
    private final Closings.Use closings;
    private final Entrance entrance;
    private Optional<Leases> leases = Optional.empty();

    SqlLedger(
            Place place,
            Database database,
            Campaign campaign,
            Map<String, FormTable> forms,
            Archive archive,
            Closings.Use closings) {
        this.place = place;
        this.database = database;
        this.group = new GroupCommit(database);
        this.campaign = campaign;
        this.forms = forms;
        this.archive = archive;
        this.closings = closings;
        this.entrance = new Entrance(database, group, archive, forms, campaign.language());
    }

    @Override
    public Entry enter(Arrival arrival, Reading reading) {
        return entrance.enter(arrival, reading);
    }

    /** Enters a file that an earlier ledger had entered, under its number there. */
    Entry enterAgain(long submission, Arrival arrival, Reading reading) {
        return entrance.enterAgain(submission, arrival, reading);
    }

    /** Decides again what the office had decided in an earlier ledger. */
    void decideAgain(Office.Logged decision) {
        group.make(db -> new Office(db, forms, decision.act()).again(decision));
    }

    /** Takes over what can't be derived from the archive: published digests and messages of an earlier ledger. */
    void takeOver(Path earlier) {
        database.alone(db -> Inheritance.from(db, earlier));
    }

    @Override
    public Reading compare(Reading reading) {
        return entrance.compare(reading);
    }

    @Override
    public AsOf asOf(LocalDate day) {
        return new StoredAsOf(database, forms, day, closings);
    }

    @Override
    public List<Errand> errands() {
        return database.read(db -> Errands.open(db, archive));
    }

    @Override
    public List<Errand> errands(String county) {
        return database.read(db -> Errands.open(db, archive, county));
    }

    @Override
    public void done(Errand errand) {
        group.make(db -> db.execute("delete from errand where id = ?", errand.id()));
    }

    @Override
    public void settle(Entry entry, List<MessageRecord> messages, Instant now) {
        group.make(db -> {
            Errands.done(db, entry);
            return Publications.queue(db, messages, now);
        });
    }

    @Override
    public Entry again(Errand errand, Reading reading) {
        return entrance.again(errand, reading);
    }

    @Override
    public boolean publish(DigestRecord digest, List<MessageRecord> messages) {
        return group.make(db -> Publications.publish(db, digest, messages));
    }

    @Override
    public int queue(List<MessageRecord> messages, Instant now) {
        return group.make(db -> Publications.queue(db, messages, now));
    }

    @Override
    public boolean hasQueued(String kind, String subject, Instant since, Instant until) {
        return database.read(db -> Publications.hasQueued(db, kind, subject, since, until));
    }

    @Override
    public Optional<DigestRecord> lastDigest(LocalDate day) {
        return database.read(db -> Publications.last(db, day));
    }

    @Override
    public Optional<LocalDate> lastPublishedDay(LocalDate day) {
        return database.read(db -> Publications.lastDay(db, day));
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return database.read(Publications::firstDay);
    }

    @Override
    public Optional<String> contentOf(long submission) {
        return database.read(db -> db.fetch("select sha256 from submission where id = ?", submission).stream()
                .map(r -> r.get(0, String.class))
                .findFirst());
    }

    @Override
    public boolean isCorrection(long submission) {
        return database.read(
                db -> !db.fetch("select 1 from submission where id = ? and corrects is not null", submission)
                        .isEmpty());
    }

    @Override
    public LedgerStatus status(int last) {
        return database.read(db -> StatusQuery.of(db, last));
    }

    @Override
    public AsOf.OfficeDecision exclude(long submission, OfficeAct act) {
        Office.Logged decided = decide(act, office -> office.exclude(submission));
        return database.read(db -> StoredAsOf.decision(db, decided)).orElseThrow();
    }

    @Override
    public void withdraw(String county, Optional<String> unit, String form, Period period, OfficeAct act) {
        decide(act, office -> office.withdraw(county, unit, form, period));
    }

    @Override
    public void merge(String county, String form, String from, String into, OfficeAct act) {
        decide(act, office -> office.merge(county, form, from, into));
    }

    @Override
    public void retire(String county, String form, String key, OfficeAct act) {
        decide(act, office -> office.retire(county, form, key));
    }

    @Override
    public void log(String what, Map<String, String> about, OfficeAct act) {
        decide(act, office -> office.log(what, about));
    }

    /** Makes a decision of the office and keeps a note of it in the archive. */
    private Office.Logged decide(OfficeAct act, Function<Office, Office.Logged> decision) {
        Office.Logged decided = group.make(db -> decision.apply(new Office(db, forms, act)));
        archive.notes().decided(decided);
        return decided;
    }

    @Override
    public List<LogLine> log() {
        return database.read(Office::all).stream()
                .map(l -> new LogLine(l.what(), l.told(), l.act()))
                .toList();
    }

    @Override
    public Traces trace(String form, String key, Optional<String> county, Optional<String> field) {
        if (!forms.containsKey(form)) {
            database.read(db -> campaign.form(form).map(f -> Schema.asKept(db, f)));
            return new Traces(List.of(), List.of());
        }
        Originals originals = new Originals(archive, campaign);
        return database.read(db -> new Tracing(db, forms.get(form), originals).of(key, county, field));
    }

    @Override
    public List<String> relations() {
        return new Schema(campaign).relations();
    }

    @Override
    public void exportCsv(String relation, OutputStream out) {
        Export.of(database, relations(), relation, export -> export.csv(out));
    }

    @Override
    public void exportXlsx(String relation, OutputStream out) {
        Export.of(database, relations(), relation, export -> export.xlsx(out));
    }

    @Override
    public void backup(Path to) {
        Backup.write(database, to);
    }

    @Override
    public void verify() {
        Soundness.full(database, place);
    }

    @Override
    public boolean isShared() {
        return database.isShared();
    }

    @Override
    public Claims join(String node, Duration lease) {
        if (!isShared()) return Claims.ofTheOnlyOne();
        leases = Optional.of(new Leases(database, node, lease));
        entrance.guard(leases.get());
        return leases.get();
    }

    @Override
    public DataSource dataSource() {
        return database.writer();
    }

    @Override
    public void close() {
        leases.ifPresent(Leases::fallSilent);
        database.close();
    }
}
