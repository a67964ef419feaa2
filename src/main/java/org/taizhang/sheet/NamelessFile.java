package org.taizhang.sheet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** A file for what memory should not hold, of which nothing is left once it is closed or its process has ended. */
public final class NamelessFile {
    private NamelessFile() {}

    /** A new one among the machine's temporary files, to read and to write. */
    public static FileChannel open() throws IOException {
        return FileChannel.open(
                Files.createTempFile("taizhang", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }
}
