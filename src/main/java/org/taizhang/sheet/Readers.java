package org.taizhang.sheet;

import java.nio.file.Path;
import org.taizhang.campaign.Limits;

/** Chooses the reader by a file's first bytes. */
final class Readers {
    private Readers() {}

    static Workbook open(Path file, Limits limits) {
        throw new UnreadableException(UnreadableException.Reason.UNREADABLE, file + " " + limits);
    }
}
