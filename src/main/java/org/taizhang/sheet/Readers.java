package org.taizhang.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.taizhang.campaign.Limits;
import org.taizhang.sheet.UnreadableException.Reason;

/** Chooses the reader by a file's content, whatever its name ends in. */
final class Readers {
    private static final int HEAD = 1 << 14;

    private Readers() {}

    static Workbook open(Path file, Limits limits, List<Charset> encodings) {
        try {
            long size = Files.size(file);
            if (size == 0) throw new UnreadableException(Reason.EMPTY, "no byte");
            if (size > limits.fileBytes()) throw Failure.tooLarge("bytes", limits.fileBytes());
            Workbook workbook = read(file, new Bounds(limits, size), encodings);
            requireContent(workbook);
            return workbook;
        } catch (IOException | XMLStreamException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw Failure.of(e);
        }
    }

    private static Workbook read(Path file, Bounds bounds, List<Charset> encodings)
            throws IOException, XMLStreamException {
        return switch (Signature.of(Encoding.head(file, HEAD))) {
            case ZIP -> Zip.open(file, bounds);
            case OLE2 -> Ole.open(file, bounds);
            case OLD_BIFF -> throw Failure.unsupported("BIFF4");
            case OTHER -> throw Failure.broken("a file of another kind");
            case TEXT -> Text.open(file, bounds, encodings);
        };
    }

    private static void requireContent(Workbook workbook) {
        try {
            if (workbook.sheets().stream().allMatch(Readers::isEmpty)) {
                throw new UnreadableException(Reason.EMPTY, "no cell");
            }
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static boolean isEmpty(Sheet sheet) {
        return sheet instanceof StreamedSheet streamed
                ? streamed.isEmpty()
                : sheet.rows().findAny().isEmpty();
    }
}
