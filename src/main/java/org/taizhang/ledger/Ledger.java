package org.taizhang.ledger;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Period;
import org.taizhang.reading.Reading;

/**
 * The ledger of one home, open for reading and writing. One thread writes at a time, and several entries that wait in
 * line share a commit; many may read.
 *
 * <p>Every method throws {@link LedgerException} where the database can't be used; then nothing was changed.
 */
public interface Ledger extends AutoCloseable {
    /**
     * Opens the ledger of a home, makes it where there is none, and widens the tables of forms that have new fields.
     *
     * @throws LedgerException where it is damaged (the message names the way back), locked, or of a newer version
     */
    static Ledger open(Home home, Campaign campaign) {
        return Opening.toWrite(home, campaign);
    }

    /** Whether a home has a ledger. */
    static boolean isThere(Home home, Campaign campaign) {
        return Place.of(home, campaign).exists();
    }

    /**
     * Opens the ledger of a home that has one, without changing anything. Forms that it does not know yet are empty.
     *
     * @throws LedgerException where there is none
     */
    static Ledger openToRead(Home home, Campaign campaign) {
        return Opening.toRead(home, campaign);
    }

    /**
     * Enters a file: one transaction, all or nothing, on the disk when this returns.
     *
     * <p>A file that was refused is entered too, without reports. A duplicate is no new submission. Either leaves its
     * errands to be done. A file that still lies where it was entered from, because one of them failed, is not entered a
     * second time: what its entering came to is told again.
     */
    Entry enter(Arrival arrival, Reading reading);

    /** The reading with the findings that entering it would add, without entering it. */
    Reading compare(Reading reading);

    /** The ledger as it stood at the end of a day. */
    AsOf asOf(LocalDate day);

    /** What must still be done after earlier entries, in their order; to be done first after a start. */
    List<Errand> errands();

    /** Those of one county. */
    List<Errand> errands(String county);

    /** An errand is done. */
    void done(Errand errand);

    /** All errands of an entry are done, and the messages that tell of it queued, in one transaction. */
    void settle(Entry entry, List<MessageRecord> messages, Instant now);

    /**
     * What entering a file came to, told again for an errand that was left.
     *
     * @param reading what the archived original is read as
     */
    Entry again(Errand errand, Reading reading);

    /**
     * Publishes a digest and queues its messages in one transaction.
     *
     * @return whether it is new: false where the last digest of that day had the same ledger and campaign
     */
    boolean publish(DigestRecord digest, List<MessageRecord> messages);

    /** Queues messages of no digest. Those whose Message-ID is known are left as they are. Says how many are new. */
    int queue(List<MessageRecord> messages, Instant now);

    /** Whether a message of this kind and subject was queued between two moments. */
    boolean hasQueued(String kind, String subject, Instant since, Instant until);

    /** The last digest that was published for a day. */
    Optional<DigestRecord> lastDigest(LocalDate day);

    /** The latest day, up to a day, of which a digest was published. */
    Optional<LocalDate> lastPublishedDay(LocalDate day);

    /** The first day on which anything was received or decided. */
    Optional<LocalDate> firstDay();

    /** The SHA-256 of a submission's content; empty where there is no submission of this number. */
    Optional<String> contentOf(long submission);

    /** Whether a submission is a correction sheet of another. */
    boolean isCorrection(long submission);

    /** How the ledger stands, with this many of the last submissions and failed messages. */
    LedgerStatus status(int last);

    /**
     * Sets a submission aside: everything it brought steps back with it.
     *
     * @return what was decided, of which county and file
     * @throws LedgerException where there is none of this number, or it is set aside already
     */
    AsOf.OfficeDecision exclude(long submission, OfficeAct act);

    /**
     * Takes back the last report of a period that counts, so that the one before counts again.
     *
     * @throws LedgerException where none counts
     */
    void withdraw(String county, Optional<String> unit, String form, Period period, OfficeAct act);

    /**
     * Lets one key stand for another from now on.
     *
     * @throws LedgerException where the county has not both; the message offers the nearest
     */
    void merge(String county, String form, String from, String into, OfficeAct act);

    /** Lets a key no longer count from now on, until a later report lists it again. */
    void retire(String county, String form, String key, OfficeAct act);

    /** Notes something that the office changed elsewhere, such as a word that a form was taught. */
    void log(String what, Map<String, String> about, OfficeAct act);

    /** What the office decided, in the order of time. */
    List<LogLine> log();

    /** One line of the log of who changed what. */
    record LogLine(String what, Map<String, String> about, OfficeAct act) {}

    /**
     * Where each value of a key came from; the parts of a key that has several are parted by {@code /}.
     *
     * @param county one county alone
     * @param field one field alone
     */
    Traces trace(String form, String key, Optional<String> county, Optional<String> field);

    /** The relations that can be exported. */
    List<String> relations();

    /**
     * Writes a relation as a CSV file in UTF-8 with a byte order mark. Text that a spreadsheet would take for a formula
     * has an apostrophe before it.
     */
    void exportCsv(String relation, OutputStream out);

    /** Writes a relation as a workbook. */
    void exportXlsx(String relation, OutputStream out);

    /** Writes a copy of the database that is consistent while entries go on; the file must not be there yet. */
    void backup(Path to);

    /**
     * Looks through the whole database.
     *
     * @throws LedgerException where it is damaged; the message names the way back
     */
    void verify();

    /** Whether other programs, on other machines too, may work with it at the same time. */
    boolean isShared();

    /**
     * Joins those who work with this ledger. From now on a file is entered only while its county is claimed.
     *
     * @param node the name of this run of the program, which no other has
     * @param lease how long a claim outlives whoever died with it
     */
    Claims join(String node, Duration lease);

    /** The connections for routes that speak SQL themselves; each statement is a transaction of its own. */
    DataSource dataSource();

    @Override
    void close();
}
