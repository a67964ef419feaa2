package org.taizhang.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.taizhang.campaign.Sha256;

/**
 * The originals of all files that ever came, each under the SHA-256 of its content, with a note of each arrival.
 *
 * <p>Keeping a file is the first thing that happens to it; when that returns, its copy and the note are on the disk. The
 * note waits in {@code pending/} until the ledger has entered the file; then it lies beside the copy under the
 * submission's number, so that all of them together tell the ledger's whole story in order.
 */
public final class Archive {
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Notes notes;

    /** The archive in a folder, which is made where it is missing. */
    public Archive(Path root) {
        this.root = root;
        this.notes = new Notes(root);
    }

    /**
     * Keeps a copy of a file that has settled, and a note of how it came.
     *
     * @throws UncheckedIOException where it can't be read, or the disk is full; nothing is left behind then
     */
    public Arrival keep(Path file, String county, Optional<String> unit, String channel, OffsetDateTime receivedAt) {
        return keep(file, file.getFileName().toString(), county, unit, channel, receivedAt);
    }

    /** The same for a file that came under another name than it has now. */
    public Arrival keep(
            Path file, String name, String county, Optional<String> unit, String channel, OffsetDateTime receivedAt) {
        try {
            String sha256 = keep(file);
            Arrival arrival = new Arrival(
                    county, unit, name, sha256, channel, receivedAt, original(sha256), file.toAbsolutePath());
            notes.pending(arrival);
            return arrival;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be kept in " + root + ": " + e.getMessage(), e);
        }
    }

    /** Where the original with this SHA-256 lies. */
    public Path original(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The originals of entered files that are gone, or whose content is no longer what it was when it came. */
    public List<Path> damaged() {
        return notes.entered().stream()
                .map(Kept::original)
                .distinct()
                .filter(original -> !isWhole(original, original.getFileName().toString()))
                .toList();
    }

    /** Whether an original is there with the content of its name. */
    private static boolean isWhole(Path original, String sha256) {
        return Sha256.of(original).filter(sha256::equals).isPresent();
    }

    Notes notes() {
        return notes;
    }

    private String keep(Path file) throws IOException {
        Durable.directory(root);
        Path copy = root.resolve(".copying-" + UUID.randomUUID());
        try {
            String sha256 = copy(file, copy);
            Path kept = original(sha256);
            if (isWhole(kept, sha256)) return sha256;
            Durable.directory(kept.getParent());
            Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
            Durable.sync(kept.getParent());
            return sha256;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static String copy(Path file, Path copy) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), sha256);
                FileChannel to = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(to);
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) out.write(buffer, 0, n);
            to.force(true);
        }
        return Sha256.hex(sha256);
    }
}
