package org.taizhang.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.taizhang.campaign.Home;

/**
 * The right to write in a home, held by one process at a time, or by several that share a ledger on a server; the system
 * takes it back when the process ends.
 */
public final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws IllegalStateException where another process holds it
     */
    public static HomeLock of(Home home) {
        return of(home, false);
    }

    /**
     * Takes the lock, which others may hold who share it too.
     *
     * @throws IllegalStateException where another process holds it alone
     */
    public static HomeLock shared(Home home) {
        return of(home, true);
    }

    private static HomeLock of(Home home, boolean shared) {
        Path file = home.var().resolve("taizhang.lock");
        try {
            makePrivate(home.var());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = null;
            try {
                lock = channel.tryLock(0, Long.MAX_VALUE, shared);
            } catch (OverlappingFileLockException e) {
                // Held by this very process, which is as good as by another, and as good as shared.
                if (shared) return new HomeLock(channel);
            }
            if (lock == null) {
                channel.close();
                throw new IllegalStateException("Another taizhang is at work in " + home.root()
                        + "; stop it first, or wait until it has finished.");
            }
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The home " + home.root() + " can't be locked for writing", e);
        }
    }

    /**
     * What lies there is the county offices' own: only the account that runs the program may look into it. A folder that
     * was opened to a group is left so; one that is open to everybody, as a plain {@code mkdir} makes it, is closed.
     */
    private static void makePrivate(Path folder) throws IOException {
        boolean fresh = !Files.isDirectory(folder);
        Files.createDirectories(folder);
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) return;
        boolean open = Files.getPosixFilePermissions(folder).stream()
                .anyMatch(p -> p.name().startsWith("OTHERS_"));
        if (fresh || open) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
