package org.taizhang.digest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An Office file without traces of when it was written: all times in it are those of a given day.
 *
 * <p>The entries keep their order; the day stands as their time and as the document's own dates.
 */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    static byte[] of(byte[] file, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
        try (ZipFile in = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry e : Collections.list(in.getEntriesInPhysicalOrder())) {
                ZipEntry steady = new ZipEntry(e.getName());
                steady.setTimeLocal(day.atStartOfDay());
                out.putNextEntry(steady);
                try (InputStream content = in.getInputStream(e)) {
                    if (e.getName().equals(PROPERTIES)) out.write(dated(content.readAllBytes(), day));
                    else content.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(
                        "(<dcterms:(created|modified)[^>]*>)[^<]*",
                        "$1" + day.atStartOfDay().toString() + ":00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
