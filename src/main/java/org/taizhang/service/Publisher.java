package org.taizhang.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.consolidate.Consolidation;
import org.taizhang.consolidate.Figures;
import org.taizhang.digest.Digest;
import org.taizhang.digest.DigestWriter;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Claims;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.MessageRecord;
import org.taizhang.mail.Correspondence;
import org.taizhang.mail.MailQueue;

/** The night's work: a day is consolidated from the ledger, written for people and programs, and queued as mail. */
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    /** How far back a start publishes days that were missed; older ones can be had by command. */
    private static final int DAYS_CAUGHT_UP = 31;

    private static final String PUBLISHING = "*publishing";
    private static final long POLL_MILLIS = 500;

    private final Home home;
    private final Campaign campaign;
    private final Ledger ledger;
    private final Today today;
    private final Claims claims;
    private final MailQueue mail;
    private final ReentrantLock publishing = new ReentrantLock();
    /** The last day whose mail need not be asked after any more. */
    private volatile LocalDate settled = LocalDate.MIN;

    /** @param claims by which one program at a time publishes, where several share the ledger */
    public Publisher(Home home, Campaign campaign, Ledger ledger, Today today, Claims claims) {
        this.claims = claims;
        this.home = home;
        this.campaign = campaign;
        this.ledger = ledger;
        this.today = today;
        this.mail = new MailQueue(ledger.dataSource());
    }

    /** The day that a digest of this night bears. */
    public LocalDate dayThatEnded() {
        return today.dayThatEnded();
    }

    /**
     * Publishes a day and queues its mail, once; anew only when the ledger or the campaign says something else.
     *
     * <p>A day that was published by command, which mails nothing, is still mailed.
     */
    public Path publish(LocalDate day) {
        return alone(() -> {
            Path folder = publishOnce(day);
            settled = day;
            return folder;
        });
    }

    private Path publishOnce(LocalDate day) {
        Path folder = home.digests().resolve(day.toString());
        boolean mailed = mail.isMailed(day);
        if (mailed && stands(day) && Files.exists(folder.resolve("digest.json"))) {
            LOG.info("Digest of {} stands as published", day);
            return folder;
        }
        Digest digest = write(day);
        List<MessageRecord> messages = digest.messages(home.root(), today.now().toInstant());
        boolean fresh = ledger.publish(digest.record(home.root(), today.now()), messages);
        if (!fresh && !mailed) ledger.queue(messages, today.now().toInstant());
        digest.keepMails(home.root(), mail.paths(day), true);
        LOG.info("Digest of {} published, {} messages queued", day, messages.size());
        return digest.folder();
    }

    private boolean stands(LocalDate day) {
        return ledger.lastDigest(day)
                .filter(d -> d.campaignFingerprint().equals(campaign.fingerprint()))
                .filter(d -> d.fingerprint().equals(ledger.asOf(day).fingerprint()))
                .isPresent();
    }

    /** Writes a day's digest again; queues nothing. Of a day that was mailed only those mails are kept that were sent. */
    public Digest republish(LocalDate day) {
        return alone(() -> {
            Digest digest = writeAgain(day);
            keepSent(digest, day);
            return digest;
        });
    }

    /**
     * The same, and queues its mail of the city to one address, as a trial.
     *
     * @return nothing where there was no mail to send
     */
    public Optional<Digest> republish(LocalDate day, String recipient) {
        return alone(() -> {
            Digest digest = writeAgain(day);
            boolean sent = sendTrial(digest, recipient);
            keepSent(digest, day);
            return sent ? Optional.of(digest) : Optional.empty();
        });
    }

    private Digest writeAgain(LocalDate day) {
        Digest digest = write(day);
        ledger.publish(digest.record(home.root(), today.now()), List.of());
        return digest;
    }

    private void keepSent(Digest digest, LocalDate day) {
        digest.keepMails(home.root(), mail.paths(day), !mail.isMailed(day));
    }

    private boolean sendTrial(Digest digest, String recipient) {
        Optional<MessageRecord> trial = digest.letters().stream()
                .filter(l -> l.county().isEmpty())
                .findFirst()
                .flatMap(l -> new Correspondence(home, campaign).readdress(l.file(), "trial", recipient, today.now()));
        trial.ifPresent(m -> ledger.queue(List.of(m), today.now().toInstant()));
        return trial.isPresent();
    }

    /** Waits until nobody else publishes. */
    private <T> T alone(Supplier<T> step) {
        publishing.lock();
        try {
            while (!claims.take(PUBLISHING)) Thread.sleep(POLL_MILLIS);
            try {
                return step.get();
            } finally {
                claims.give(PUBLISHING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while another program was publishing", e);
        } finally {
            publishing.unlock();
        }
    }

    private Digest write(LocalDate day) {
        Figures figures = new Consolidation(campaign).figures(day, ledger::asOf);
        return new DigestWriter(home.templates()).write(figures, campaign, home.digests());
    }

    /**
     * Publishes the days whose night was missed but for the last one, and gives that one to be published and mailed; null
     * where no night was missed.
     *
     * <p>A night is missed where the program did not run, where publishing failed, and where the clock leapt over the hour.
     */
    public synchronized LocalDate missed() {
        LocalDate ended = today.dayThatEnded();
        if (LocalTime.from(today.now()).isBefore(campaign.settings().publish().at())) ended = ended.minusDays(1);
        Optional<LocalDate> first =
                ledger.lastPublishedDay(ended).map(d -> d.plusDays(1)).or(ledger::firstDay);
        if (first.isEmpty()) return null;
        LocalDate day = first.get();
        if (day.isAfter(ended)) return isOnlyMailMissing(ended) ? ended : null;
        if (day.isBefore(ended.minusDays(DAYS_CAUGHT_UP))) day = ended.minusDays(DAYS_CAUGHT_UP);
        for (; day.isBefore(ended); day = day.plusDays(1)) republish(day);
        return ended;
    }

    /** Whether a day was published by command alone, which mails nothing; asked until it is mailed, or we have published it. */
    private boolean isOnlyMailMissing(LocalDate ended) {
        if (ended.equals(settled) || ledger.lastDigest(ended).isEmpty()) return false;
        if (!mail.isMailed(ended)) return true;
        settled = ended;
        return false;
    }
}
