package org.taizhang.campaign;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mistake in a configuration file, and the way out of it.
 *
 * @param file the file as the reader knows it, relative to the home
 * @param line 1-based line, 0 where the whole file is meant
 * @param key the path of keys to it, such as {@code counties[2].name}; empty where the whole file is meant
 * @param message what is wrong and what is expected
 * @param suggestion the nearest valid word, where there is one
 */
public record Problem(String file, int line, String key, String message, Optional<String> suggestion) {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** The problem in one line. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        String where = key.isEmpty() ? place : place + ": " + key;
        String said = where + ": " + message
                + suggestion.map(s -> " Did you mean \"" + s + "\"?").orElse("");
        return LINE_BREAK.matcher(said).replaceAll(" ");
    }
}
