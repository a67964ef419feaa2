package org.taizhang.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The parts of a packed file by name, whatever the case and the direction of slashes, each opened within the bounds. */
final class Parts implements Closeable {
    private static final int MOST_ENTRIES = 10_000;

    private final Archive archive;
    private final Bounds bounds;
    private final Map<String, Archive.Entry> entries = new HashMap<>();

    Parts(Path file, Bounds bounds) throws IOException {
        ZipDirectory.check(file, MOST_ENTRIES);
        this.archive = Archive.open(file);
        this.bounds = bounds;
        if (archive.entries().size() > MOST_ENTRIES) {
            archive.close();
            throw Failure.tooLarge("parts of an archive", MOST_ENTRIES);
        }
        for (Archive.Entry entry : archive.entries()) entries.putIfAbsent(key(entry.name()), entry);
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
        Archive.Entry entry = entries.get(key(name));
        if (entry == null) throw Failure.broken("no part " + name);
        InputStream unpacked = entry.opening().open();
        return new BufferedInputStream(bounds.unfolding(key(name), unpacked, entry.packed()), 1 << 14);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
