package org.taizhang.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive's entries.
 *
 * <p>The Java platform's own reader comes first, which is the quickest. It refuses some archives that office programs open
 * all the same, for a field in a header that nobody needs; Commons Compress is tried for these.
 */
record Archive(List<Entry> entries, Closeable source) implements Closeable {

    /** One entry, its length as packed, and how to unpack it. */
    record Entry(String name, long packed, Opening opening) {}

    /** Unpacks an entry. */
    interface Opening {
        InputStream open() throws IOException;
    }

    static Archive open(Path file) throws IOException {
        try {
            return plain(file);
        } catch (ZipException refused) {
            return lenient(file);
        }
    }

    private static Archive plain(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
        List<Entry> entries = zip.stream()
                .map(e -> new Entry(e.getName(), e.getCompressedSize(), () -> zip.getInputStream(e)))
                .toList();
        return new Archive(entries, zip);
    }

    private static Archive lenient(Path file) throws IOException {
        var zip = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setPath(file)
                .setIgnoreLocalFileHeader(true)
                .get();
        List<Entry> entries = Collections.list(zip.getEntries()).stream()
                .map(e -> new Entry(e.getName(), e.getCompressedSize(), () -> zip.getInputStream(e)))
                .toList();
        return new Archive(entries, zip);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
