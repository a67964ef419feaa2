package org.taizhang.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The container of older Office files: an xls, a locked workbook of any age, or a document of another kind. */
final class Ole {
    private Ole() {}

    static Workbook open(Path file, Bounds bounds) throws IOException, XMLStreamException {
        POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
        try {
            return open(files, bounds);
        } catch (IOException | XMLStreamException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            files.close();
            throw e;
        }
    }

    private static Workbook open(POIFSFileSystem files, Bounds bounds) throws IOException, XMLStreamException {
        DirectoryNode root = files.getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) return LockedPackage.open(files, bounds);
        for (String stream : new String[] {"Workbook", "Book"}) {
            if (root.hasEntryCaseInsensitive(stream)) return new XlsWorkbook(files, stream, bounds);
        }
        throw Failure.broken(kind(root).orElse("an OLE2 file of an unknown kind"));
    }

    private static Optional<String> kind(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("WordDocument")) return Optional.of("a Word document");
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) return Optional.of("a presentation");
        if (root.hasEntryCaseInsensitive("VisioDocument")) return Optional.of("a drawing");
        return Optional.empty();
    }
}
