package org.taizhang.receipt;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A county's folder of receipts. A receipt appears in it whole or not at all, and never in the place of an earlier one.
 *
 * @param suffix the word behind the file's name
 */
record ReceiptFolder(Path folder, String suffix) {
    /** What a run had begun when it broke off is repeated first thing, so it is among the latest. */
    private static final int LOOKED_BACK = 20;

    /** What writes a workbook. */
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** The two files of the receipt of one arrival, where it has already been written. */
    Optional<List<Path>> written(Stamp stamp, String fileName) {
        int last = 0;
        while (Files.exists(workbook(fileName, last + 1))) last++;
        for (int n = last; n > Math.max(0, last - LOOKED_BACK); n--) {
            boolean same = Recognition.written(workbook(fileName, n))
                    .filter(s ->
                            s.submission() == stamp.submission() && s.arrival().equals(stamp.arrival()))
                    .isPresent();
            if (same) return Optional.of(List.of(workbook(fileName, n), text(fileName, n)));
        }
        return Optional.empty();
    }

    /** Puts a workbook and a text into the folder, the text first, so that a workbook never stands alone. */
    List<Path> put(String fileName, byte[] text, Body body) throws IOException {
        make(folder);
        Path workbook = temporary(body);
        try {
            Path words = temporary(out -> out.write(text));
            try {
                return move(fileName, text, workbook, words);
            } finally {
                Files.deleteIfExists(words);
            }
        } finally {
            Files.deleteIfExists(workbook);
        }
    }

    /**
     * Makes a folder of receipts. A file that bears its name gives way to it, under another name.
     *
     * @throws IOException also where a link stands in its place: nothing is written through links, wherever they lead
     */
    static void make(Path folder) throws IOException {
        for (Path link : List.of(folder, folder.getParent()))
            if (Files.isSymbolicLink(link))
                throw new IOException(link + " is a link; receipts are only written into a folder. Remove the link.");
        for (int n = 2; Files.isRegularFile(folder, LinkOption.NOFOLLOW_LINKS); n++) {
            Path beside = folder.resolveSibling(folder.getFileName() + "-" + n);
            if (!Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) Files.move(folder, beside);
        }
        Files.createDirectories(folder);
    }

    private List<Path> move(String fileName, byte[] text, Path workbook, Path words) throws IOException {
        for (int n = 1; ; n++) {
            Path toText = text(fileName, n);
            Path toWorkbook = workbook(fileName, n);
            if (Files.exists(toWorkbook)) continue;
            try {
                if (!isOrphan(toText, text)) Files.move(words, toText);
                Files.move(workbook, toWorkbook);
                return List.of(toWorkbook, toText);
            } catch (FileAlreadyExistsException e) {
                // Another run took the number.
            }
        }
    }

    /** Whether a text is the one to be written, left by a run that broke off before its workbook. */
    private static boolean isOrphan(Path existing, byte[] text) throws IOException {
        return Files.exists(existing)
                && Files.size(existing) == text.length
                && Arrays.equals(Files.readAllBytes(existing), text);
    }

    private Path temporary(Body body) throws IOException {
        Path file = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            OutputStream buffered = new BufferedOutputStream(out);
            body.write(buffered);
            buffered.flush();
            out.getFD().sync();
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        } catch (UnsupportedOperationException e) {
            return file;
        }
        return file;
    }

    private Path workbook(String fileName, int n) {
        return folder.resolve(ReceiptName.of(fileName, suffix, n, ".xlsx"));
    }

    private Path text(String fileName, int n) {
        return folder.resolve(ReceiptName.of(fileName, suffix, n, ".txt"));
    }
}
