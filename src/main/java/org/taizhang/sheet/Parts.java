package org.taizhang.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zip archive by name, whatever the case and the direction of slashes, each opened within the bounds.
 */
final class Parts implements Closeable {
    private static final int MOST_ENTRIES = 10_000;

    private final ZipFile zip;
    private final Bounds bounds;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    Parts(Path file, Bounds bounds) throws IOException {
        ZipDirectory.check(file, MOST_ENTRIES);
        this.zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
        this.bounds = bounds;
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            entries.putIfAbsent(key(entry.getName()), entry);
            if (entries.size() > MOST_ENTRIES) {
                zip.close();
                throw Failure.tooLarge("parts of an archive", MOST_ENTRIES);
            }
        }
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Whether there is a part whose name starts so. */
    boolean hasUnder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) throw Failure.broken("no part " + name);
        InputStream packed = zip.getInputStream(entry);
        return new BufferedInputStream(bounds.unfolding(key(name), packed, entry.getCompressedSize()), 1 << 14);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
