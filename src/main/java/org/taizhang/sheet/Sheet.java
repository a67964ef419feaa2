package org.taizhang.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One sheet of a workbook. Its rows are read as they are asked for. */
public interface Sheet {
    /** Its name; empty for a text file or a table in HTML. */
    Optional<String> name();

    /** Whether it is hidden, so that whoever sends it may not know of it. */
    default boolean isHidden() {
        return false;
    }

    /** Whether its rows are counted in lines of text, of which a record takes several where its cells do. */
    default boolean isInLines() {
        return false;
    }

    /** Its merged ranges, known before the first row. */
    List<Merge> merges();

    /**
     * Its rows that hold something, by rising number, with gaps where rows are empty. May be asked for again; close it.
     *
     * @throws UnreadableException where the file breaks off or a limit is passed
     */
    Stream<Row> rows();
}
