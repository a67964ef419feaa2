package org.taizhang.sheet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The directory at the end of a zip archive, looked at before a library takes all of it into memory. */
final class ZipDirectory {
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int BYTES_PER_ENTRY = 1000;

    private ZipDirectory() {}

    static void check(Path file, int mostEntries) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int size = (int) Math.min(in.length(), LENGTH + LONGEST_COMMENT);
            byte[] tail = new byte[size];
            in.seek(in.length() - size);
            in.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = size - LENGTH; i >= 0; i--) {
                if (end.getInt(i) != SIGNATURE) continue;
                long directory = end.getInt(i + 12) & 0xffffffffL;
                if (directory == 0xffffffffL && i >= LOCATOR_LENGTH)
                    directory = zip64(in, end.getLong(i - LOCATOR_LENGTH + 8));
                if (directory > (long) mostEntries * BYTES_PER_ENTRY) {
                    throw Failure.tooLarge("parts of an archive", mostEntries);
                }
                return;
            }
        }
        throw Failure.broken("a zip archive that breaks off");
    }

    /** The length of the directory as the record for large archives says it. */
    private static long zip64(RandomAccessFile in, long record) throws IOException {
        if (record < 0 || record + 48 > in.length()) throw Failure.broken("a zip archive without its directory");
        in.seek(record + 40);
        return Long.reverseBytes(in.readLong());
    }
}
