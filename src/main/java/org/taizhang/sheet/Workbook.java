package org.taizhang.sheet;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Limits;

/** A file of sheets, opened for reading. */
public interface Workbook extends AutoCloseable {
    /** Its sheets, in order, hidden ones too; at least one. */
    List<Sheet> sheets();

    /** What kind of file it is. */
    FileKind kind();

    @Override
    void close();

    /**
     * Opens a file of whatever kind its content says.
     *
     * @param encodings those of text without a mark that is no UTF-8: the first that it fits, else the last
     * @throws UnreadableException where no reader understands it, or it is encrypted, empty or too large
     */
    static Workbook open(Path file, Limits limits, List<Charset> encodings) {
        return Readers.open(file, limits, encodings);
    }

    /** The same by how people of a language write: in which encodings, and what they see of formatted cells. */
    static Workbook open(Path file, Limits limits, Language language) {
        return new SeenCells(open(file, limits, language.writing().encodings()), language);
    }
}
