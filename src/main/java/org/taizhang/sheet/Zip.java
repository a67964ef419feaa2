package org.taizhang.sheet;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** A zip archive: a workbook of one of the kinds that are packed so, or something else. */
final class Zip {
    private Zip() {}

    static Workbook open(Path file, Bounds bounds) throws IOException, XMLStreamException {
        Parts parts = new Parts(file, bounds);
        try {
            return open(parts, bounds);
        } catch (IOException | XMLStreamException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            parts.close();
            throw e;
        }
    }

    private static Workbook open(Parts parts, Bounds bounds) throws IOException, XMLStreamException {
        if (parts.has("xl/workbook.bin")) throw Failure.unsupported("xlsb");
        if (parts.has("[Content_Types].xml") && !parts.hasUnder("word/") && !parts.hasUnder("ppt/")) {
            return new XlsxWorkbook(parts, bounds);
        }
        if (OdsPart.isIn(parts)) {
            OdsPart content = new OdsPart(parts);
            content.requireUnlocked();
            return new OdsWorkbook(content, bounds);
        }
        throw Failure.broken("an archive that is no workbook");
    }
}
