package org.taizhang.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.normalise.Finding;
import org.taizhang.normalise.Reading;

/** The ledger in an SQL database. */
final class SqlLedger implements Ledger {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Database database;
    private final GroupCommit group;
    private final Campaign campaign;
    private final Map<String, FormTable> forms;
    private final Archive archive;

    private SqlLedger(Database database, Campaign campaign, Map<String, FormTable> forms, Archive archive) {
        this.database = database;
        this.group = new GroupCommit(database);
        this.campaign = campaign;
        this.forms = forms;
        this.archive = archive;
    }

    static SqlLedger open(Home home, Campaign campaign) {
        return open(home.database(), campaign, new Archive(home.archive()));
    }

    static SqlLedger open(Path file, Campaign campaign, Archive archive) {
        try {
            Durable.file(file);
        } catch (IOException e) {
            throw new LedgerException("The ledger " + file + " can't be made: " + e.getMessage(), e);
        }
        Schema schema = new Schema(campaign);
        Database database = Database.sqlite(file);
        try {
            Soundness.check(database, file);
            Schema.migrate(database.writer(), database.dialect());
            database.write(db -> {
                schema.adaptForms(db);
                return null;
            });
            SqlLedger ledger = new SqlLedger(database, campaign, tables(campaign), archive);
            database.read(db -> archive.notes().settle(db));
            return ledger;
        } catch (RuntimeException e) {
            database.close();
            throw Trouble.named(file.toString(), e);
        }
    }

    static SqlLedger openToRead(Home home, Campaign campaign) {
        Database database = Database.sqlite(home.database());
        Map<String, FormTable> known = tables(campaign);
        database.read(db -> known.values().removeIf(t -> !Schema.fits(db, t.form())));
        return new SqlLedger(database, campaign, known, new Archive(home.archive()));
    }

    private static Map<String, FormTable> tables(Campaign campaign) {
        Map<String, FormTable> tables = new LinkedHashMap<>();
        for (Form f : campaign.forms()) tables.put(f.name(), new FormTable(f));
        return tables;
    }

    @Override
    public Entry enter(Arrival arrival, Reading reading) {
        Entry entry = group.make(db -> new Entering(db, forms, campaign.language(), arrival, reading).enter());
        try {
            if (entry.duplicate()) archive.notes().repeated(arrival);
            else archive.notes().entered(arrival, entry.submissionId());
        } catch (RuntimeException e) {
            LOG.warn("The archive's note of {} stays pending: {}", arrival.source(), e.getMessage());
        }
        return entry;
    }

    @Override
    public Reading compare(Reading reading, LocalDate arrival) {
        if (reading.county().isEmpty()) return reading;
        return database.read(db -> {
            List<Finding> all = new ArrayList<>(reading.findings());
            for (Draft draft : Draft.of(reading, reading.county().get(), reading.unit(), Optional.empty(), forms))
                all.addAll(
                        Beside.withWarning(new Comparison(db, draft, campaign.language()).run(), campaign.language()));
            return Entering.with(reading, all);
        });
    }

    @Override
    public AsOf asOf(LocalDate day) {
        return new StoredAsOf(database, forms, day);
    }

    @Override
    public List<Errand> errands() {
        return database.read(db -> Errands.open(db, archive));
    }

    @Override
    public List<Errand> errands(Entry entry) {
        return database.read(db -> Errands.of(db, archive, entry));
    }

    @Override
    public void done(Collection<Errand> errands) {
        group.make(db -> {
            Errands.done(db, errands.stream().map(Errand::id).toList());
            return null;
        });
    }

    @Override
    public Entry again(Errand errand, Reading reading) {
        return database.read(db -> new Entry(
                errand.submissionId(),
                errand.duplicate(),
                errand.arrival(),
                errand.duplicate() ? reading : Entering.with(reading, Findings.of(db, errand.submissionId())),
                Reports.entries(db, errand.submissionId())));
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
    public Optional<DigestRecord> lastDigest(LocalDate day) {
        return database.read(db -> Publications.last(db, day));
    }

    @Override
    public Optional<DigestRecord> lastDigest() {
        return database.read(Publications::latest);
    }

    @Override
    public DataSource dataSource() {
        return database.writer();
    }

    @Override
    public void close() {
        database.close();
    }
}
