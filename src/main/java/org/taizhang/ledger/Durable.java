package org.taizhang.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What a folder holds when the power fails: made private, and synced with the folder above it. */
public final class Durable {
    private static final boolean POSIX =
            java.nio.file.FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** How the name of a file ends that is being written. */
    static final String WRITING = ".writing";

    /** Tells this run of the program from others that share its folders. */
    private static final String RUN = UUID.randomUUID().toString();

    private static final AtomicLong WRITTEN = new AtomicLong();

    private Durable() {}

    /** Makes a folder that only we may open, with those above it. */
    public static void directory(Path folder) throws IOException {
        if (Files.isDirectory(folder)) return;
        if (folder.getParent() != null) directory(folder.getParent());
        try {
            if (POSIX)
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            else Files.createDirectory(folder);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) throw e;
        }
        if (folder.getParent() != null) sync(folder.getParent());
    }

    /** Puts the names in a folder on the disk. */
    static void sync(Path folder) throws IOException {
        if (!POSIX) return;
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** The place beside a file or folder at which it is written until it is whole; no other writer has the same. */
    public static Path draftOf(Path target) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + RUN + "-" + WRITTEN.incrementAndGet() + WRITING);
    }

    /**
     * Writes a small file whole or not at all, also where several programs write the same one.
     *
     * @throws IOException where it can't, as on a full disk; what was there before still is
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path part = draftOf(file);
        try {
            try (FileChannel to = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                writeAll(to, content);
                to.force(true);
            }
            Files.move(part, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        sync(file.getParent());
    }

    /** A channel may take less than it is given, and does where the disk is about to be full. */
    static void writeAll(WritableByteChannel to, byte[] content) throws IOException {
        for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) to.write(rest);
    }

    /** Takes away a file, or a folder with all that is in it; a link alone, and not what it leads to. */
    public static void remove(Path fileOrFolder) throws IOException {
        Files.walkFileTree(fileOrFolder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Makes a file that only we may read and write, where there is none. */
    static void file(Path file) throws IOException {
        directory(file.toAbsolutePath().getParent());
        if (!Files.exists(file)) Files.createFile(file);
        if (POSIX) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
