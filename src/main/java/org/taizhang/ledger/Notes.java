package org.taizhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The archive's notes.
 *
 * <p>A file that is kept again after a crash has the same pending note, so a note whose transaction never happened does
 * no harm.
 */
final class Notes {
    private final Path root;
    private final Path pending;

    Notes(Path root) {
        this.root = root;
        this.pending = root.resolve("pending");
    }

    void pending(Arrival arrival) throws IOException {
        Durable.directory(pending);
        Durable.write(pendingNote(arrival), Json.write(Note.of(arrival)).getBytes(StandardCharsets.UTF_8));
    }

    private Path pendingNote(Arrival arrival) {
        String which = arrival.source() + "\n" + arrival.sha256();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(which.getBytes(StandardCharsets.UTF_8));
            return pending.resolve(HexFormat.of().formatHex(hash, 0, 16) + ".json");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

    /** Moves the notes that an earlier run left pending although the ledger had entered their files. */
    int settle(DSLContext db) {
        int settled = 0;
        if (!Files.isDirectory(pending)) return settled;
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(pending, "*.json")) {
            for (Path note : notes) settled += settle(db, note) ? 1 : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settled;
    }

    private boolean settle(DSLContext db, Path note) throws IOException {
        Note n = Json.read(Files.readString(note), Note.class);
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
