package org.taizhang.ledger;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One file as it came.
 *
 * @param county the county whose folder it lay in
 * @param unit that county's reporting unit whose folder it lay in
 * @param fileName its name, without folders
 * @param sha256 of its content, in hexadecimal
 * @param channel how it came, such as {@code folder}
 * @param receivedAt when, in the campaign's time zone
 * @param archived its fsynced copy
 * @param source where it lies until it has been answered
 * @param corrects the submission that it corrects, where it is a correction sheet that came with a receipt
 */
public record Arrival(
        String county,
        Optional<String> unit,
        String fileName,
        String sha256,
        String channel,
        OffsetDateTime receivedAt,
        Path archived,
        Path source,
        Optional<Long> corrects) {

    public Arrival(
            String county,
            Optional<String> unit,
            String fileName,
            String sha256,
            String channel,
            OffsetDateTime receivedAt,
            Path archived,
            Path source) {
        this(county, unit, fileName, sha256, channel, receivedAt, archived, source, Optional.empty());
    }

    /** The same file, known to correct a submission. */
    public Arrival correcting(long submission) {
        return new Arrival(
                county, unit, fileName, sha256, channel, receivedAt, archived, source, Optional.of(submission));
    }
}
