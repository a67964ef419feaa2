package org.taizhang.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a file beside its content.
 *
 * @param fileName its name, without folders
 * @param sha256 of its content, in hexadecimal
 * @param county the county whose folder it lay in, or that was named
 * @param unit that county's reporting unit whose folder it lay in
 * @param arrival the day it came, in the campaign's time zone
 */
public record Source(
        String fileName, String sha256, Optional<String> county, Optional<String> unit, LocalDate arrival) {}
