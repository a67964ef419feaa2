package org.taizhang.digest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An Office file without traces of when it was written: all times in it are those of a given day.
 *
 * <p>The entries keep their order and, packed as they are, their content; the day stands as their time and as the
 * document's own dates.
 */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    /** Writes a file anew as of a day. */
    static void write(Path file, LocalDate day, OutputStream to) throws IOException {
        long time = day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
        try (ZipFile in = ZipFile.builder().setPath(file).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(to)) {
            for (ZipArchiveEntry e : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry steady = new ZipArchiveEntry(e.getName());
                steady.setTime(time);
                if (e.getName().equals(PROPERTIES)) {
                    out.putArchiveEntry(steady);
                    try (InputStream content = in.getInputStream(e)) {
                        out.write(dated(content.readAllBytes(), day));
                    }
                    out.closeArchiveEntry();
                } else {
                    steady.setMethod(e.getMethod());
                    steady.setSize(e.getSize());
                    steady.setCompressedSize(e.getCompressedSize());
                    steady.setCrc(e.getCrc());
                    try (InputStream packed = in.getRawInputStream(e)) {
                        out.addRawArchiveEntry(steady, packed);
                    }
                }
            }
        }
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(
                        "(<dcterms:(created|modified)[^>]*>)[^<]*",
                        "$1" + day.atStartOfDay().toString() + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
