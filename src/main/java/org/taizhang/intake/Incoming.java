package org.taizhang.intake;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A settled file that is about to be taken in.
 *
 * @param file where it lies
 * @param county the county whose folder that is
 * @param unit the reporting unit whose sub-folder that is
 * @param receivedAt the moment of its taking in, in the campaign's time zone
 */
public record Incoming(Path file, String county, Optional<String> unit, OffsetDateTime receivedAt) {
    /** Its name, without folders. */
    public String name() {
        return file.getFileName().toString();
    }
}
