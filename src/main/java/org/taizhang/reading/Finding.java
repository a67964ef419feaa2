package org.taizhang.reading;

import java.util.Optional;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/**
 * Something about a cell, a row, a sheet or a file that a person should know.
 *
 * @param sheet the sheet's name; empty for a text file or where the file is meant
 * @param cell the cell's name such as {@code F7}; empty where no cell is concerned
 * @param field the field's name
 * @param raw the cell's text as it stands there
 * @param message what is wrong and the way out, in the campaign's language
 * @param suggestion the nearest valid value, where there is one
 */
public record Finding(
        Severity severity,
        Code code,
        Optional<String> sheet,
        Optional<String> cell,
        Optional<String> field,
        Optional<String> raw,
        String message,
        Optional<String> suggestion) {}
