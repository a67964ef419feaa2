package org.taizhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Sha256;

/**
 * The archive's notes.
 *
 * <p>A file that is kept again after a crash has the same pending note, so a note whose transaction never happened does
 * no harm.
 */
final class Notes {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

    private final Path root;
    private final Path pending;
    private final Path office;

    Notes(Path root) {
        this.root = root;
        this.pending = root.resolve(Home.PENDING);
        this.office = root.resolve(Home.OFFICE);
    }

    void pending(Arrival arrival) throws IOException {
        Durable.directory(pending);
        Durable.write(pendingNote(arrival), Json.write(Note.of(arrival)).getBytes(StandardCharsets.UTF_8));
    }

    private Path pendingNote(Arrival arrival) {
        String which = arrival.source() + "\n" + arrival.sha256();
        return pending.resolve(Sha256.of(which).substring(0, 32) + ".json");
    }

    /** The ledger has entered it: its note moves beside the copy, under the submission's number. */
    void entered(Arrival arrival, long submission) {
        String sha256 = arrival.sha256();
        String corrects = arrival.corrects().map(c -> "-corrects-" + c).orElse("");
        Path note = root.resolve(sha256.substring(0, 2)).resolve(sha256 + "-" + submission + corrects + ".json");
        move(pendingNote(arrival), note);
    }

    /** It repeated a submission: only the copy stays. */
    void repeated(Arrival arrival) {
        try {
            Files.deleteIfExists(pendingNote(arrival));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes what the office decided. */
    void decided(Office.Logged decision) {
        try {
            Durable.directory(office);
            Durable.write(
                    office.resolve(decision.id() + ".json"),
                    Json.write(OfficeNote.of(decision)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was entered, in the order of entering. */
    List<Kept> entered() {
        List<Kept> kept = new ArrayList<>();
        if (!Files.isDirectory(root)) return kept;
        try (Stream<Path> files = Files.walk(root, 2)) {
            files.forEach(f -> Kept.of(f).ifPresent(kept::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kept.sort(Comparator.comparingLong(Kept::submission));
        return kept;
    }

    /** What the office decided, in the order of deciding. */
    List<Office.Logged> decided() {
        List<Office.Logged> decided = new ArrayList<>();
        if (!Files.isDirectory(office)) return decided;
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(office, "*.json")) {
            for (Path note : notes)
                decided.add(Json.note(note, OfficeNote.class).logged());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        decided.sort(Comparator.comparingLong(Office.Logged::id));
        return decided;
    }

    /** Makes up for the notes that an earlier run did not come to after its last transaction. */
    int settle(DSLContext db) {
        int settled = 0;
        for (Office.Logged l : Office.all(db)) if (!Files.exists(office.resolve(l.id() + ".json"))) decided(l);
        if (!Files.isDirectory(pending)) return settled;
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(pending, "*.json")) {
            for (Path note : notes) settled += settle(db, note) ? 1 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settled;
    }

    private boolean settle(DSLContext db, Path note) throws IOException {
        Note n;
        try {
            n = Json.note(note, Note.class);
        } catch (NoSuchFileException e) {
            // Another program that shares the archive has entered it meanwhile.
            return false;
        } catch (LedgerException e) {
            return settleDamaged(db, note, e);
        }
        List<Record> found = db.fetch(
                "select id, corrects from submission where sha256 = ? and county = ? and file_name = ? and received_at = ?",
                n.sha256(),
                n.county(),
                n.name(),
                n.receivedAt());
        if (found.isEmpty()) return false;
        Record last = found.get(found.size() - 1);
        Arrival arrival = n.arrival(root, Optional.ofNullable(last.get(1, Long.class)));
        entered(arrival, last.get(0, Long.class));
        return true;
    }

    /**
     * A damaged note says nothing of its file, which is safe in the archive. What was entered has its errands still to be
     * done, and they tell what the note did; what was not waits in its folder, and is kept again with a note that is whole.
     */
    private boolean settleDamaged(DSLContext db, Path note, LedgerException damage) throws IOException {
        for (Errand errand : Errands.open(db, new Archive(root))) {
            Arrival arrival = errand.arrival();
            if (errand.duplicate() || !pendingNote(arrival).equals(note)) continue;
            pending(arrival);
            entered(arrival, errand.submissionId());
            LOG.warn("{}; it is written anew from the ledger", damage.getMessage());
            return true;
        }
        LOG.warn("{}; its file is taken in again where it still waits", damage.getMessage());
        return false;
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // Entered without having been kept here, or moved before a crash.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
