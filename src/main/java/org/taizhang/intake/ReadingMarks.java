package org.taizhang.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is being read, on the disk: each reader has a file of its own in which stands the SHA-256 that it is at, or
 * nothing; and what an earlier process was at when it ended has a file of that name.
 *
 * <p>A reader's file is written over, since to make and remove one for each report would cost a tenth of the whole intake
 * on an ext4 without journal, which looks past every inode that was freed within the last minutes.
 */
final class ReadingMarks {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingMarks.class);
    private static final String READER = "reader-";
    /** As long as a hash, so that the file keeps its place on the disk. */
    private static final byte[] NOTHING = " ".repeat(64).getBytes(StandardCharsets.US_ASCII);

    private final Path folder;
    /** Several programs may share the folder. */
    private final String ours = READER + UUID.randomUUID() + "-";

    private final Queue<Path> free = new ConcurrentLinkedQueue<>();
    private final AtomicInteger readers = new AtomicInteger();

    /** @throws UncheckedIOException where the folder can't be made or looked into */
    ReadingMarks(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            try (Stream<Path> left = Files.list(folder)) {
                for (Path mark : left.filter(ReadingMarks::isReaders).toList()) setApart(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be looked into", e);
        }
    }

    private static boolean isReaders(Path mark) {
        return mark.getFileName().toString().startsWith(READER);
    }

    /** Another program that is still at work makes its file again. */
    private static void setApart(Path mark) throws IOException {
        try {
            String sha256 = Files.readString(mark);
            if (sha256.matches("[0-9a-f]{64}"))
                Files.move(mark, mark.resolveSibling(sha256), StandardCopyOption.REPLACE_EXISTING);
            else Files.deleteIfExists(mark);
        } catch (NoSuchFileException e) {
            // Another program that starts now has set it apart.
        }
    }

    /** What earlier processes were at when they ended. */
    Set<String> left() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !isReaders(f))
                    .map(f -> f.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be looked into", e);
        }
    }

    /** Does a step with a file, of which the mark tells meanwhile. */
    <T> T during(String sha256, Supplier<T> step) {
        Path mark = free.poll();
        if (mark == null) mark = folder.resolve(ours + readers.incrementAndGet());
        try {
            write(mark, sha256.getBytes(StandardCharsets.US_ASCII));
            T done = step.get();
            write(mark, NOTHING);
            forget(sha256);
            return done;
        } catch (RuntimeException | Error e) {
            clear(mark);
            throw e;
        } finally {
            free.add(mark);
        }
    }

    private static void write(Path mark, byte[] content) {
        try {
            writeOver(mark, content);
        } catch (IOException e) {
            throw new UncheckedIOException(mark + " can't be written", e);
        }
    }

    private static void writeOver(Path mark, byte[] content) throws IOException {
        Files.write(mark, content, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void clear(Path mark) {
        try {
            writeOver(mark, NOTHING);
        } catch (IOException e) {
            LOG.warn("{} stays: {}", mark, e.toString());
        }
    }

    /** What an earlier process was at, or another is, brings down nobody. */
    void forget(String sha256) {
        Path mark = folder.resolve(sha256);
        try {
            Files.deleteIfExists(mark);
        } catch (IOException e) {
            LOG.warn("{} stays: {}", mark, e.toString());
        }
    }
}
