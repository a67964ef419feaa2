package org.taizhang.intake;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A settled file that is about to be taken in.
 *
 * @param file where it lies
 * @param name what it was called when it came, without folders
 * @param county the county whose folder that is
 * @param unit the reporting unit whose sub-folder that is
 * @param receivedAt the moment of its taking in, in the campaign's time zone
 */
public record Incoming(Path file, String name, String county, Optional<String> unit, OffsetDateTime receivedAt) {}
