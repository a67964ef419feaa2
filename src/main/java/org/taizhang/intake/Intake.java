package org.taizhang.intake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Sha256;
import org.taizhang.ledger.Archive;
import org.taizhang.ledger.Arrival;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Entry;
import org.taizhang.ledger.Errand;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.LostClaimException;
import org.taizhang.ledger.MessageRecord;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.receipt.Receipts;
import org.taizhang.receipt.Recognised;

/**
 * The steps of the intake route, one method each.
 *
 * <p>Whatever stops the program between two steps, the file is still in its folder or its entry's errands are still in
 * the ledger; {@link #finishErrands()} does those first after a restart, so that no file is entered twice.
 */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Home home;
    private final Ledger ledger;
    private final Claims claims;
    private final Archive archive;
    private final Inbox inbox;
    private final FormerNames former;
    private final LedgerReader reader;
    private final Receipts receipts;
    private final CountyMail mail;
    private final Today today;
    private final Failures failures;
    private final List<Errand> left = new ArrayList<>();
    private final Breakdowns breakdowns;
    private final Tally tally = new Tally();

    /**
     * A file that was kept, about to be read.
     *
     * @param ours which of our receipts it is, where it is one
     */
    public record Kept(Arrival arrival, Optional<Recognised> ours) {
        private static Kept of(Arrival arrival) {
            return new Kept(arrival, Receipts.recognise(arrival.archived()));
        }

        private Source source() {
            return new Source(
                    arrival.fileName(),
                    arrival.sha256(),
                    Optional.of(arrival.county()),
                    arrival.unit(),
                    arrival.receivedAt().toLocalDate());
        }
    }

    /**
     * A file that was kept and read, about to be entered.
     *
     * @param since when its reading began, of {@link System#nanoTime()}
     */
    public record Read(Arrival arrival, Reading reading, long since) {}

    /**
     * A file that was entered and is about to be answered, or has been.
     *
     * @param mails what is to be queued once all else is done
     */
    public record Entered(Entry entry, List<MessageRecord> mails, long since) {}

    /** @param claims which counties are ours, where several programs share the inbox */
    public Intake(
            Home home, Campaign campaign, Ledger ledger, Claims claims, Inbox inbox, Today today, Failures failures) {
        this.home = home;
        this.ledger = ledger;
        this.claims = claims;
        this.archive = new Archive(home.archive());
        this.inbox = inbox;
        this.former = new FormerNames(home);
        this.receipts = new Receipts(campaign, home.templates());
        this.mail = new CountyMail(home, campaign, ledger);
        this.today = today;
        this.failures = failures;
        this.breakdowns = new Breakdowns(home);
        this.reader = new LedgerReader(new FileReader(campaign), archive, ledger);
    }

    /** Whose folder it lies in, and when it came. */
    public Incoming arrive(File file) {
        Path path = file.toPath().toAbsolutePath().normalize();
        Inbox.Owner owner = inbox.ownerOf(path)
                .orElseThrow(() -> new IllegalStateException("The folder of " + path + " belongs to nobody."));
        String name = former.of(path)
                .map(FormerNames.Former::name)
                .orElse(path.getFileName().toString());
        return new Incoming(path, name, owner.county(), owner.unit(), today.now());
    }

    /** An fsynced copy in the archive, with a note of this arrival; a correction sheet of this home corrects its submission. */
    public Kept keep(Incoming incoming) {
        Kept kept = Kept.of(archive.keep(
                incoming.file(), incoming.name(), incoming.county(), incoming.unit(), "folder", incoming.receivedAt()));
        return kept.ours()
                .flatMap(reader::corrected)
                .map(s -> new Kept(kept.arrival().correcting(s), kept.ours()))
                .orElse(kept);
    }

    /** What the campaign's forms make of the archived copy; a file that has failed twice is not read again. */
    public Read read(Kept kept) {
        long since = System.nanoTime();
        Arrival arrival = kept.arrival();
        Reading reading = failures.exhausted(arrival.source()) ? reader.setAside(kept.source()) : understood(kept);
        return new Read(arrival, reading, since);
    }

    /** What the file says; one that brings the process down says nothing. */
    private Reading understood(Kept kept) {
        Arrival arrival = kept.arrival();
        return isDeadly(arrival)
                ? reader.setAside(kept.source())
                : breakdowns.during(
                        arrival.sha256(), () -> reader.read(arrival.archived(), kept.source(), kept.ours()));
    }

    private boolean isDeadly(Arrival arrival) {
        return breakdowns.isDeadly(arrival.sha256(), arrival.archived());
    }

    /** One submission, one transaction. */
    public Entered enter(Read read) {
        return new Entered(ledger.enter(read.arrival(), read.reading()), List.of(), read.since());
    }

    /** The receipt, beside the county's files. */
    public Entered answer(Entered entered) {
        assureOurs(entered);
        return new Entered(entered.entry(), answer(entered.entry()), entered.since());
    }

    private List<Path> write(Entry entry) {
        Path folder = home.receipts(entry.arrival().county());
        return isDeadly(entry.arrival()) ? receipts.writePlainly(entry, folder) : receipts.write(entry, folder);
    }

    private List<MessageRecord> answer(Entry entry) {
        breakdowns.during(entry.arrival().sha256(), () -> write(entry));
        return mail.receipt(entry, receipts);
    }

    /** The file leaves its folder, and the ledger knows that nothing more is to be done. */
    public void release(Entered entered) {
        assureOurs(entered);
        Entry entry = entered.entry();
        leave(entry.arrival());
        ledger.settle(entry, entered.mails(), entry.arrival().receivedAt().toInstant());
        tally.add(entry);
        LOG.info("{}", LogLine.of(entered));
    }

    private void assureOurs(Entered entered) {
        String county = entered.entry().arrival().county();
        if (!claims.holds(county)) throw new LostClaimException(county);
    }

    /** Takes the file out of its folder, unless another one has come to lie there under its name. */
    private void leave(Arrival arrival) {
        Path file = arrival.source();
        failures.forget(file);
        try {
            if (Sha256.of(file).filter(arrival.sha256()::equals).isPresent()) {
                Files.deleteIfExists(file);
                former.forget(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be taken out of its folder", e);
        }
    }

    /**
     * Does what an earlier run had still to do after its last transaction; to be called before any file is looked at.
     *
     * <p>What can't be done now, say because a share is gone, keeps nothing else waiting: it is told to the office, and
     * tried again by {@link #finishWhatWasLeft()}.
     */
    public void finishErrands() {
        left.addAll(ledger.errands());
        finishWhatWasLeft();
    }

    /** Tries again what could not be done at the start. */
    public synchronized void finishWhatWasLeft() {
        for (Errand errand : List.copyOf(left)) {
            try {
                finish(errand);
                left.remove(errand);
            } catch (RuntimeException e) {
                failures.note(errand.arrival().fileName(), e);
            }
        }
    }

    /** Does what another program left to be done for a county. */
    public void finishErrands(String county) {
        ledger.errands(county).forEach(this::finish);
    }

    private void finish(Errand errand) {
        Arrival arrival = errand.arrival();
        switch (errand.kind()) {
            case RECEIPT -> {
                List<MessageRecord> mails = answer(ledger.again(errand, understood(Kept.of(arrival))));
                ledger.queue(mails, arrival.receivedAt().toInstant());
            }
            case LEAVE -> leave(arrival);
        }
        ledger.done(errand);
    }

    /** What the files of this run came to, so far. */
    public Tally tally() {
        return tally;
    }
}
