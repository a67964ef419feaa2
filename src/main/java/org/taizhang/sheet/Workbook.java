package org.taizhang.sheet;

import java.nio.file.Path;
import java.util.List;
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
     * @throws UnreadableException where no reader understands it, or it is encrypted, empty or too large
     */
    static Workbook open(Path file, Limits limits) {
        return Readers.open(file, limits);
    }
}
