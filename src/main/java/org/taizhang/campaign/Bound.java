package org.taizhang.campaign;

import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * A record with the file that it was read from.
 *
 * @param file as problems name it
 * @param line the line of a key's path
 */
record Bound<T>(String file, T value, ToIntFunction<String> line) {

    Problem problem(String key, String message, Optional<String> suggestion) {
        return new Problem(file, line.applyAsInt(key), key, message, suggestion);
    }
}
