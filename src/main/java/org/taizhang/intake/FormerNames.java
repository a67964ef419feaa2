package org.taizhang.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Sha256;
import org.taizhang.ledger.Durable;

/**
 * What the files that we renamed were called, and since when they had lain there unchanged: a new name renews a file's
 * change time, and with that its place among those that came with it.
 *
 * <p>A note of it is on the disk before the file has its new name, and goes with the file. It holds for the file alone
 * that it was written for: not for one that was changed since, nor for another that has come to lie there.
 */
public final class FormerNames {
    private static final Logger LOG = LoggerFactory.getLogger(FormerNames.class);
    private static final int LINES = 4;

    private final Path folder;

    /** The name that a file came with, and its change time then. */
    record Former(String name, FileTime changed) {}

    /** What the notes say of one file, where it stands; the name is the last, and the rest of it. */
    private record Times(FileTime changed, FileTime modified, long size) {
        static Times of(Path file) throws IOException {
            FileTime modified = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS);
            return new Times(changeTime(file).orElse(modified), modified, Files.size(file));
        }

        boolean isSameFile(Times now) {
            return modified.equals(now.modified) && size == now.size;
        }
    }

    public FormerNames(Home home) {
        folder = home.renamed();
    }

    /** When a file last changed in any way, where the file system tells. */
    static Optional<FileTime> changeTime(Path file) throws IOException {
        try {
            return Optional.of((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Notes what a file is that is about to be renamed. */
    void note(Path file, String name, Path to) throws IOException {
        Times now = Times.of(file);
        String note = String.join(
                "\n", now.changed.toString(), now.modified.toString(), Long.toString(now.size), name.strip());
        Durable.directory(folder);
        Durable.write(noteOf(to), note.getBytes(StandardCharsets.UTF_8));
    }

    /** What a file was before we renamed it, where we did and it has not changed since. */
    Optional<Former> of(Path file) {
        if (!Files.isDirectory(folder)) return Optional.empty();
        Path note = noteOf(file);
        if (!Files.exists(note)) return Optional.empty();
        try {
            String[] lines = Files.readString(note).split("\n", LINES);
            Times noted = new Times(time(lines[0]), time(lines[1]), Long.parseLong(lines[2]));
            return noted.isSameFile(Times.of(file))
                    ? Optional.of(new Former(lines[LINES - 1], noted.changed))
                    : Optional.empty();
        } catch (IOException | DateTimeParseException | NumberFormatException | IndexOutOfBoundsException e) {
            LOG.warn("The note about {} can't be read: {}", file.getFileName(), e.toString());
            return Optional.empty();
        }
    }

    /** The file has left its folder. */
    void forget(Path file) {
        try {
            if (Files.isDirectory(folder)) Files.deleteIfExists(noteOf(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The note about " + file + " can't be removed", e);
        }
    }

    private static FileTime time(String written) {
        return FileTime.from(Instant.parse(written));
    }

    private Path noteOf(Path file) {
        byte[] path = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(Sha256.of(path));
    }
}
