package org.taizhang.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Tells whether a file ends as its kind does, or may be one whose copying has come to a halt halfway.
 *
 * <p>A zip, as xlsx and ods are, ends with the record that closes its directory
 * (<a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE</a>, 4.3.16), an xls with a whole sector, a
 * page or XML with a tag, and text with a line's end, though not all programs write the last.
 */
final class FileEnd {
    private static final int ZIP = 0x04034b50;
    private static final int ZIP_END = 0x06054b50;
    private static final int ZIP_END_BYTES = 22;
    private static final int ZIP_COMMENT_MOST = 0xFFFF;
    private static final int COMPOUND_FILE = 0xE011CFD0;
    private static final int SECTOR = 512;

    private FileEnd() {}

    /** Whether it ends so; one that can't be read is for its reader to tell. */
    static boolean isThere(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer begin = read(channel, 0, Integer.BYTES);
            if (begin.remaining() < Integer.BYTES) return endsAsText(channel);
            return switch (begin.getInt()) {
                case ZIP -> endsAsZip(channel);
                case COMPOUND_FILE -> channel.size() % SECTOR == 0;
                default -> endsAsText(channel);
            };
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean endsAsZip(FileChannel channel) throws IOException {
        ByteBuffer end = last(channel, ZIP_END_BYTES + ZIP_COMMENT_MOST);
        for (int at = end.limit() - ZIP_END_BYTES; at >= 0; at--) {
            boolean ends = end.getInt(at) == ZIP_END
                    && at + ZIP_END_BYTES + (end.getShort(at + ZIP_END_BYTES - 2) & 0xFFFF) == end.limit();
            if (ends) return true;
        }
        return false;
    }

    /** In any encoding: of UTF-16 the zero half of a letter counts for nothing. */
    private static boolean endsAsText(FileChannel channel) throws IOException {
        ByteBuffer end = last(channel, Integer.BYTES);
        int at = end.limit() - 1;
        while (at >= 0 && (end.get(at) == 0 || end.get(at) == ' ')) at--;
        return at >= 0 && (end.get(at) == '\n' || end.get(at) == '\r' || end.get(at) == '>');
    }

    private static ByteBuffer last(FileChannel channel, int most) throws IOException {
        long size = channel.size();
        int bytes = (int) Math.min(size, most);
        return read(channel, size - bytes, bytes);
    }

    private static ByteBuffer read(FileChannel channel, long from, int bytes) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (read.hasRemaining() && channel.read(read, from + read.position()) > 0) {}
        return read.flip();
    }
}
