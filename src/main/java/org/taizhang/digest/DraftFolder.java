package org.taizhang.digest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.taizhang.ledger.Durable;

/**
 * A folder in the making, which takes its place only when all of it is on the disk.
 *
 * <p>A new folder appears whole. Where there is one already, its files are replaced one by one, each whole; mails that
 * went out earlier stay beside the new ones, since the queue may still hold them.
 */
final class DraftFolder implements AutoCloseable {
    private static final int LONGEST_NAME = 80;

    private final Path target;
    private final Path draft;
    private final Queue<Path> written = new ConcurrentLinkedQueue<>();

    DraftFolder(Path target) throws IOException {
        this.target = target;
        Files.createDirectories(target.getParent());
        this.draft = Durable.draftOf(target);
        Files.createDirectory(draft);
    }

    /** A text that may stand in a file's name anywhere. */
    static String fileName(String text) {
        String name = text.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** Writes a file and gives the place at which it will stand. */
    Path write(String name, byte[] bytes) {
        try (OutputStream out = open(name)) {
            out.write(bytes);
            return target.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written as a file; empty where it is longer than it may be. */
    Optional<byte[]> read(String name, long most) throws IOException {
        Path file = draft.resolve(name);
        return Files.size(file) > most ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    }

    OutputStream open(String name) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        written.add(file);
        return Files.newOutputStream(file);
    }

    /** Puts everything in its place. */
    void publish() throws IOException {
        written.parallelStream().forEach(DraftFolder::sync);
        if (!appear()) {
            for (Path file : written) {
                Path place = target.resolve(draft.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        for (Path folder : folders()) sync(folder);
        sync(target.getParent());
    }

    /** Puts the whole folder in its place at once, unless there is one, another's that came first too. */
    private boolean appear() throws IOException {
        if (Files.exists(target)) return false;
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            if (Files.isDirectory(target)) return false;
            throw e;
        }
    }

    /** Takes away what has not been published. */
    @Override
    public void close() throws IOException {
        if (Files.exists(draft)) Durable.remove(draft);
    }

    private List<Path> folders() throws IOException {
        try (var all = Files.walk(target, 2)) {
            List<Path> folders = new ArrayList<>(all.filter(Files::isDirectory).toList());
            Collections.reverse(folders);
            return folders;
        }
    }

    private static void sync(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
