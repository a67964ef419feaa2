package org.taizhang.sheet;

import java.io.Closeable;
import java.util.Optional;

/** The rows of a sheet as a reader pulls them from its file, one by one. */
interface RowSource extends Closeable {
    /** The next row that holds something; empty at the end. */
    Optional<Row> next() throws Exception;

    /** Opens a source anew. */
    interface Opener {
        RowSource open() throws Exception;
    }
}
